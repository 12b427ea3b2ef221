import { randomUUID } from 'node:crypto';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TRACE_ID = /^[0-9a-f]{32}$/i;

/** As long as the shortest number a person has had: nine digits on old cards, twelve now. */
const PERSONS_NUMBER = /\d{9}/;

function newId(): string {
  const id = randomUUID();
  return PERSONS_NUMBER.test(id) ? newId() : id;
}

/**
 * The caller's own request id if it is a UUID or a trace id, or a new one.
 *
 * It is written to logs and sent to registers. Both forms have room for a person's number, so an id with
 * nine decimal digits in a row is replaced. Among random ids that meets about one UUID in thirty and one
 * trace id in seven; the answer's header says which id holds.
 */
export function requestIdFrom(header: string | string[] | undefined): string {
  const given = typeof header === 'string' ? header : '';
  const isIdForm = UUID.test(given) || TRACE_ID.test(given);
  return isIdForm && !PERSONS_NUMBER.test(given) ? given.toLowerCase() : newId();
}
