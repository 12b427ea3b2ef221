import { fault } from '../../../schema/faults.ts';
import { parseParcelId } from '../../../schema/identifiers/index.ts';
import { unitAt } from '../../../schema/reference/index.ts';
import { addressOf } from '../../chassis/address.ts';
import { connection, pageRequest } from '../../chassis/paging.ts';
import { provenanceOf } from '../../chassis/provenance.ts';
import type { LandParcelResolvers } from '../resolver-types.generated.ts';
import type { AssetCell, EncumbranceCell, LandUseCell, ParcelRow } from '../rows.ts';
import { LAND_REGISTER } from '../sources.ts';
import { ringOf } from '../spatial/find.ts';
import { certificatesOf } from './certificate.ts';

/** A parcel, field by field: what the row holds, what is derived from it, and what hangs on it. */
export const landParcel: LandParcelResolvers = {
  // Async whatever happens: thrown at once, one bad key would lose every other in the same call.
  __resolveReference: async ({ key }, { loaders }) =>
    parseParcelId(key) === key ? loaders.parcels.load(key) : null,

  key: (row) => row.parcel_id,
  parcelId: (row) => row.parcel_id,
  communeCode: (row) => row.commune_code,
  commune: (row) => unitAt(row.commune_code, readAt(row)),
  sheetNumber: (row) => row.sheet_number,
  parcelNumber: (row) => row.parcel_number,
  bookKey: (row) => row.book_key,
  formerKeys: (row, _, { loaders }) => loaders.formerKeys.load(row.parcel_id),
  address: (row) => addressOf(row, 'site'),
  area: (row) => row.area,
  landUses: (row) => landUsesOf(row).map((use) => ({ ...use, readAt: readAt(row) })),
  useForm: (row) => row.use_form,
  origin: (row) => row.origin,
  geometry: (row) => openBoundary(row, 'LandParcel.geometry'),
  centroid: (row) => openBoundary(row, 'LandParcel.centroid'),
  landPrice: (row, { year }, { loaders, clock }) => {
    const mainUse = landUsesOf(row)[0]?.code;
    if (mainUse === undefined) return null;
    const yearAsked = year ?? Number(clock.today().slice(0, 4));
    return loaders.prices.load(`${row.commune_code}-${mainUse}-${yearAsked}`);
  },

  rights: (row, _, { loaders }) => loaders.rights.load(row.parcel_id),
  encumbrances: (row) => encumbrancesOf(row),
  hasBlocking: (row, _, { clock }) =>
    encumbrancesOf(row).some((one) => isBlocking(one, clock.today())),
  certificates: (row, _, { loaders }) => certificatesOf(row.parcel_id, loaders),
  // Written by this register's own seed or import, always as a list of assets.
  assets: (row) => JSON.parse(row.assets) as readonly AssetCell[],
  history: async (row, page, { loaders }) => {
    const request = pageRequest('parcel event', page);
    const rows = await loaders.events.load({ parent: row.parcel_id, request });
    return connection(rows, request, (event) => event.event_number);
  },
  surveyStatus: (row) => row.survey_status,
  provenance: (row, _, { clock }) => provenanceOf(LAND_REGISTER, row, clock),
};

/** The day by which the codes of a record are to be read: when the register last confirmed it. */
const readAt = (row: ParcelRow): string => row.as_of.slice(0, 10);

// Both columns are written by this register's own seed or import, always as such lists.
const landUsesOf = (row: ParcelRow) => JSON.parse(row.land_uses) as readonly LandUseCell[];
const encumbrancesOf = (row: ParcelRow) =>
  JSON.parse(row.encumbrances) as readonly EncumbranceCell[];

/** What keeps a parcel from being sold until it is lifted. A mortgage does not: the lender may agree. */
function isBlocking({ type, releasedOn }: EncumbranceCell, today: string): boolean {
  const stands = releasedOn === null || releasedOn > today;
  return stands && (type === 'BLOCK' || type === 'SEIZURE' || type === 'DISPUTE');
}

/** The row decides, not the field: most boundaries are open, those of defence and security land are not. */
function openBoundary(row: ParcelRow, field: string) {
  if (row.boundary_closed === 1)
    throw fault('FIELD_NOT_PERMITTED', { details: { field, sharingClass: 'CLOSED' } });
  return { ring: ringOf(row) };
}
