import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { type DistinctCount, distinctCount } from './distinct-count.ts';

/** Remarks on clients that read more people's records in a day than is usual for them. */
export interface VolumeWatch {
  /** Tells it what was given out to a client. */
  gaveOut(clientId: string | null, given: readonly GivenOut[]): void;
}

/** Records of one kind, and whatever tells one of them, or its subject, from another. */
export interface GivenOut {
  readonly kind: string;
  readonly subjects: readonly string[];
}

export interface VolumeWatchParts {
  readonly clock: () => Date;
  readonly logger: Logger;
  /** Told each time a client crosses its line; once a day for each, at most. */
  readonly metrics: { unusualVolume(): void };
  readonly settings: { readonly unusualRecordsPerDay: number };
}

/** Clients watched at a time, 4 KiB each; of more, those not heard of for longest begin again. */
const MAX_CLIENTS = 2_000;
/** Days a client is compared with: those on which it read anything. */
const HISTORY_DAYS = 14;
/** Fewer days say nothing about what is usual. */
const ENOUGH_DAYS = 5;
/** How many times its usual day is unusual. */
const TIMES_USUAL = 3;
/** However little a client reads, this share of the fixed number is nothing unusual. */
const LEAST_SHARE = 10;

const DAY_MS = 24 * 3_600_000;
const CITY_OFFSET_MS = 7 * 3_600_000; // the city's day begins at 17:00 UTC, all the year

interface Watched {
  /** Days since 1970. */
  readonly day: number;
  readonly seen: DistinctCount;
  /** All that was given out, the same ones again too: there can be no more different ones. */
  readonly given: number;
  readonly isRemarkedOn: boolean;
  /** Counts of earlier days, the newest last. */
  readonly history: readonly number[];
}

const dayOf = (instant: Date): number => Math.floor((instant.getTime() + CITY_OFFSET_MS) / DAY_MS);

const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** Records a day beyond which a client with this history is remarked on. */
export function unusualFrom(history: readonly number[], fixed: number): number {
  if (history.length < ENOUGH_DAYS) return fixed;
  return Math.max(Math.ceil(fixed / LEAST_SHARE), Math.ceil(TIMES_USUAL * medianOf(history)));
}

/** A client on a day: as it was, or with yesterday's count laid by. */
function onDay(day: number, before: Watched | undefined): Watched {
  if (before?.day === day) return before;
  const history = before ? [...before.history, before.seen.count()].slice(-HISTORY_DAYS) : [];
  return { day, seen: distinctCount(), given: 0, isRemarkedOn: false, history };
}

/**
 * Watches how many different records each client is given in a day, in memory.
 *
 * A line in the log and a counter, no refusal: a busy day is not an offence, and whoever is on duty knows which it
 * is. A restart forgets what was usual, and the fixed number holds until there are days again.
 */
export function createVolumeWatch(parts: VolumeWatchParts): VolumeWatch {
  const { clock, logger, metrics, settings } = parts;
  const clients = new LRUCache<string, Watched>({ max: MAX_CLIENTS });
  return {
    gaveOut(clientId, out) {
      const records = out.reduce((sum, { subjects }) => sum + subjects.length, 0);
      if (clientId === null || records === 0) return;
      const client = onDay(dayOf(clock()), clients.get(clientId));
      for (const { kind, subjects } of out) client.seen.addAll(kind, subjects);
      const usualUpTo = unusualFrom(client.history, settings.unusualRecordsPerDay);
      const given = client.given + records;
      const count = client.isRemarkedOn || given <= usualUpTo ? 0 : client.seen.count();
      const isUnusual = count > usualUpTo;
      clients.set(clientId, { ...client, given, isRemarkedOn: client.isRemarkedOn || isUnusual });
      if (!isUnusual) return;
      metrics.unusualVolume();
      const [day, daysKnown] = [dateOf(client.day), client.history.length];
      logger.warn({ clientId, day, records: count, usualUpTo, daysKnown }, 'unusual volume');
    },
  };
}
