import { Departure } from '../leaving.ts';
import { RegisterFailure } from '../register-failure.ts';
import type { SubgraphOptions, SubgraphTransport } from '../transport.ts';
import type { Waiting } from './waiting.ts';

/** A call of a register. It is given up once nobody waits for any of what it asks. */
class Call {
  readonly options: SubgraphOptions;
  readonly #asked: readonly Waiting[];
  readonly #departure = new Departure();

  constructor(asked: readonly Waiting[], options: SubgraphOptions) {
    this.#asked = asked;
    this.options = { ...options, signal: this.#departure };
    for (const one of asked) one.call = this;
  }

  deserted(): void {
    const [first] = this.#asked;
    if (this.#asked.every(({ isDeserted }) => isDeserted))
      this.#departure.abort(first?.options.signal.reason);
  }
}

/**
 * Asks several questions in one call, and each alone where together they were too much. Every one is settled; never
 * rejects.
 */
export async function askedTogether(
  inner: SubgraphTransport,
  given: readonly Waiting[],
): Promise<void> {
  const asked = given.filter(({ isDeserted }) => !isDeserted);
  const [first] = asked;
  if (!first) return;
  const { options } = new Call(asked, first.options);
  try {
    if (asked.length === 1 || !inner.together)
      return first.settle(await inner.send(first.request, options));
    const questions = asked.map(({ request, options: { requestId } }) => ({ request, requestId }));
    const answers = await inner.together(questions, options);
    for (const [at, one] of asked.entries()) {
      const answer = answers[at] ?? {};
      if (answer instanceof RegisterFailure) one.fail(answer);
      else one.settle(answer);
    }
  } catch (error) {
    const isTooMuch = error instanceof RegisterFailure && error.kind === 'too large';
    if (isTooMuch && asked.length > 1) await Promise.all(asked.map((one) => alone(inner, one)));
    else for (const one of asked) one.fail(error);
  }
}

async function alone(inner: SubgraphTransport, one: Waiting): Promise<void> {
  if (one.isDeserted) return;
  const { options } = new Call([one], one.options);
  try {
    one.settle(await inner.send(one.request, options));
  } catch (error) {
    one.fail(error);
  }
}
