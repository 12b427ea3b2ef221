import type { FetchNode } from '@apollo/query-planner';
import { UnansweredFetch } from '../data-source.ts';
import type { FetchPlace } from '../fetch-place.ts';
import type { GuardedTransport } from '../guarded-transport.ts';
import { shownError } from '../register-errors.ts';
import { RegisterFailure } from '../register-failure.ts';
import type { SubgraphError, SubgraphResponse } from '../transport.ts';
import { type Data, isData, merge, own } from './data.ts';
import { distinct } from './distinct.ts';
import { leaveGaps } from './gaps.ts';
import { type Entities, NO_ENTITIES, Question } from './question.ts';
import { nameForClient, rewrite } from './rewrites.ts';
import type { Fetch, Run } from './run-plan.ts';
import { type Path, targetsAt, trailsAt } from './targets.ts';

/** Asks one register one question and adds what it gives to the objects the question is about. */
export async function runFetch(run: Run, fetch: Fetch): Promise<void> {
  const { node, path } = fetch;
  const { schema, keys, registers } = run.graph;
  const register = registers.get(node.serviceName);
  if (!register) throw new Error(`The supergraph has no register ${node.serviceName}.`);
  const targets = targetsAt(run.data, path);
  if (targets.length === 0) return;
  const knowing = { schema, keys: keys.get(register.name) };
  const about = node.requires ? distinct(knowing, node, targets) : NO_ENTITIES;
  const { texts, placeOf } = about;
  if (node.requires && texts.length === 0) return;
  const given = await asked(run, fetch, register, about);
  if (given === null)
    leaveGaps(
      schema,
      node.operation,
      node.requires ? targets.filter((_, at) => placeOf[at] !== -1) : targets,
    );
  else if (node.requires) addEntities(run, fetch, given, targets, about);
  else addFields(run, fetch, given, targets);
}

function addFields(
  run: Run,
  fetch: Fetch,
  { data, errors = [] }: SubgraphResponse,
  targets: readonly Data[],
): void {
  const { schema, interfaces } = run.graph;
  rewrite(schema, fetch.node.outputRewrites, data);
  if (isData(data)) for (const target of targets) merge(target, data, interfaces);
  // The question stands at the root; its errors are where the register says.
  for (const error of errors) noted(run, fetch, NO_ENTITIES, error, [error.path]);
}

function addEntities(
  run: Run,
  fetch: Fetch,
  { data, errors = [] }: SubgraphResponse,
  targets: readonly Data[],
  about: Entities,
): void {
  const { schema, interfaces } = run.graph;
  const { outputRewrites } = fetch.node;
  const { placeOf } = about;
  const list = isData(data) ? own(data, '_entities') : undefined;
  if (Array.isArray(list)) {
    if (outputRewrites) for (const entity of list) rewrite(schema, outputRewrites, entity);
    for (let at = 0; at < targets.length; at += 1) {
      const [target, entity] = [targets[at], list[placeOf[at] ?? -1]];
      if (target && isData(entity)) merge(target, entity, interfaces);
    }
  }
  if (errors.length === 0) return;
  const trails = trailsAt(run.data, fetch.path);
  for (const error of errors) {
    const [, place, ...rest] = error.path ?? [];
    const paths = trails.filter((_, at) => placeOf[at] === place);
    noted(
      run,
      fetch,
      about,
      error,
      paths.length > 0 ? paths.map((trail) => [...trail, ...rest]) : [undefined],
    );
  }
}

/** Where in the answer the question stands. Worked out only once something has gone wrong. */
const whereOf = ({ names }: Run, { node, path }: Fetch, { texts }: Entities): FetchPlace => ({
  path: path.map(names.clientName),
  query: node.operation,
  entities: texts.length,
  clientName: names.clientName,
});

/** What the register says; null when it gave no usable answer, which is noted. */
async function asked(
  run: Run,
  fetch: Fetch,
  register: GuardedTransport,
  about: Entities,
): Promise<SubgraphResponse | null> {
  const { variables, context, mishaps } = run;
  const { requestId, signal, inquiry, authorization, ledger } = context;
  try {
    const question = new Question(fetch.node, variables, about, run.plain?.get(fetch.node));
    const answer = await register.send(question, { requestId, signal, inquiry, authorization });
    if (!ledger.note(answer.extensions?.['access']))
      throw new RegisterFailure('wrong shape', { detail: 'whose records it gave is unclear' });
    return answer;
  } catch (error) {
    if (!(error instanceof RegisterFailure)) throw error;
    mishaps.unanswered.push(new UnansweredFetch(register, whereOf(run, fetch, about), error));
    return null;
  }
}

function noted(
  run: Run,
  fetch: Fetch,
  about: Entities,
  { extensions = {} }: SubgraphError,
  paths: readonly (Path | undefined)[],
): void {
  const { serviceName, outputRewrites }: FetchNode = fetch.node;
  const { code, ...details } = extensions;
  const place = whereOf(run, fetch, about);
  for (const path of paths) {
    const shown = path?.map((step) =>
      typeof step === 'string' ? run.names.clientName(nameForClient(outputRewrites, step)) : step,
    );
    run.mishaps.errors.push({ path: shown, place, error: shownError(serviceName, code, details) });
  }
}
