/** Whom an operation is for; the order in which the playground shows them. */
export const AUDIENCES = {
  agency: { vi: 'Cơ quan', en: 'Agency applications' },
  portal: { vi: 'Cổng dịch vụ công', en: 'Public-service portal' },
  developer: { vi: 'Nhà phát triển', en: 'Developers' },
} as const;

export type Audience = keyof typeof AUDIENCES;

/** A worked operation: what it is for, in two languages, and all that is needed to run it. */
export interface WorkedOperation {
  readonly name: string;
  readonly audience: Audience;
  readonly vi: string;
  readonly en: string;
  readonly query: string;
  readonly variables: string;
}

const HEADER = /^# (for|vi|en): (.+)$/gm;

const isAudience = (text: string | undefined): text is Audience =>
  text !== undefined && Object.hasOwn(AUDIENCES, text);

/**
 * Reads an operation file: lines `# for:`, `# vi:` and `# en:` say what it is, the rest is the operation.
 * A file without them is a mistake of ours and stops the build's test.
 */
export function workedOperation(
  file: string,
  source: string,
  variables: string | undefined,
): WorkedOperation {
  const said = Object.fromEntries([...source.matchAll(HEADER)].map(([, key, text]) => [key, text]));
  const { for: audience, vi, en } = said as Readonly<Record<string, string | undefined>>;
  if (!isAudience(audience) || vi === undefined || en === undefined)
    throw new Error(`${file} must begin with "# for:", "# vi:" and "# en:".`);
  const query = source.replace(HEADER, '').trimStart();
  const name = (file.split('/').at(-1) ?? file).replace(/\.graphql$/, '');
  return { name, audience, vi, en, query, variables: variables?.trim() ?? '' };
}
