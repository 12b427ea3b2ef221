/** The statement an error came from, with placeholders where the values were. */
const statements = new WeakMap<Error, string>();

/** Remembers which statement failed, so that `scrubbed` can name it without its values. */
export function rememberStatement(error: Error, sql: string): void {
  statements.set(error, sql);
}

/** Fields of a driver's error that hold names from the schema or the driver's source, never a value. */
const NAMES = ['table', 'column', 'constraint', 'routine'] as const;

/** A line of a stack trace and nothing else: a message may hold line breaks of its own. */
const FRAME = /^ +at (?:[^()]+ \()?(?:file:|node:|\/|[A-Za-z]:\\)[^()\n]+:\d+:\d+\)?$/;

/**
 * Makes an error of a store safe to log.
 *
 * A driver repeats the values it was given: PostgreSQL in the message, the detail and the context of
 * a COPY, MariaDB in the message and in `sql`. What is kept is the code, the statement with
 * placeholders, names, and the stack. An error that no store raised is returned as it is.
 */
export function scrubbed(error: Error): Error {
  const sql = statements.get(error);
  const code = 'code' in error && error.code != null ? String(error.code) : undefined;
  if (sql === undefined && !isFromDatabase(error)) return error;

  const fields: object = error;
  const names = NAMES.flatMap((name) => {
    const value: unknown = name in fields ? Reflect.get(fields, name) : undefined;
    return typeof value === 'string' ? [`${name} ${value}`] : [];
  });
  const said = [code ?? error.name, ...names, ...(sql === undefined ? [] : [sql])];
  const safe: Error & { code?: string } = new Error(`The store refused: ${said.join('; ')}`);
  safe.name = error.name;
  if (code !== undefined) safe.code = code;
  const frames = (error.stack ?? '').split('\n').filter((line) => FRAME.test(line));
  safe.stack = [`${safe.name}: ${safe.message}`, ...frames].join('\n');
  return safe;
}

/** PostgreSQL says how severe, MariaDB gives a state, SQLite has a class of its own. */
function isFromDatabase(error: Error): boolean {
  return 'severity' in error || 'sqlState' in error || error.name === 'SqliteError';
}
