import type { Caller } from '../../../schema/access/caller.ts';
import { fault } from '../../../schema/faults.ts';

export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/** Decimal places that are kept: about ten metres for an officer on duty, a kilometre for anyone else. */
const PLACES: Readonly<Record<Caller['kind'], number>> = {
  officer: 4,
  system: 4,
  citizen: 2,
  public: 2,
};

/**
 * Where a check was made, as far as it is kept. Who is not on duty is not followed to their door.
 *
 * A place that is none on earth is refused: it would be a mistake in the log for ever.
 */
export function keptLocation(
  given: Location | null | undefined,
  kind: Caller['kind'],
): Location | null {
  if (given == null) return null;
  const { latitude, longitude } = given;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
    throw fault('INVALID_ARGUMENT', { details: { argument: 'location' } });
  const rounded = (degrees: number): number => Number(degrees.toFixed(PLACES[kind]));
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}
