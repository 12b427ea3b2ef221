/** `[easting, northing]` in metres, VN-2000. */
export type Position = readonly [number, number];
/** A closed boundary: its last position is its first. */
export type Ring = readonly Position[];

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The sides of a ring, each from one position to the next. */
function* sides(ring: Ring): Generator<readonly [Position, Position]> {
  let from: Position | undefined;
  for (const to of ring) {
    if (from !== undefined) yield [from, to];
    from = to;
  }
}

/**
 * Twice the signed area of a triangle: positive when `p` lies left of the way from `a` to `b`.
 *
 * The two ends are always taken in the same order, so that two parcels that share a side (and run along
 * it in opposite directions) compute the same number and never both claim a point on it.
 */
function sideOf(a: Position, b: Position, p: Position): number {
  const swapped = a[1] > b[1] || (a[1] === b[1] && a[0] > b[0]);
  const [from, to] = swapped ? [b, a] : [a, b];
  const twice = (to[0] - from[0]) * (p[1] - from[1]) - (to[1] - from[1]) * (p[0] - from[0]);
  return swapped ? -twice : twice;
}

/**
 * Whether a ring holds a point: even-odd rule, half open.
 *
 * A point on a side belongs to the parcel east of it, and on a level side to the parcel north of it, so
 * that parcels which share whole sides share no point.
 */
export function ringHolds(ring: Ring, point: Position): boolean {
  let held = false;
  for (const [a, b] of sides(ring)) {
    const rises = a[1] <= point[1] && b[1] > point[1];
    const falls = b[1] <= point[1] && a[1] > point[1];
    const side = rises || falls ? sideOf(a, b, point) : 0;
    if ((rises && side > 0) || (falls && side < 0)) held = !held;
  }
  return held;
}

/** Whether two rings have any point in common: sides that meet, or one inside the other. */
export function ringsTouch(one: Ring, other: Ring): boolean {
  if (!boundsTouch(boundsOf(one), boundsOf(other))) return false;
  const [first] = one;
  const [second] = other;
  if (first === undefined || second === undefined) return false;
  if (ringHolds(other, first) || ringHolds(one, second)) return true;
  for (const [a, b] of sides(one))
    for (const [c, d] of sides(other)) if (sidesMeet(a, b, c, d)) return true;
  return false;
}

function sidesMeet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [c1, d1] = [Math.sign(sideOf(a, b, c)), Math.sign(sideOf(a, b, d))];
  const [a1, b1] = [Math.sign(sideOf(c, d, a)), Math.sign(sideOf(c, d, b))];
  if (c1 * d1 < 0 && a1 * b1 < 0) return true;
  const lies = (side: number, p: Position, from: Position, to: Position): boolean =>
    side === 0 && boundsTouch(boundsOf([p]), boundsOf([from, to]));
  return lies(c1, c, a, b) || lies(d1, d, a, b) || lies(a1, a, c, d) || lies(b1, b, c, d);
}

export function boundsOf(ring: Ring): Bounds {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [easting, northing] of ring) {
    bounds.west = Math.min(bounds.west, easting);
    bounds.east = Math.max(bounds.east, easting);
    bounds.south = Math.min(bounds.south, northing);
    bounds.north = Math.max(bounds.north, northing);
  }
  return bounds;
}

const boundsTouch = (one: Bounds, other: Bounds): boolean =>
  one.west <= other.east &&
  other.west <= one.east &&
  one.south <= other.north &&
  other.south <= one.north;

/**
 * Centre of gravity of a ring; its first corner when it encloses nothing.
 *
 * It is reckoned from the first corner: national coordinates are so large that the products would
 * otherwise lose the centimetres.
 */
export function centroidOf(ring: Ring): Position {
  const [easting, northing] = ring[0] ?? [0, 0];
  let area = 0;
  let east = 0;
  let north = 0;
  for (const [a, b] of sides(ring)) {
    const [ax, ay, bx, by] = [a[0] - easting, a[1] - northing, b[0] - easting, b[1] - northing];
    const cross = ax * by - bx * ay;
    area += cross;
    east += (ax + bx) * cross;
    north += (ay + by) * cross;
  }
  return area === 0
    ? [easting, northing]
    : [easting + east / (3 * area), northing + north / (3 * area)];
}
