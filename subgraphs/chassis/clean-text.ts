import { fault } from '../../schema/faults.ts';

/**
 * Free text from a caller, made fit for any store, in Unicode NFC.
 *
 * A NUL byte fails on PostgreSQL alone, and half a surrogate pair is stored as something else by each
 * engine: both are refused here, so that the three engines answer alike.
 */
export function cleanText(value: string, argument?: string): string {
  // With the `u` flag a surrogate class matches only one that stands alone.
  if (value.includes('\0') || /[\uD800-\uDFFF]/u.test(value)) {
    throw fault('INVALID_ARGUMENT', argument === undefined ? {} : { details: { argument } });
  }
  return value.normalize('NFC');
}
