import { randomUUID } from 'node:crypto';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TRACE_ID = /^[0-9a-f]{32}$/i;

/**
 * The caller's own request id if it can be nothing else, or a new one.
 *
 * It is written to logs and sent to registers, so only forms that cannot hold a person's number pass.
 */
export function requestIdFrom(header: string | string[] | undefined): string {
  const given = typeof header === 'string' ? header : '';
  return UUID.test(given) || TRACE_ID.test(given) ? given.toLowerCase() : randomUUID();
}
