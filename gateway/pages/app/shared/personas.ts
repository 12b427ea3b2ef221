/** A purpose a persona usually states, and what goes with it. */
export interface UsualPurpose {
  readonly code: string;
  readonly dossierCode?: string;
  readonly legalBasis?: string;
}

/** Someone the development issuer mints tokens for. */
export interface ShownPersona {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly kind: 'officer' | 'citizen' | 'system';
  readonly purposes: readonly UsualPurpose[];
}

/** A token of the development issuer, and until when it holds, in milliseconds of the epoch. */
export interface Minted {
  readonly token: string;
  readonly until: number;
}

/** Asks who may be acted as; nobody where there is no development issuer, as in any real city. */
export async function readPersonas(): Promise<readonly ShownPersona[]> {
  const answer = await fetch('/development/personas.json', {
    headers: { accept: 'application/json' },
  });
  if (!answer.ok) return [];
  // The gateway that served this page wrote it; both come from one build.
  return (await answer.json()) as readonly ShownPersona[];
}

/** Has a token minted for a persona. Throws when the issuer gives none. */
export async function mintToken(name: string): Promise<Minted> {
  const answer = await fetch('/development/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ as: name }),
  });
  if (!answer.ok) throw new Error(`/development/token: ${answer.status}`);
  // As above: one build.
  const { token, expiresInSeconds } = (await answer.json()) as {
    readonly token: string;
    readonly expiresInSeconds: number;
  };
  return { token, until: Date.now() + expiresInSeconds * 1000 };
}
