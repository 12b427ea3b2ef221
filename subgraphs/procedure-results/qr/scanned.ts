import { type PlainFacts, readPlainCode } from './plain-code.ts';
import { PREFIX, readSignedCode, type SignedCode, VERSION } from './signed-code.ts';
import { isOfThisCity } from './signed-facts.ts';

/** What a scanned text turns out to be. */
export type Scanned =
  | { readonly phase: 'signed'; readonly code: SignedCode }
  | { readonly phase: 'plain'; readonly facts: PlainFacts }
  /** Well formed, and made by a system of another city, whose keys are not here. */
  | { readonly phase: 'of another city' }
  /** Written in a version that came later than this program. */
  | { readonly phase: 'newer' }
  /** Anything else: damaged, cut off, or the code of something else. */
  | { readonly phase: 'unreadable' };

/** More than any code of ours holds, and little to read through. */
export const LONGEST_PAYLOAD = 600;

/** Tells what was scanned. Whether a signature holds is not asked here: that takes the keys. */
export function scanned(payload: string): Scanned {
  const text = payload.trim();
  if (text.length > LONGEST_PAYLOAD) return { phase: 'unreadable' };
  const [, version, body = ''] = /^LGSP(\d{1,3}):(.*)$/s.exec(text) ?? [];
  if (version === undefined) {
    const facts = text.startsWith(PREFIX) ? null : readPlainCode(text);
    return facts === null ? { phase: 'unreadable' } : plain(facts);
  }
  if (Number(version) > VERSION) return { phase: 'newer' };
  const code = Number(version) === VERSION ? readSignedCode(body) : null;
  if (code === null) return { phase: 'unreadable' };
  return isOfThisCity(code.facts.system) ? { phase: 'signed', code } : { phase: 'of another city' };
}

/** The padded form of a dossier's agency ends with its city, today's begins with it. */
function plain(facts: PlainFacts): Scanned {
  const [agency = ''] = facts.dossierCode.split('-');
  const city = /[A-Z]\d{2}/.exec(agency)?.[0] ?? '';
  return isOfThisCity({ city, number: 0 })
    ? { phase: 'plain', facts }
    : { phase: 'of another city' };
}
