import type { Leaving } from './transport.ts';

/**
 * Tells those who listen, once, that nobody waits any more.
 *
 * An `AbortController` does the same at twenty times the cost, and there are several for each request.
 */
export class Departure implements Leaving {
  aborted = false;
  reason: unknown;
  readonly #listeners = new Set<() => void>();

  addEventListener(_event: 'abort', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_event: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }

  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of [...this.#listeners]) listener();
    this.#listeners.clear();
  }
}
