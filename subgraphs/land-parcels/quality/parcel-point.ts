import ngeohash from 'ngeohash';
import { wgs84ToVn2000 } from '../../chassis/geodesy.ts';
import { defineCheck, everyRecord, type SuspectRow } from '../../chassis/quality/check.ts';
import { centroidOf, type Position, type Ring, ringHolds } from '../spatial/ring.ts';

interface PlaceRow extends SuspectRow {
  /** Its boundary, as JSON. */
  readonly ring: string;
  readonly commune_code: string;
}

type Boundaries = ReadonlyMap<string, Ring>;

const pointOf = ({ ring }: Pick<PlaceRow, 'ring'>): Position => centroidOf(JSON.parse(ring));

/** Whether a parcel's point lies out of the commune on record. One whose boundary is not known is not judged. */
export function outOfCommune(row: PlaceRow, boundaries: Boundaries): string | null {
  const boundary = boundaries.get(row.commune_code);
  return boundary === undefined || ringHolds(boundary, pointOf(row)) ? null : 'commune';
}

/** The middle of a GeoHash of twelve characters is at most 2 cm from the point it was made of. */
const CELL_METRES = 0.05;

/**
 * Whether the identification code is of another point than the parcel's.
 *
 * Compared as places, not as text: a hair's breadth across the edge of a cell changes the last characters.
 */
export function codeOfOtherPoint(row: PlaceRow): string | null {
  const coded = wgs84ToVn2000(ngeohash.decode(row.record_key));
  const [easting, northing] = pointOf(row);
  return Math.hypot(coded[0] - easting, coded[1] - northing) > CELL_METRES ? 'point' : null;
}

const places = everyRecord('parcel', 'parcel_id', { ring: 'ring', commune_code: 'commune_code' });

export const outsideCommune = defineCheck<PlaceRow>({
  rule: 'PARCEL_OUTSIDE_COMMUNE',
  ...places,
  async known(knex): Promise<Boundaries> {
    const rows: readonly { readonly commune_code: string; readonly ring: string }[] = await knex(
      'commune_boundary',
    ).select('commune_code', 'ring');
    return new Map(rows.map(({ commune_code, ring }) => [commune_code, JSON.parse(ring)]));
  },
  // It is what `known` gave.
  judge: (row, known) => outOfCommune(row, known as Boundaries),
});

export const codeNotOfPoint = defineCheck<PlaceRow>({
  rule: 'PARCEL_CODE_NOT_OF_POINT',
  ...places,
  judge: codeOfOtherPoint,
});
