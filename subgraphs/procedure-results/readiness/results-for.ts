import type { Party } from '../../../schema/attestation/claim.ts';
import type { Procedure } from '../../../schema/reference/index.ts';
import { PAGE_CEILING, pageRequest } from '../../chassis/paging.ts';
import { sensitivityOf } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { resultFilter } from '../filter.ts';
import type { ResultRow } from '../rows.ts';
import type { Asked } from './asked.ts';
import { businessOf } from './circumstances.ts';

/** Whether whoever asks may be told of somebody's results: those who may read results, and everyone of their own. */
function mayRead({ kind, key }: Party, { guard }: Context): boolean {
  if (!guard) return true;
  const { caller } = guard.inquiry;
  if (caller.kind !== 'citizen') return caller.scopes.includes('result:read');
  return kind === 'PERSON' ? guard.opensTo('self', [key]) : false;
}

/** Types a procedure takes as evidence. Sensitive ones are for the person concerned alone. */
function typesOf(procedure: Procedure, { guard }: Context): readonly string[] {
  const types = procedure.requirements.flatMap((one) => one.acceptedResultTypes);
  const isOwn = !guard || guard.inquiry.caller.kind === 'citizen';
  return types.filter((type) => isOwn || sensitivityOf(type) !== 'SENSITIVE');
}

/**
 * The results that may settle a dossier, by party. One statement for all applicants of a request, of each at most a
 * page of a hundred.
 */
export async function resultsFor(
  procedure: Procedure,
  asked: Asked,
  context: Context,
): Promise<(party: Party) => readonly ResultRow[] | 'denied'> {
  const other = asked.context.otherPersonId;
  const parties: readonly Party[] = [
    asked.applicant,
    ...(other === null ? [] : [{ kind: 'PERSON' as const, key: other }]),
    ...[businessOf(asked)].flatMap((business) => business ?? []),
  ];
  const types = typesOf(procedure, context);
  const request = pageRequest('result', { first: PAGE_CEILING });
  const filter = resultFilter({ types }, asked.on);
  const found = new Map<string, readonly ResultRow[] | 'denied'>();
  await Promise.all(
    parties.map(async (party) => {
      const rows = !mayRead(party, context)
        ? 'denied'
        : types.length === 0
          ? []
          : await context.loaders.resultPagesBySubjects.load({
              parent: party.key,
              request,
              filter,
            });
      found.set(party.key, rows);
    }),
  );
  return ({ key }) => found.get(key) ?? [];
}
