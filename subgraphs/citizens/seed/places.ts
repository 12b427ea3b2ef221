import { unitsAt } from '../../../schema/reference/index.ts';
import { laterOf } from './dates.ts';
import type { DrawnPerson } from './drawn-person.ts';

/** The day the population data was gathered: places of whoever lived then were written down by its map. */
const GATHERED_ON = '2021-07-01';

/** First days of the three maps of communes that a place may be read by; see the reference list. */
const MAPS = [GATHERED_ON, '2025-01-01', '2025-07-01'].map((since) => ({
  since,
  communes: unitsAt(since, 'COMMUNE').map((unit) => unit.code),
}));

export function communesOn(date: string): readonly string[] {
  const map = MAPS.findLast(({ since }) => since <= date) ?? MAPS[0];
  return map?.communes ?? [];
}

/** A place of birth or origin, as a commune was called on the day it was written down. */
export function drawPlace({ bornOn, draws }: DrawnPerson): {
  readonly code: string;
  readonly on: string;
} {
  const on = laterOf(bornOn, GATHERED_ON);
  return { code: draws.pick(communesOn(on)), on };
}
