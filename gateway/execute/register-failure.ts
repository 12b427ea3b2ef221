/** Why a register gave no usable answer, and whether that speaks against the register. */
const SPEAKS_AGAINST = {
  unreachable: true,
  'broken off': true,
  'too slow': true,
  'server error': true,
  redirected: true,
  'not JSON': true,
  'wrong shape': true,
  // Each of these may be the doing of one question. If they counted, one caller could close a
  // register to all others.
  refused: false,
  'too large': false,
  // Something of ours broke before the register was asked.
  unexpected: false,
  // Nobody waited for the answer.
  abandoned: false,
  // The breaker must not feed on itself.
  resting: false,
} as const;

export type FailureKind = keyof typeof SPEAKS_AGAINST;

/** A register gave no usable answer. Its message is ours: it holds nothing the register said. */
export class RegisterFailure extends Error {
  override readonly name = 'RegisterFailure';
  readonly kind: FailureKind;

  constructor(
    kind: FailureKind,
    options: { readonly detail?: string; readonly cause?: unknown } = {},
  ) {
    super(options.detail ? `${kind}: ${options.detail}` : kind, { cause: options.cause });
    this.kind = kind;
  }

  /** Whether the breaker counts it. */
  get speaksAgainstRegister(): boolean {
    return SPEAKS_AGAINST[this.kind];
  }
}
