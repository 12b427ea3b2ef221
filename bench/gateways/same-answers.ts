import { isDeepStrictEqual } from 'node:util';
import type { Question } from '../kit/question.ts';
import { answers, type Contender } from './contenders.ts';
import type { Workload } from './workloads.ts';

/** Answers of each kind that are read before any is timed. */
const CHECKED = 12;

async function textOf({ gateway, headers }: Contender, question: Question): Promise<string> {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return response.text();
}

/** Bytes of an answer of this kind, on average. */
export async function bytesOf(contender: Contender, workload: Workload): Promise<number> {
  let bytes = 0;
  for (const question of workload.questions(-1, CHECKED))
    bytes += Buffer.byteLength(await textOf(contender, question));
  return bytes / CHECKED;
}

async function answerOf(contender: Contender, question: Question): Promise<unknown> {
  const { name } = contender;
  const text = await textOf(contender, question);
  const { data, errors = [] } = JSON.parse(text);
  if (errors.length > 0) throw new Error(`${name} answers with errors: ${text.slice(0, 300)}`);
  const found = Object.values(data ?? {}).flat();
  if (found.length === 0 || found.includes(null))
    throw new Error(`${name} knows nothing of somebody who lives in the city.`);
  return data;
}

/** Asks everyone the same, and refuses to go on unless all give the same: who withholds would look cheap. */
export async function sameAnswers(
  contenders: readonly Contender[],
  workload: Workload,
): Promise<void> {
  const asked = contenders.filter((one) => answers(one, workload));
  for (const question of workload.questions(-1, CHECKED)) {
    const [first, ...rest] = await Promise.all(asked.map((one) => answerOf(one, question)));
    const other = rest.findIndex((answer) => !isDeepStrictEqual(answer, first));
    if (other < 0) continue;
    const [one, another] = [asked[0]?.name, asked[other + 1]?.name];
    throw new Error(`${one} and ${another} answer differently: ${workload.name}.`);
  }
}
