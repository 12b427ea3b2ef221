import type { EnvironmentReader } from '../../schema/environment.ts';
import { DEFAULT_BOUNDS, type OperationBounds } from './bounds.ts';
import type { IntrospectionFor } from './introspection.ts';

/** Nine times a page of a hundred parcels with their co-holders and results. */
export const DEFAULT_MAX_COST = 25_000;

/** What an operator may choose about how much may be asked, and by whom. */
export interface LimitsSettings {
  readonly bounds: OperationBounds;
  /** The most one operation may cost. */
  readonly maxCost: number;
  /** What a client may spend in an hour. */
  readonly quotaPerHour: number;
  /** What a public address, or a citizen, may spend in an hour. */
  readonly quotaPublicPerHour: number;
  /** Where gateways count together; without it each counts for itself. */
  readonly redisUrl: string | undefined;
  /** Proxies of ours between callers and the gateway, each of which notes whom it heard. */
  readonly trustedProxies: number;
  /** Manifests of the clients that may send registered operations only. */
  readonly safelistDir: string | undefined;
  /** Records a day beyond which a client is remarked on, until it has days of its own to compare with. */
  readonly unusualRecordsPerDay: number;
  readonly introspection: IntrospectionFor;
}

const INTROSPECTION: ReadonlyMap<string, IntrospectionFor> = new Map([
  ['true', 'everyone'],
  ['signed-in', 'signed-in'],
  ['false', 'nobody'],
]);

const isRedis = (url: string): boolean =>
  URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol);

/** Reads what may be asked, how much of it and by whom; mistakes are left with the reader. */
export function limitsSettings(read: EnvironmentReader): LimitsSettings {
  const bound = (name: string, otherwise: number, most: number): number =>
    read.wholeNumber(name, otherwise, 1, most);
  const redisUrl = read.text('REDIS_URL', '');
  if (redisUrl && !isRedis(redisUrl))
    read.refuse('REDIS_URL must be an address such as redis://10.0.0.9:6379.');
  const introspection = INTROSPECTION.get(read.text('INTROSPECTION', 'signed-in'));
  if (!introspection) read.refuse('INTROSPECTION must be true, signed-in or false.');
  return {
    bounds: {
      ...DEFAULT_BOUNDS,
      depth: bound('MAX_DEPTH', DEFAULT_BOUNDS.depth, 100),
      aliases: bound('MAX_ALIASES', DEFAULT_BOUNDS.aliases, 10_000),
      rootFields: bound('MAX_ROOT_FIELDS', DEFAULT_BOUNDS.rootFields, 10_000),
      fields: bound('MAX_FIELDS', DEFAULT_BOUNDS.fields, 1_000_000),
    },
    maxCost: bound('MAX_COST', DEFAULT_MAX_COST, 1_000_000_000),
    quotaPerHour: bound('QUOTA_PER_HOUR', 2_000_000, 1_000_000_000_000),
    quotaPublicPerHour: bound('QUOTA_PUBLIC_PER_HOUR', 100_000, 1_000_000_000_000),
    redisUrl: redisUrl || undefined,
    trustedProxies: read.wholeNumber('TRUSTED_PROXIES', 0, 0, 10),
    safelistDir: read.text('SAFELIST_DIR', '') || undefined,
    unusualRecordsPerDay: bound('UNUSUAL_RECORDS_PER_DAY', 5_000, 1_000_000_000),
    introspection: introspection ?? 'signed-in',
  };
}
