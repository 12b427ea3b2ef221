import { fault } from '../../schema/faults.ts';
import {
  type AdministrativeLevel,
  type AdministrativeUnit,
  type Agency,
  agencies,
  agency,
  dayAfter,
  periodsOf,
  unitAt,
  unitsAt,
  type VsicLine,
  vsicLine,
} from '../../schema/reference/index.ts';
import { addressResolvers } from './address-resolvers.ts';
import { cleanText } from './clean-text.ts';
import type { ResolverMap } from './definition.ts';
import type { DataSourceParent } from './parents.ts';

const agencyOrNull = (code: string | null): Agency | null => (code === null ? null : agency(code));

/** A code's meaning on a day; without a day only when it has had no other. */
function administrativeUnit(
  _root: unknown,
  given: { readonly code: string; readonly at?: string | null },
): AdministrativeUnit | null {
  const { at } = given;
  const code = cleanText(given.code, 'code');
  if (at != null) return unitAt(code, at);
  const [unit, ...others] = periodsOf(code);
  if (others.length > 0) throw fault('AMBIGUOUS_UNIT', { details: { argument: 'at' } });
  return unit ?? null;
}

/**
 * What every register answers alike: the shared value types and the questions about code lists.
 *
 * A unit's parent is the one on the unit's first day, and its successors are read on the day after its
 * last, because the same codes mean something else on other days.
 */
export const referenceResolvers = {
  Query: {
    administrativeUnit,
    administrativeUnits: (
      _root: unknown,
      { at, level }: { readonly at: string; readonly level?: AdministrativeLevel | null },
    ) => unitsAt(at, level ?? undefined),
    agency: (_root: unknown, { code }: { readonly code: string }) => agency(code),
    agencies: (_root: unknown, { at }: { readonly at?: string | null }) =>
      agencies(at ?? undefined),
  },
  AdministrativeUnit: {
    parent: ({ parentCode, validFrom }: AdministrativeUnit) =>
      parentCode === null ? null : unitAt(parentCode, validFrom),
    replacedBy: ({ replacedByCodes, validTo }: AdministrativeUnit) =>
      validTo === null
        ? []
        : replacedByCodes.flatMap((code) => unitAt(code, dayAfter(validTo)) ?? []),
  },
  Agency: {
    parent: ({ parentCode }: Agency) => agencyOrNull(parentCode),
    successor: ({ successorCode }: Agency) => agencyOrNull(successorCode),
  },
  DataSource: {
    owner: ({ ownerAgencyCode }: DataSourceParent) => agency(ownerAgencyCode),
  },
  VsicLine: {
    parent: ({ parentCode }: VsicLine) => (parentCode === null ? null : vsicLine(parentCode)),
  },
  Address: addressResolvers,
} satisfies ResolverMap;
