/** A request as the playground would send it. */
export interface CurlRequest {
  readonly url: string;
  readonly query: string;
  readonly variables: string;
  /** Which one, when the document holds several. */
  readonly operationName: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function parsed(variables: string): unknown {
  try {
    return JSON.parse(variables || '{}');
  } catch {
    return {};
  }
}

/** Writes the request as a command for a POSIX shell, safe to paste whatever the query holds. */
export function curlCommand(request: CurlRequest): string {
  const { url, query, variables, operationName, headers } = request;
  const body = JSON.stringify({ query, variables: parsed(variables), operationName });
  const lines = Object.entries({ 'content-type': 'application/json', ...headers }).map(
    ([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`,
  );
  return [`curl ${quoted(url)}`, ...lines, `  --data ${quoted(body)}`].join(' \\\n');
}
