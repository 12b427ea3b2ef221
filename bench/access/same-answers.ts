import { isDeepStrictEqual } from 'node:util';
import type { Question } from '../kit/question.ts';
import type { Side, Sides } from './sides.ts';
import type { Workload } from './workloads.ts';

/** Answers of each kind that are read before any is timed. */
export const CHECKED = 15;

async function answerOf({ gateway, headers }: Side, question: Question): Promise<unknown> {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const { data, errors = [] } = JSON.parse(await response.text());
  const codes = errors.map(
    ({ extensions }: { extensions?: { code?: string } }) => extensions?.code,
  );
  if (codes.length > 0) throw new Error(`A gateway answers with errors: ${codes.join(', ')}.`);
  const found = Object.values(data ?? {}).flat();
  if (found.length === 0 || found.includes(null))
    throw new Error('A gateway knows nothing of somebody who lives in the city.');
  return data;
}

/**
 * Asks both sides the same, and refuses to go on unless both give everything and the same: a gateway that
 * withholds would look cheap.
 */
export async function sameAnswers({ off, on }: Sides, workload: Workload): Promise<void> {
  for (const question of workload.questions(-1, CHECKED)) {
    const [one, other] = [await answerOf(off, question), await answerOf(on, question)];
    if (!isDeepStrictEqual(one, other))
      throw new Error(`With policy and journal the answers differ: ${workload.name}.`);
  }
}
