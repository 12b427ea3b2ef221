import {
  BrokenCircuitError,
  CircuitState,
  CountBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import type { BreakerSettings } from '../settings.ts';
import { Departure } from './leaving.ts';
import { RegisterFailure } from './register-failure.ts';
import type { Leaving, SubgraphOptions, SubgraphTransport } from './transport.ts';

export type BreakerState = 'closed' | 'half-open' | 'open';

/** A register that is asked within a deadline, and left alone while it is failing. */
export interface GuardedTransport extends SubgraphTransport {
  readonly name: string;
  breakerState(): BreakerState;
  /** How long to wait before asking again, after a failure. */
  retryAfterSeconds(): number;
}

export interface GuardOptions {
  readonly deadlineMs: number;
  readonly breaker: BreakerSettings;
  /** Hears how long each call took and how it ended: `answered` or the kind of failure. */
  readonly heard?: (seconds: number, outcome: string) => void;
}

/** Lets a call run until its deadline or until nobody waits, whichever is first; then it is over for us. */
function within<Answer>(
  deadlineMs: number,
  outer: Leaving | undefined,
  call: (signal: Leaving) => Promise<Answer>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const departure = new Departure();
    const stop = (failure: RegisterFailure) => {
      // Rejected first: a transport that hears the signal would otherwise answer with its own reason.
      reject(failure);
      departure.abort(failure);
    };
    const leave = () => stop(new RegisterFailure('abandoned', { cause: outer?.reason }));
    if (outer?.aborted) return leave();
    const timer = setTimeout(
      () => stop(new RegisterFailure('too slow', { detail: `over ${deadlineMs} ms` })),
      deadlineMs,
    );
    const end = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', leave);
    };
    outer?.addEventListener('abort', leave);
    call(departure).then(
      (answer) => {
        end();
        resolve(answer);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}

const asFailure = (error: unknown): RegisterFailure => {
  if (error instanceof RegisterFailure) return error;
  if (error instanceof BrokenCircuitError) return new RegisterFailure('resting');
  return new RegisterFailure('unexpected', { cause: error });
};

/** What went wrong with one of several answers; what speaks against the register goes first. */
function failureIn(answers: unknown): RegisterFailure | undefined {
  if (!Array.isArray(answers)) return undefined;
  const failures = answers.filter((one) => one instanceof RegisterFailure);
  return failures.find((one) => one.speaksAgainstRegister) ?? failures[0];
}

const STATES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
};

/**
 * Puts a deadline and a breaker around a register: around each call of it, whether that is one question or several.
 *
 * Only failures of the register count. Errors of its fields are answers, and what one caller can bring
 * about with one question (an answer too large, a refusal, going away) must not close it to the others.
 */
export function guarded(
  name: string,
  inner: SubgraphTransport,
  { deadlineMs, breaker, heard }: GuardOptions,
): GuardedTransport {
  const { together } = inner;
  let openedAt = 0;
  const circuit = circuitBreaker(
    handleWhen((error) => asFailure(error).speaksAgainstRegister).orWhenResult(
      (answer) => failureIn(answer)?.speaksAgainstRegister === true,
    ),
    {
      halfOpenAfter: breaker.restMs,
      breaker: new CountBreaker({
        threshold: breaker.failurePercent / 100,
        size: breaker.windowCalls,
        minimumNumberOfCalls: breaker.minimumCalls,
      }),
    },
  );
  circuit.onBreak(() => {
    openedAt = Date.now();
  });

  /** Makes one call, and hears of it. */
  async function called<Answer>(
    options: SubgraphOptions,
    call: (options: SubgraphOptions) => Promise<Answer>,
  ): Promise<Answer> {
    const startedAt = performance.now();
    const tell = (outcome: string) => heard?.((performance.now() - startedAt) / 1000, outcome);
    try {
      // The library would let all others wait for the trial; a page should not hang on it.
      if (circuit.state === CircuitState.HalfOpen) throw new RegisterFailure('resting');
      // A trial that its caller walks away from would count as passed, so it runs to its end.
      const outer = circuit.state === CircuitState.Closed ? options.signal : undefined;
      const answer = await circuit.execute(() =>
        within(deadlineMs, outer, (signal) => call({ ...options, signal })),
      );
      tell(failureIn(answer)?.kind ?? 'answered');
      return answer;
    } catch (error) {
      const failure = asFailure(error);
      tell(failure.kind);
      throw failure;
    }
  }

  return {
    name,
    send: (request, options) => called(options, (inTime) => inner.send(request, inTime)),
    ...(together && {
      together: (questions, options) => called(options, (inTime) => together(questions, inTime)),
    }),
    ...(inner.takesMany && { takesMany: inner.takesMany }),
    mostTogether: inner.mostTogether,
    ...(inner.turn && { turn: inner.turn }),
    breakerState: () => STATES[circuit.state],
    retryAfterSeconds() {
      const rest =
        circuit.state === CircuitState.Open
          ? openedAt + breaker.restMs - Date.now()
          : breaker.restMs;
      return Math.max(1, Math.ceil(rest / 1000));
    },
    ...(inner.close && { close: () => inner.close?.() ?? Promise.resolve() }),
  };
}
