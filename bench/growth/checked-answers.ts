import { inProcessTransport } from '../../gateway/execute/in-process-transport.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { createLogger } from '../../gateway/logging.ts';
import { readSettings } from '../../gateway/settings.ts';
import { here } from '../../subgraphs/chassis/here.ts';
import { openRegister } from '../../subgraphs/open-register.ts';
import { roster } from '../../subgraphs/roster.ts';
import { storeSettings } from '../../subgraphs/settings.ts';
import type { Question } from '../kit/question.ts';
import type { CityDatabases } from './databases.ts';
import { PATIENT } from './settings.ts';

/** What a question costs apart from time, on average over those asked. */
export interface Cost {
  readonly statements: number;
  readonly bytes: number;
}

/**
 * Asks some questions of each kind of a graph in this process, where the statements sent can be counted,
 * and refuses to go on when an answer holds an error or knows nothing: fast nonsense would look good.
 */
export async function checkedAnswers(
  databases: CityDatabases,
  kinds: readonly (readonly Question[])[],
): Promise<readonly Cost[]> {
  const names = roster();
  const stores = storeSettings(names, { ...databases, ...PATIENT });
  const open = new Map(
    await Promise.all(
      names.map(async (name) => [name, await openRegister(name, stores, () => {})] as const),
    ),
  );
  const settings = readSettings({ ...PATIENT, PORT: '0', LOG_LEVEL: 'silent' });
  const gateway = await createGateway({
    settings,
    logger: createLogger(settings),
    transportFor({ name }) {
      const register = open.get(name);
      if (register === undefined)
        throw new Error(`The supergraph names ${name}, which is not here.`);
      const transport = inProcessTransport(here(register.register));
      return { ...transport, close: register.close };
    },
  });
  const statements = (): number =>
    [...open.values()].reduce((sum, { store }) => sum + store.statementCount(), 0);
  try {
    const url = new URL('/graphql', await gateway.listen());
    const costs: Cost[] = [];
    for (const questions of kinds) {
      const before = statements();
      let bytes = 0;
      for (const question of questions) bytes += Buffer.byteLength(await answerTo(url, question));
      costs.push({
        statements: (statements() - before) / questions.length,
        bytes: bytes / questions.length,
      });
    }
    return costs;
  } finally {
    await gateway.close();
  }
}

async function answerTo(url: URL, question: Question): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  // Codes and no answer, out of habit: on another store it could be a person's.
  const codes = errors.map(
    ({ extensions }: { extensions?: { code?: string } }) => extensions?.code,
  );
  if (codes.length > 0) throw new Error(`The graph answers with errors: ${codes.join(', ')}.`);
  if (Object.values(data ?? { none: null }).includes(null)) {
    throw new Error(
      'The graph knows nothing of somebody who lives in the city. If the generator has changed since the databases were filled, drop them: lgsp_bench_….',
    );
  }
  return text;
}
