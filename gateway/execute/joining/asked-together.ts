import { Departure } from '../leaving.ts';
import { RegisterFailure } from '../register-failure.ts';
import type { SubgraphTransport } from '../transport.ts';
import type { Waiting } from './waiting.ts';

/**
 * Asks several questions in one call, and each alone where together they were too much. Every one is settled; never
 * rejects. The call is given up once nobody waits for any of them.
 */
export async function askedTogether(
  inner: SubgraphTransport,
  given: readonly Waiting[],
): Promise<void> {
  const asked = given.filter(({ isDeserted }) => !isDeserted);
  const [first] = asked;
  if (!first) return;
  const departure = new Departure();
  for (const one of asked)
    one.onDeserted = () => {
      if (asked.every(({ isDeserted }) => isDeserted)) departure.abort(first.options.signal.reason);
    };
  const options = { ...first.options, signal: departure };
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
    if (isTooMuch && asked.length > 1) await eachAlone(inner, asked);
    else for (const one of asked) one.fail(error);
  }
}

async function eachAlone(inner: SubgraphTransport, asked: readonly Waiting[]): Promise<void> {
  await Promise.all(
    asked.map(async (one) => {
      const departure = new Departure();
      one.onDeserted = () => departure.abort(one.options.signal.reason);
      if (one.isDeserted) return;
      try {
        one.settle(await inner.send(one.request, { ...one.options, signal: departure }));
      } catch (error) {
        one.fail(error);
      }
    }),
  );
}
