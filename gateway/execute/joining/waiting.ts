import { RegisterFailure } from '../register-failure.ts';
import type { SubgraphOptions, SubgraphRequest, SubgraphResponse } from '../transport.ts';
import { copied } from './copied.ts';

/** Whoever waits for the answer to a question. */
interface Waiter {
  settle(answer: SubgraphResponse): void;
  fail(error: unknown): void;
}

/** A question that is to be asked or has been, and those who wait for its answer. */
export class Waiting {
  readonly request: SubgraphRequest;
  /** The question as it is written: what makes another the same. */
  readonly text: string;
  readonly options: SubgraphOptions;
  readonly #waiters = new Set<Waiter>();
  /** The call that asks it, once there is one; hears when the last of them has left. */
  call: { deserted(): void } | undefined;

  constructor(request: SubgraphRequest, text: string, options: SubgraphOptions) {
    this.request = request;
    this.text = text;
    this.options = options;
  }

  get isDeserted(): boolean {
    return this.#waiters.size === 0;
  }

  /** Waits for the answer, until `signal` says that it is no longer wanted. Each gets an answer of their own. */
  answer({ signal }: Pick<SubgraphOptions, 'signal'>): Promise<SubgraphResponse> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiters.delete(waiter);
        reject(new RegisterFailure('abandoned', { cause: signal.reason }));
        if (this.isDeserted) this.call?.deserted();
      };
      const waiter: Waiter = {
        settle(answer) {
          signal.removeEventListener('abort', leave);
          resolve(answer);
        },
        fail(error) {
          signal.removeEventListener('abort', leave);
          reject(error);
        },
      };
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave);
      this.#waiters.add(waiter);
    });
  }

  settle(answer: SubgraphResponse): void {
    const [first, ...rest] = this.#taken();
    // Answers are merged into: nobody may be given what another holds.
    for (const waiter of rest) waiter.settle(copied(answer));
    first?.settle(answer);
  }

  fail(error: unknown): void {
    for (const waiter of this.#taken()) waiter.fail(error);
  }

  #taken(): readonly Waiter[] {
    const waiters = [...this.#waiters];
    this.#waiters.clear();
    return waiters;
  }
}
