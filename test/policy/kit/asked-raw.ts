/** The whole of an answer that a caller can look at. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Headers that differ from one answer to the next whatever is asked. */
const INCIDENTAL = ['date', 'x-request-id'];

async function read(answer: Response): Promise<RawAnswer> {
  const headers = [...answer.headers].filter(([name]) => !INCIDENTAL.includes(name));
  return { status: answer.status, headers: Object.fromEntries(headers), text: await answer.text() };
}

/** Posts a body as it is. */
export async function posted(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  return read(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

/** Asks by a query string. */
export async function gotten(
  url: string,
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  return read(await fetch(`${url}?${new URLSearchParams(parameters)}`, { headers }));
}

/** The codes of an answer's errors, in their order. */
export function codesIn({ text }: RawAnswer): readonly unknown[] {
  const { errors = [] } = JSON.parse(text) as {
    readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
  };
  return errors.map(({ extensions }) => extensions?.code);
}
