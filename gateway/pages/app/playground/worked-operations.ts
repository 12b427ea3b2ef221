/** Whom an operation is for; the order in which the playground shows them. */
export const AUDIENCES = {
  agency: { vi: 'Cơ quan', en: 'Agency applications' },
  portal: { vi: 'Cổng dịch vụ công', en: 'Public-service portal' },
  developer: { vi: 'Nhà phát triển', en: 'Developers' },
} as const;

export type Audience = keyof typeof AUDIENCES;

/** Who runs a worked operation, and why: a persona of the development issuer and what it states. */
export interface RunAs {
  readonly as: string;
  readonly purpose: string;
  readonly dossierCode?: string;
  readonly legalBasis?: string;
}

/** A worked operation: what it is for, in two languages, and all that is needed to run it. */
export interface WorkedOperation {
  readonly name: string;
  readonly audience: Audience;
  readonly vi: string;
  readonly en: string;
  readonly query: string;
  readonly variables: string;
  /** Null for what is open: anyone may run it. */
  readonly runAs: RunAs | null;
}

const HEADER = /^# (for|vi|en): (.+)$/gm;

const isAudience = (text: string | undefined): text is Audience =>
  text !== undefined && Object.hasOwn(AUDIENCES, text);

/** Reads the file beside an operation that says who runs it, such as `{ "as": "clerk", "purpose": "…" }`. */
function runAsIn(file: string, source: string): RunAs {
  const said: Readonly<Record<string, unknown>> = JSON.parse(source);
  const { as: name, purpose, dossierCode, legalBasis } = said;
  const isWhole = [name, purpose, dossierCode ?? '', legalBasis ?? ''].every(
    (text) => typeof text === 'string',
  );
  if (!isWhole)
    throw new Error(`${file}: the file that says who runs it needs "as" and "purpose".`);
  // All of them are text, as was just seen.
  return said as unknown as RunAs;
}

/**
 * Reads an operation file: lines `# for:`, `# vi:` and `# en:` say what it is, the rest is the operation.
 * A file without them is a mistake of ours and stops the build's test.
 */
export function workedOperation(
  file: string,
  source: string,
  variables: string | undefined,
  runAs: string | undefined,
): WorkedOperation {
  const said = Object.fromEntries([...source.matchAll(HEADER)].map(([, key, text]) => [key, text]));
  const { for: audience, vi, en } = said as Readonly<Record<string, string | undefined>>;
  if (!isAudience(audience) || vi === undefined || en === undefined)
    throw new Error(`${file} must begin with "# for:", "# vi:" and "# en:".`);
  const query = source.replace(HEADER, '').trimStart();
  const name = (file.split('/').at(-1) ?? file).replace(/\.graphql$/, '');
  return {
    name,
    audience,
    vi,
    en,
    query,
    variables: variables?.trim() ?? '',
    runAs: runAs === undefined ? null : runAsIn(file, runAs),
  };
}
