import { parseDossierCode } from '../identifiers/index.ts';
import { type Inquiry, LEGAL_BASES, type LegalBasis } from './caller.ts';
import { isPurposeCode } from './purposes.ts';

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a request says of why it asks. */
export type Stated = Pick<Inquiry, 'purpose' | 'dossierCode' | 'legalBasis'>;

/** No purpose, dossier or basis has a longer name. */
const LONGEST = 64;

const isLegalBasis = (text: string): text is LegalBasis =>
  LEGAL_BASES.some((known) => known === text);

/**
 * Reads the purpose, the dossier and the legal basis out of a request's headers. What is left out or empty is
 * null; what cannot be meant is a mistake, said in one sentence that repeats nothing of what was sent.
 */
export function statedInquiry(headers: Headers): Stated | { readonly mistake: string } {
  const texts: (string | null)[] = [];
  for (const name of ['x-purpose', 'x-dossier-code', 'x-legal-basis']) {
    const given = headers[name] ?? '';
    if (typeof given !== 'string') return { mistake: `Send ${name} once.` };
    const text = given.trim();
    if (text.length > LONGEST) return { mistake: `${name} is longer than ${LONGEST} characters.` };
    texts.push(text === '' ? null : text);
  }
  const [purpose = null, dossierCode = null, legalBasis = null] = texts;
  if (purpose !== null && !isPurposeCode(purpose))
    return { mistake: 'x-purpose names no purpose of the sharing policy.' };
  if (dossierCode !== null && parseDossierCode(dossierCode) === null)
    return { mistake: 'x-dossier-code is not the code of a dossier as its receipt prints it.' };
  if (legalBasis !== null && !isLegalBasis(legalBasis))
    return { mistake: `x-legal-basis must be one of ${LEGAL_BASES.join(', ')}.` };
  return { purpose, dossierCode, legalBasis };
}
