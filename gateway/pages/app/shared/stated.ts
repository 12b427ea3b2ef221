/** Why a request asks, as its headers say it. Empty text is what is not said. */
export interface Stated {
  readonly purpose: string;
  readonly dossierCode: string;
  readonly legalBasis: string;
  readonly consent: string;
}

export const NOTHING_STATED: Stated = { purpose: '', dossierCode: '', legalBasis: '', consent: '' };

/** The headers that say why a request asks; none for what is not said. */
export function statedHeaders(stated: Stated): Readonly<Record<string, string>> {
  const headers = {
    'x-purpose': stated.purpose,
    'x-dossier-code': stated.dossierCode,
    'x-legal-basis': stated.legalBasis,
    'x-consent': stated.consent,
  };
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
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

/**
 * The headers an operation is sent with: the token, why it is asked, then whatever the header editor says,
 * so that any header can be tried by hand.
 */
export function allHeaders(token: string, stated: Stated, byHand: string): Record<string, string> {
  return {
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    ...statedHeaders(stated),
    ...written(byHand),
  };
}
