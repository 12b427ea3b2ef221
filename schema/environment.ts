/** What a process is started with: names and texts. */
export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** How much a process says. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Reads variables of the environment; what is empty counts as not set. */
export interface EnvironmentReader {
  /** What is to be mended so far, one sentence for each. Never a value: it may hold a password. */
  readonly mistakes: readonly string[];
  /** Notes one more. */
  refuse(mistake: string): void;
  text(name: string, otherwise: string): string;
  wholeNumber(name: string, otherwise: number, least: number, most: number): number;
  flag(name: string, otherwise: boolean): boolean;
  logLevel(name: string): LogLevel;
}

/** Reads one variable at a time and keeps every mistake, so that an operator mends all of them at once. */
export function environmentReader(env: Environment): EnvironmentReader {
  const mistakes: string[] = [];
  const refuse = (mistake: string): void => {
    mistakes.push(mistake);
  };
  const text = (name: string, otherwise: string): string => env[name]?.trim() || otherwise;
  return {
    mistakes,
    refuse,
    text,
    wholeNumber(name, otherwise, least, most) {
      const given = text(name, String(otherwise));
      const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
      if (value >= least && value <= most) return value;
      refuse(`${name} must be a whole number from ${least} to ${most}.`);
      return otherwise;
    },
    flag(name, otherwise) {
      const given = text(name, String(otherwise));
      if (given !== 'true' && given !== 'false') refuse(`${name} must be true or false.`);
      return given === 'true';
    },
    logLevel(name) {
      const given = text(name, 'info');
      const level = LOG_LEVELS.find((known) => known === given);
      if (!level) refuse(`${name} must be one of ${LOG_LEVELS.join(', ')}.`);
      return level ?? 'info';
    },
  };
}
