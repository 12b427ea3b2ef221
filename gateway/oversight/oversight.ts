import { type Clock, wallClock } from '../../schema/clock.ts';
import { OVERSIGHT } from '../../schema/compose/agencies.ts';
import { scalars } from '../../schema/scalars/index.ts';
import { guardSchema } from '../../subgraphs/chassis/guard/guard-schema.ts';
import type { Subject } from '../../subgraphs/chassis/guard/records.ts';
import { requestGuard } from '../../subgraphs/chassis/guard/request-guard.ts';
import { type Register, registerOf } from '../../subgraphs/chassis/register.ts';
import type { FaultListener } from '../../subgraphs/chassis/register-errors.ts';
import { documentOf, federatedSchema } from '../../subgraphs/chassis/register-schema.ts';
import type { CitizenParent, ConsentParent } from './parents.ts';
import { type OversightSources, oversightResolvers } from './resolvers.ts';

export { OVERSIGHT };

/** What the gateway's own subgraph is made of. */
export interface OversightParts extends Omit<OversightSources, 'clock'> {
  /** Hears of what went wrong inside. */
  readonly heard: FaultListener;
  readonly clock?: Clock;
}

/** Whom rows are about, and whose they are. All else hangs on one of these. */
const people = {
  Citizen: ({ key }: CitizenParent): readonly string[] => [key],
  Consent: ({ subject }: ConsentParent): readonly string[] => [subject],
};

/** The guard hands each the rows of its own type. */
const subjects = new Map<string, Subject>(
  Object.entries(people).map(([type, about]) => {
    const of = (row: unknown) => about(row as never);
    return [type, { about: of, owned: of }];
  }),
);

/**
 * Opens the gateway's own subgraph: who may see what, who has seen it, and who consents.
 *
 * It is a register like any other but that it is reached in the process alone: it believes the inquiry it is
 * handed, judges every field again with its row, and reports whose rows it gave out.
 */
export function createOversight({
  heard,
  clock = wallClock,
  ...sources
}: OversightParts): Register {
  const document = documentOf('gateway/oversight/schema.graphql', ['schema/shared.graphql']);
  const schema = federatedSchema(document, {
    ...scalars,
    ...oversightResolvers({ ...sources, clock }),
  });
  guardSchema(schema, { document, subjects: people, byToken: false });
  return registerOf(OVERSIGHT, schema, () => ({}), heard, {
    trust: 'seal',
    guardFor: (inquiry) =>
      requestGuard(inquiry, clock.now().slice(0, 10), (type) => subjects.get(type)),
  });
}
