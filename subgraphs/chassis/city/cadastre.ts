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

  /** Corners counter-clockwise from the south-west, around [0, 0]. Convex whatever the tosses. */
  const outline = (index: number, area: number): readonly MapPoint[] => {
    const ratio = 1 + slimness(index) * Math.min(1.5, 1200 / area);
    const long = Math.sqrt(area * ratio);
    const [wide, high] = lie(index) < 0.5 ? [long, area / long] : [area / long, long];
    /** Half a side, up to 6 % out of its place. */
    const half = (side: number, at: number) =>
      (side / 2) * (1 + (irregularity(index * 8 + at) - 0.5) * 0.12);
    const southWest: MapPoint = [-half(wide, 0), -half(high, 1)];
    const southEast: MapPoint = [half(wide, 2), -half(high, 3)];
    const northEast: MapPoint = [half(wide, 4), half(high, 5)];
    const northWest: MapPoint = [-half(wide, 6), half(high, 7)];
    if (corner(index) >= 0.2) return [southWest, southEast, northEast, northWest];
    // One in five has a corner cut off, as where two streets meet.
    return [
      southWest,
      southEast,
      toward(northEast, southEast, 0.25),
      toward(northEast, northWest, 0.25),
      northWest,
    ];
  };

  const middleOf = ({ commune, rank }: Place): MapPoint => {
    const inSheet = rank % PARCELS_IN_SHEET;
    const [sheetColumn, sheetRow] = sheets[Math.floor(rank / PARCELS_IN_SHEET)] ?? [0, 0];
    const [left, bottom] = corners.get(commune.code) ?? [0, 0];
    const column = sheetColumn * COLUMNS_IN_SHEET + (inSheet % COLUMNS_IN_SHEET);
    const row = sheetRow * ROWS_IN_SHEET + Math.floor(inSheet / COLUMNS_IN_SHEET);
    return [left + (column + 0.5) * CELL, bottom + (row + 0.5) * CELL];
  };

  return (index, place, wanted) => {
    const shape = outline(index, wanted);
    const furthest = shape.reduce((far, [x, y]) => Math.max(far, Math.abs(x), Math.abs(y)), 0);
    const scale = Math.min(Math.sqrt(wanted / measure(shape).area), REACH / furthest);
    const [east, north] = middleOf(place);
    const open = shape.map(
      ([x, y]): MapPoint => [toCentimetre(east + x * scale), toCentimetre(north + y * scale)],
    );
    const { area, centroid } = measure(open);
    const { latitude, longitude } = vn2000ToWgs84(centroid);
    const point = { latitude: rounded(latitude), longitude: rounded(longitude) };
    return {
      sheetNumber: Math.floor(place.rank / PARCELS_IN_SHEET) + 1,
      parcelNumber: (place.rank % PARCELS_IN_SHEET) + 1,
      ring: [...open, ...open.slice(0, 1)],
      area: Math.round(area * 10) / 10,
      point,
      parcelId: ngeohash.encode(point.latitude, point.longitude, 12),
    };
  };
}

/** A millimetre, in degrees. */
const rounded = (degrees: number): number => Math.round(degrees * 1e8) / 1e8;

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
