import type { Party } from '../../../schema/attestation/claim.ts';
import { fieldsIn, isText, isTextOrNull, parsedJson } from '../../../schema/plain-values.ts';
import type { ApplicantKind, Fact, Procedure } from '../../../schema/reference/index.ts';
import { FACTS, procedureByCode } from '../../../schema/reference/index.ts';

/** What a dossier is about, as far as whoever asks has said. */
export interface DossierContext {
  readonly parcelId: string | null;
  readonly certificateSerial: string | null;
  readonly otherPersonId: string | null;
  readonly business: Party | null;
  readonly resultNumber: string | null;
  readonly sectors: readonly string[];
  readonly facts: Readonly<Partial<Record<Fact, boolean>>>;
}

/** One question: is the dossier of this applicant ready, on that day? */
export interface Asked {
  readonly procedureCode: string;
  readonly applicant: Party;
  readonly context: DossierContext;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** The question as the key under which the gateway brings it back with what the registers attest. */
export const askedKey = (asked: Asked): string => JSON.stringify(asked);

const KINDS: readonly unknown[] = ['PERSON', 'ENTERPRISE', 'HOUSEHOLD_BUSINESS'];

function partyIn(value: unknown): Party | null {
  const { kind, key } = fieldsIn(value) ?? {};
  // Held to the list.
  return KINDS.includes(kind) && isText(key) ? { kind: kind as ApplicantKind, key } : null;
}

function factsIn(value: unknown): DossierContext['facts'] | null {
  const given = fieldsIn(value);
  if (!given) return null;
  const facts = FACTS.flatMap((fact) => {
    const stated = Object.hasOwn(given, fact) ? given[fact] : undefined;
    return typeof stated === 'boolean' ? [[fact, stated] as const] : [];
  });
  return Object.fromEntries(facts);
}

/** Reads a key of ours; null for what is none. */
export function askedIn(key: string): Asked | null {
  const given = fieldsIn(parsedJson(key));
  const context = fieldsIn(given?.['context']);
  const applicant = partyIn(given?.['applicant']);
  if (!given || !context || !applicant) return null;
  const { procedureCode, on } = given;
  const { parcelId, certificateSerial, otherPersonId, resultNumber, sectors } = context;
  const facts = factsIn(context['facts']);
  if (!isText(procedureCode) || !isText(on) || !facts) return null;
  if (!isTextOrNull(parcelId) || !isTextOrNull(certificateSerial)) return null;
  if (!isTextOrNull(otherPersonId) || !isTextOrNull(resultNumber)) return null;
  if (!Array.isArray(sectors) || !sectors.every(isText)) return null;
  const business = partyIn(context['business']);
  return {
    procedureCode,
    applicant,
    on,
    context: { parcelId, certificateSerial, otherPersonId, business, resultNumber, sectors, facts },
  };
}

/** The procedure in the version of the day. Only what was looked up when it was asked comes back. */
export function procedureAsked({ procedureCode, on }: Asked): Procedure | null {
  return procedureByCode(procedureCode, on);
}
