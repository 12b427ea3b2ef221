import { createHmac } from 'node:crypto';
import type { Caller } from '../../schema/access/caller.ts';
import { networkOf } from './caller-address.ts';

/** On whose account an operation is counted. */
export interface Account {
  /** Holds no address and no number of a person. */
  readonly key: string;
  /** Whether it is one person or address, or an application that asks for many. */
  readonly size: 'person' | 'client';
}

/** Client ids that can be written in a key as they are. */
const PLAIN = /^[\w.-]{1,100}$/;

/**
 * Names the account a caller's operations are counted on.
 *
 * A client is counted as a whole; of a client that citizens use, each citizen by themself, or one could use up
 * what all of them need. The public is counted by address. Gateways that count together need the same key.
 */
export function accountOf(caller: Caller, remoteAddress: string, hashKey: Buffer): Account {
  const hashed = (text: string): string =>
    createHmac('sha256', hashKey).update(text).digest('base64url').slice(0, 22);
  if (caller.kind === 'public')
    return { key: `address:${hashed(`address ${networkOf(remoteAddress)}`)}`, size: 'person' };
  const clientId = caller.clientId ?? '';
  const client = PLAIN.test(clientId) ? clientId : `#${hashed(`client ${clientId}`)}`;
  if (caller.kind !== 'citizen' || caller.subject === null)
    return { key: `client:${client}`, size: 'client' };
  return { key: `client:${client}:${hashed(`subject ${caller.subject}`)}`, size: 'person' };
}
