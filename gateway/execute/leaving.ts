import type { Leaving } from './transport.ts';

/**
 * Tells those who listen, once, that nobody waits any more.
 *
 * An `AbortController` does the same at twenty times the cost, and there are several for each request.
 */
export class Departure implements Leaving {
  aborted = false;
  reason: unknown;
  /** Most are listened to by one, and made for every question. */
  #first: (() => void) | undefined;
  #others: Set<() => void> | undefined;

  addEventListener(_event: 'abort', listener: () => void): void {
    if (this.#first === undefined && this.#others === undefined) this.#first = listener;
    else {
      this.#others ??= new Set();
      this.#others.add(listener);
    }
  }

  removeEventListener(_event: 'abort', listener: () => void): void {
    if (this.#first === listener) this.#first = undefined;
    else this.#others?.delete(listener);
  }

  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const listeners = [this.#first, ...(this.#others ?? [])];
    this.#first = undefined;
    this.#others = undefined;
    for (const listener of listeners) listener?.();
  }
}
