import type { Inquiry } from '../../schema/access/caller.ts';

/** One question to one register. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

export interface SubgraphOptions {
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
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

/**
 * A way to reach one register: over HTTP, or within the process.
 *
 * Gives what the register answered, errors of its fields included, or throws a `RegisterFailure` when it
 * gave no usable answer.
 */
export interface SubgraphTransport {
  send(request: SubgraphRequest, options: SubgraphOptions): Promise<SubgraphResponse>;
  /** Where registers share one process: resolves when this one may be asked. The wait is not its slowness. */
  turn?(): Promise<void>;
  /** Lets go of connections. */
  close?(): Promise<void>;
}
