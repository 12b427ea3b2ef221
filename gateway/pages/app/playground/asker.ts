import { useSyncExternalStore } from 'react';
import { mintToken, readPersonas, type ShownPersona } from '../shared/personas.ts';
import { NOTHING_STATED, type Stated } from '../shared/stated.ts';
import type { RunAs } from './worked-operations.ts';

/** Who asks: nobody in particular, a persona of the development issuer, or whoever a pasted token speaks for. */
export type Who =
  | { readonly phase: 'public' }
  | {
      readonly phase: 'persona';
      readonly name: string;
      readonly token: string;
      readonly until: number;
    }
  | { readonly phase: 'own token'; readonly token: string };

/** Who asks, and why. */
export interface Asker {
  readonly who: Who;
  readonly stated: Stated;
  /** The issuer gave no token: the persona that was chosen is not the one that asks. */
  readonly failed: boolean;
}

const PUBLIC: Asker = { who: { phase: 'public' }, stated: NOTHING_STATED, failed: false };
/** Kept for this tab: gone when the tab is closed, and never in a URL. */
const KEY = 'lgsp-graph:asker';
/** A token that is about to expire would be refused on its way. */
const EARLY_MS = 30_000;

function kept(): Asker {
  try {
    // Only this file writes it.
    return { ...PUBLIC, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Asker>) };
  } catch {
    return PUBLIC;
  }
}

let asker = kept();
let personas: readonly ShownPersona[] = [];
let minting: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

function become(next: Asker): void {
  asker = next;
  sessionStorage.setItem(KEY, JSON.stringify(next));
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Who asks, for a component: drawn again whenever that changes. */
export const useAsker = (): Asker => useSyncExternalStore(subscribe, () => asker);

/** Who asks at this moment. */
export const presentAsker = (): Asker => asker;

export const tokenOf = ({ who }: Asker): string => (who.phase === 'public' ? '' : who.token);

/** Learns who may be acted as, before anything is drawn. A page without an issuer has nobody. */
export async function learnPersonas(): Promise<readonly ShownPersona[]> {
  personas = await readPersonas().catch(() => []);
  const { who } = asker;
  // The tab was kept while the city was started again without its issuer.
  if (who.phase === 'persona' && !personas.some(({ name }) => name === who.name)) become(PUBLIC);
  return personas;
}

/** Mints a token for a persona. A later choice wins, however long an earlier one takes. */
function mint(name: string, stated: Stated): void {
  const waiting: Who = { phase: 'persona', name, token: '', until: 0 };
  become({ who: waiting, stated, failed: false });
  const isStillWanted = (): boolean => asker.who === waiting;
  minting = mintToken(name).then(
    ({ token, until }) => {
      if (isStillWanted()) become({ ...asker, who: { ...waiting, token, until } });
    },
    () => {
      if (isStillWanted()) become({ ...PUBLIC, failed: true });
    },
  );
}

/** What a persona states unless told otherwise. */
const usually = ({ purposes: [usual] }: ShownPersona): Stated => ({
  ...NOTHING_STATED,
  purpose: usual?.code ?? '',
  dossierCode: usual?.dossierCode ?? '',
  legalBasis: usual?.legalBasis ?? '',
});

/** Acts as a persona, with the purpose it usually has; as the public for a name that is none. */
export function choosePersona(name: string): void {
  const persona = personas.find((one) => one.name === name);
  if (persona) mint(name, usually(persona));
  else become(PUBLIC);
}

/** Asks with a token that was pasted; as the public when it is empty. What was stated stays. */
export function pasteToken(given: string): void {
  const token = given.trim().replace(/^Bearer\s+/i, '');
  if (token === '') become(PUBLIC);
  else become({ ...asker, who: { phase: 'own token', token }, failed: false });
}

/** States another purpose, dossier, basis or consent. */
export function restate(changes: Partial<Stated>): void {
  become({ ...asker, stated: { ...asker.stated, ...changes } });
}

/** Another purpose, and what the persona usually gives with it. */
export function choosePurpose(purpose: string): void {
  const { who } = asker;
  const persona = personas.find(({ name }) => who.phase === 'persona' && name === who.name);
  const usual = persona?.purposes.find(({ code }) => code === purpose);
  restate({
    purpose,
    ...(usual?.dossierCode !== undefined && { dossierCode: usual.dossierCode }),
    ...(usual?.legalBasis !== undefined && { legalBasis: usual.legalBasis }),
  });
}

/** Becomes whoever a worked operation is for. Where there is no issuer, and with a pasted token, nothing changes. */
export function actAs(runAs: RunAs | null): void {
  if (personas.length === 0 || asker.who.phase === 'own token') return;
  if (runAs === null) {
    become(PUBLIC);
    return;
  }
  const { as: name, purpose, dossierCode = '', legalBasis = '' } = runAs;
  const stated = { ...NOTHING_STATED, purpose, dossierCode, legalBasis };
  const { who } = asker;
  const isTheSame = who.phase === 'persona' && who.name === name && who.token !== '';
  if (isTheSame) become({ who, stated, failed: false });
  else mint(name, stated);
}

/** Resolves once the chosen persona has a token that still holds, so that nothing is asked as someone else. */
export async function readyToAsk(): Promise<void> {
  await minting;
  const { who, stated } = asker;
  if (who.phase === 'persona' && who.until < Date.now() + EARLY_MS) {
    mint(who.name, stated);
    await minting;
  }
}
