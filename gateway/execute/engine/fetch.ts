import type { FetchNode } from '@apollo/query-planner';
import { UnansweredFetch } from '../data-source.ts';
import type { FetchPlace } from '../fetch-place.ts';
import type { GuardedTransport } from '../guarded-transport.ts';
import { shownError } from '../register-errors.ts';
import { RegisterFailure } from '../register-failure.ts';
import type { SubgraphError } from '../transport.ts';
import { clientName } from './client-names.ts';
import { type Data, isData, merge, own } from './data.ts';
import { leaveGaps } from './gaps.ts';
import { type Entities, NO_ENTITIES, questionOf } from './question.ts';
import { distinct, isWhole, representationOf } from './representations.ts';
import { nameForClient, rewrite } from './rewrites.ts';
import type { Run } from './run-plan.ts';
import { type Path, targetsAt, trailsAt } from './targets.ts';

/** Asks one register one question and adds what it gives to the objects the question is about. */
export async function runFetch(run: Run, node: FetchNode, path: Path): Promise<void> {
  const register = run.registers.get(node.serviceName);
  if (!register) throw new Error(`The supergraph has no register ${node.serviceName}.`);
  const targets = targetsAt(run.data, path);
  if (targets.length === 0) return;
  if (node.requires) return entities(run, node, register, targets, path);

  const given = await asked(run, node, register, path, NO_ENTITIES);
  if (given === null) return leaveGaps(run.schema, node.operation, targets);
  rewrite(run.schema, node.outputRewrites, given.data);
  if (isData(given.data)) for (const target of targets) merge(target, given.data, run.interfaces);
  // The question stands at the root; its errors are where the register says.
  for (const error of given.errors) noted(run, node, given.place, error, [error.path]);
}

async function entities(
  run: Run,
  node: FetchNode,
  register: GuardedTransport,
  targets: readonly Data[],
  path: Path,
): Promise<void> {
  const { schema } = run;
  const requires = node.requires ?? [];
  const keys = run.keys.get(register.name);
  const { representations, texts, placeOf } = distinct(
    targets.map((target) => {
      const found = representationOf(schema, target, requires);
      rewrite(schema, node.inputRewrites, found);
      return isWhole(found, keys) ? found : null;
    }),
  );
  if (representations.length === 0) return;
  const given = await asked(run, node, register, path, { representations, texts });
  const asking = targets.filter((_, at) => placeOf[at] !== -1);
  if (given === null) return leaveGaps(schema, node.operation, asking);
  const list = isData(given.data) ? own(given.data, '_entities') : undefined;
  if (Array.isArray(list)) {
    for (const entity of list) rewrite(schema, node.outputRewrites, entity);
    for (const [at, target] of targets.entries()) {
      const entity = list[placeOf[at] ?? -1];
      if (isData(entity)) merge(target, entity, run.interfaces);
    }
  }
  if (given.errors.length === 0) return;
  const trails = trailsAt(run.data, path);
  for (const error of given.errors) {
    const [, place, ...rest] = error.path ?? [];
    const found = trails.filter((_, at) => placeOf[at] === place);
    noted(
      run,
      node,
      given.place,
      error,
      found.length > 0 ? found.map((trail) => [...trail, ...rest]) : [undefined],
    );
  }
}

interface Given {
  readonly place: FetchPlace;
  readonly data: Data | null | undefined;
  readonly errors: readonly SubgraphError[];
}

/** What the register says; null when it gave no usable answer, which is noted. */
async function asked(
  { variables, context, mishaps }: Run,
  node: FetchNode,
  register: GuardedTransport,
  path: Path,
  entities: Entities,
): Promise<Given | null> {
  const place: FetchPlace = {
    path: path.map(clientName),
    query: node.operation,
    entities: entities.texts.length,
  };
  const { requestId, signal, inquiry, authorization, ledger } = context;
  try {
    const { data, errors, extensions } = await register.send(
      questionOf(node, variables, entities),
      { requestId, signal, inquiry, authorization },
    );
    if (!ledger.note(extensions?.['access']))
      throw new RegisterFailure('wrong shape', { detail: 'whose records it gave is unclear' });
    return { place, data, errors: errors ?? [] };
  } catch (error) {
    if (!(error instanceof RegisterFailure)) throw error;
    mishaps.unanswered.push(new UnansweredFetch(register, place, error));
    return null;
  }
}

function noted(
  { mishaps }: Run,
  { serviceName, outputRewrites }: FetchNode,
  place: FetchPlace,
  { extensions = {} }: SubgraphError,
  paths: readonly (Path | undefined)[],
): void {
  const { code, ...details } = extensions;
  for (const path of paths) {
    const shown = path?.map((step) =>
      typeof step === 'string' ? clientName(nameForClient(outputRewrites, step)) : step,
    );
    mishaps.errors.push({ path: shown, place, error: shownError(serviceName, code, details) });
  }
}
