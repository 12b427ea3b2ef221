import { Server } from 'node:http';
import { setTimeout } from 'node:timers';
import { SqliteDatabase } from '../../subgraphs/chassis/store/sqlite-driver.ts';

/*
 * Loaded into every program that is measured, before its own code: counts what it is asked and what it asks its
 * store, and makes a register slow when told to. It costs every program the same.
 */

/** How often something happened in a program since it began. */
export interface Counts {
  readonly requests: number;
  readonly statements: number;
}

/** Put to a program over its channel; it answers with its counts. */
export interface ProbeQuestion {
  /** How long requests shall wait from now on; null leaves it as it is. */
  readonly delayMs: number | null;
}

const counts = { requests: 0, statements: 0 };
let delayMs = 0;

type Asking = (...args: unknown[]) => unknown;

const emit = Server.prototype.emit as Asking;
Server.prototype.emit = function (this: Server, ...args: unknown[]): boolean {
  const passOn = () => emit.apply(this, args) as boolean;
  if (args[0] !== 'request') return passOn();
  counts.requests += 1;
  if (delayMs === 0) return passOn();
  setTimeout(passOn, delayMs);
  return true;
};

// The driver hides its class of statements behind its own function; every statement shares one prototype.
const statements: Record<'all' | 'get' | 'run', Asking> = Object.getPrototypeOf(
  new SqliteDatabase(':memory:').prepare('select 1'),
);
for (const name of ['all', 'get', 'run'] as const) {
  const original = statements[name];
  statements[name] = function (this: unknown, ...args) {
    counts.statements += 1;
    return original.apply(this, args);
  };
}

process.on('message', (question: ProbeQuestion) => {
  if (question.delayMs !== null) delayMs = question.delayMs;
  process.send?.(counts);
});
// Nobody is kept alive by being listened to.
process.channel?.unref();
