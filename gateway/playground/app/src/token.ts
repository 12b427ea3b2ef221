/** The token stays in this tab: it is gone when the tab is closed, and never in a URL. */
const KEY = 'lgsp-graph:token';

export const heldToken = (): string => sessionStorage.getItem(KEY) ?? '';

/** Keeps the token for this tab, or forgets it when it is empty. */
export function holdToken(token: string): void {
  const trimmed = token.trim().replace(/^Bearer\s+/i, '');
  if (trimmed === '') sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, trimmed);
}

function written(headers: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(headers || '{}');
    if (typeof value !== 'object' || value === null) return {};
    // In lower case, or a header written with capitals would be sent beside ours and not in its place.
    return Object.fromEntries(
      Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]),
    );
  } catch {
    return {};
  }
}

/** The headers an operation is sent with: the held token, then whatever the header editor says. */
export function sentHeaders(headers: string): Record<string, string> {
  const token = heldToken();
  return { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), ...written(headers) };
}
