import type { Inquiry } from '../../schema/access/caller.ts';
import type { PlainReader } from './plain/plain-reader.ts';
import type { RegisterFailure } from './register-failure.ts';

/** One question to one register. */
export interface SubgraphRequest {
  readonly query: string;
  /** May be made when it is read: a request is passed on as it is, not copied. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** How many objects it asks about by their keys; undefined where whoever asks does not say. */
  readonly entities?: number | undefined;
  /** Reads the text of its answer, where some of that goes to the client as it is. */
  readonly plain?: PlainReader | undefined;
  /** Writes all of it as JSON, where somebody can do so for less than writing it anew. */
  written?(): string;
}

/** What tells a call that nobody waits for its answer any more; an `AbortSignal` is one. */
export interface Leaving {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(event: 'abort', listener: () => void): void;
  removeEventListener(event: 'abort', listener: () => void): void;
}

export interface SubgraphOptions {
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: Leaving;
  /** Goes with the question, so that the register's log can be read beside ours. */
  readonly requestId: string;
  /** Who asks, and why. A guarded register answers nobody without it. */
  readonly inquiry?: Inquiry | undefined;
  /** The caller's own `Authorization`, for registers that check tokens themselves. */
  readonly authorization?: string | undefined;
}

/** An error as a register says it. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

export interface SubgraphResponse {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly SubgraphError[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** One of several questions that go in one call, under the id of the request it belongs to. */
export interface QuestionOfMany {
  readonly request: SubgraphRequest;
  readonly requestId: string;
}

/**
 * Puts several questions of one caller in one call. Gives for each, in order, its answer or why there is none; rejects for
 * all.
 */
export type SendTogether = (
  questions: readonly QuestionOfMany[],
  options: SubgraphOptions,
) => Promise<readonly (SubgraphResponse | RegisterFailure)[]>;

/**
 * A way to reach one register: over HTTP, or within the process.
 *
 * Gives what the register answered, errors of its fields included, or throws a `RegisterFailure` when it
 * gave no usable answer.
 */
export interface SubgraphTransport {
  send(request: SubgraphRequest, options: SubgraphOptions): Promise<SubgraphResponse>;
  /** Whether the register is known to take several questions in one call. */
  takesMany?(): boolean;
  readonly together?: SendTogether | undefined;
  /** Most questions in one call, where that is fewer than others take. */
  readonly mostTogether?: number | undefined;
  /**
   * Where registers share one process: resolves when this one may be asked. Whoever asks waits for it first; that is not
   * the register's slowness.
   */
  turn?(): Promise<void>;
  /** Lets go of connections. */
  close?(): Promise<void>;
}
