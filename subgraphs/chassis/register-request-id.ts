const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TRACE_ID = /^[0-9a-f]{32}$/i;

/** As long as the shortest number a person has had. */
const PERSONS_NUMBER = /\d{9}/;

/**
 * The id under which the gateway asks, for the log beside the gateway's.
 *
 * Nothing else is let into a log: what is no such id, or has room in it for a person's number and holds
 * that many digits in a row, is undefined.
 */
export function requestIdOf(header: string | readonly string[] | undefined): string | undefined {
  if (typeof header !== 'string' || PERSONS_NUMBER.test(header)) return undefined;
  return UUID.test(header) || TRACE_ID.test(header) ? header.toLowerCase() : undefined;
}
