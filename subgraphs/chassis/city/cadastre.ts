import ngeohash from 'ngeohash';
import { type GeoPoint, type MapPoint, vn2000ToWgs84, wgs84ToVn2000 } from '../geodesy.ts';
import { COMMUNES, type Commune, type Place } from './communes.ts';
import { tossFor } from './draws.ts';

/** The box that stands for the mainland of the former Đà Nẵng, cut into 4 × 4 rectangles. */
const SOUTH = 15.9;
const WEST = 107.8;
const ROW_HEIGHT = 0.0875;
const COLUMN_WIDTH = 0.1375;

/** Every parcel lies in a cell of its own, so no two overlap and no two have the same id. */
const CELL = 45;
const COLUMNS_IN_SHEET = 20;
const ROWS_IN_SHEET = 10;
const PARCELS_IN_SHEET = COLUMNS_IN_SHEET * ROWS_IN_SHEET;
const SHEET_COLUMNS = 13;
const SHEET_ROWS = 20;

/** Half a cell, less a hand's breadth, so that neighbours come close and never touch. */
const REACH = CELL / 2 - 0.1;

/** The rectangle of the chequer that belongs to a commune, degrees. */
export function rectangleOf(commune: Commune) {
  const south = SOUTH + commune.row * ROW_HEIGHT;
  const west = WEST + commune.column * COLUMN_WIDTH;
  return { south, west, north: south + ROW_HEIGHT, east: west + COLUMN_WIDTH };
}

/** South-west corner of a commune's sheets, which lie around the middle of its rectangle. */
const corners: ReadonlyMap<string, MapPoint> = new Map(
  COMMUNES.map((commune) => {
    const { south, west, north, east } = rectangleOf(commune);
    const [easting, northing] = wgs84ToVn2000({
      latitude: (south + north) / 2,
      longitude: (west + east) / 2,
    });
    return [
      commune.code,
      [
        Math.round(easting) - (SHEET_COLUMNS * COLUMNS_IN_SHEET * CELL) / 2,
        Math.round(northing) - (SHEET_ROWS * ROWS_IN_SHEET * CELL) / 2,
      ],
    ];
  }),
);

/** Sheets are numbered outwards from the middle, so that a small city is one neighbourhood each. */
const sheets: readonly (readonly [column: number, row: number])[] = Array.from(
  { length: SHEET_COLUMNS * SHEET_ROWS },
  (_, at): readonly [number, number] => [at % SHEET_COLUMNS, Math.floor(at / SHEET_COLUMNS)],
).sort((one, other) => fromMiddle(one) - fromMiddle(other));

function fromMiddle([column, row]: readonly [number, number]): number {
  const across = (column - (SHEET_COLUMNS - 1) / 2) * COLUMNS_IN_SHEET;
  const up = (row - (SHEET_ROWS - 1) / 2) * ROWS_IN_SHEET;
  return across * across + up * up;
}

export interface Plot {
  readonly sheetNumber: number;
  readonly parcelNumber: number;
  readonly ring: readonly MapPoint[];
  readonly area: number;
  readonly point: GeoPoint;
  readonly parcelId: string;
}

/** Draws the boundary of one parcel after another, near the area each should have. */
export function cadastreOf(seed: number): (index: number, place: Place, area: number) => Plot {
  const slimness = tossFor(seed, 'parcel slimness');
  const lie = tossFor(seed, 'parcel lie');
  const irregularity = tossFor(seed, 'parcel irregularity');
  const corner = tossFor(seed, 'parcel cut corner');

  const outline = (index: number, area: number): MapPoint[] => {
    const ratio = 1 + slimness(index) * Math.min(1.5, 1200 / area);
    const long = Math.sqrt(area * ratio);
    const [wide, high] = lie(index) < 0.5 ? [long, area / long] : [area / long, long];
    // Corners counter-clockwise from the south-west, each up to 6 % out of its place: still convex.
    const out = (at: number) => 1 + (irregularity(index * 8 + at) - 0.5) * 0.12;
    const corners: MapPoint[] = [
      [(-wide / 2) * out(0), (-high / 2) * out(1)],
      [(wide / 2) * out(2), (-high / 2) * out(3)],
      [(wide / 2) * out(4), (high / 2) * out(5)],
      [(-wide / 2) * out(6), (high / 2) * out(7)],
    ];
    if (corner(index) >= 0.2) return corners;
    // One in five has a corner cut off, as where two streets meet.
    const [a, b, c, d] = corners as [MapPoint, MapPoint, MapPoint, MapPoint];
    return [a, b, toward(c, b, 0.25), toward(c, d, 0.25), d];
  };

  return (index, place, wanted) => {
    const { commune, rank } = place;
    const sheet = Math.floor(rank / PARCELS_IN_SHEET);
    const inSheet = rank % PARCELS_IN_SHEET;
    const [sheetColumn, sheetRow] = sheets[sheet] ?? [0, 0];
    const [left, bottom] = corners.get(commune.code) ?? [0, 0];
    const column = sheetColumn * COLUMNS_IN_SHEET + (inSheet % COLUMNS_IN_SHEET);
    const row = sheetRow * ROWS_IN_SHEET + Math.floor(inSheet / COLUMNS_IN_SHEET);
    const middle: MapPoint = [left + (column + 0.5) * CELL, bottom + (row + 0.5) * CELL];

    const shape = outline(index, wanted);
    const furthest = Math.max(...shape.flat().map(Math.abs));
    const scale = Math.min(Math.sqrt(wanted / measure(shape).area), REACH / furthest);
    const corners_ = shape.map(
      ([x, y]): MapPoint => [
        toCentimetre(middle[0] + x * scale),
        toCentimetre(middle[1] + y * scale),
      ],
    );
    const measured = measure(corners_);
    const geographic = vn2000ToWgs84(measured.centroid);
    const point = {
      latitude: Math.round(geographic.latitude * 1e8) / 1e8,
      longitude: Math.round(geographic.longitude * 1e8) / 1e8,
    };
    const [first] = corners_;
    return {
      sheetNumber: sheet + 1,
      parcelNumber: inSheet + 1,
      ring: first === undefined ? [] : [...corners_, first],
      area: Math.round(measured.area * 10) / 10,
      point,
      parcelId: ngeohash.encode(point.latitude, point.longitude, 12),
    };
  };
}

const toCentimetre = (metres: number): number => Math.round(metres * 100) / 100;

const toward = (from: MapPoint, to: MapPoint, part: number): MapPoint => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
];

/**
 * Area and centroid of an open ring.
 *
 * The centroid is the point the parcel id encodes. The rule asks for the pole of inaccessibility;
 * in a convex parcel the centroid is inside too, which is all that the id needs.
 */
export function measure(ring: readonly MapPoint[]): {
  readonly area: number;
  readonly centroid: MapPoint;
} {
  const [originX, originY] = ring[0] ?? [0, 0];
  let doubled = 0;
  let x = 0;
  let y = 0;
  for (let at = 0; at < ring.length; at++) {
    const here = ring[at] ?? [0, 0];
    const next = ring[(at + 1) % ring.length] ?? [0, 0];
    // Measured from the first corner: northings of 1,700,000 m would eat the centimetres.
    const [ax, ay, bx, by] = [
      here[0] - originX,
      here[1] - originY,
      next[0] - originX,
      next[1] - originY,
    ];
    const cross = ax * by - bx * ay;
    doubled += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return {
    area: doubled / 2,
    centroid: [originX + x / (3 * doubled), originY + y / (3 * doubled)],
  };
}
