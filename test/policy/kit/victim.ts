import { PERSONAS } from '../../../gateway/auth/personas.ts';
import type { TestCity } from '../../kit/city.ts';

/** A citizen and all that is known of them, as those learn it who may. */
export interface Victim {
  /** What an operation may be asked with, by the names of the variables of `ATTACKS`. */
  readonly keys: Readonly<Record<VictimKey, string>>;
  /** Texts that nobody may learn without the right to: numbers, names, dates, places, papers, people of the house. */
  readonly secrets: readonly string[];
  /** Texts that are public by themselves; that they belong to this person is not. */
  readonly links: readonly string[];
}

export type VictimKey =
  | 'person'
  | 'household'
  | 'serial'
  | 'result'
  | 'dossier'
  | 'parcel'
  | 'bookKey'
  | 'commune'
  | 'business'
  | 'enterprise'
  | 'name'
  | 'born';

const PERSON = `{
  id personalId personalIdMasked fullName otherNames dateOfBirth currentAddress { line fullText }
  identityDocuments { number numberMasked issuedOn expiresOn }
  residenceRecords { edges { cursor } nodes { address { fullText } household { householdCode } } }
  household {
    householdCode address { fullText }
    members { citizen { personalId personalIdMasked fullName dateOfBirth id } }
  }
  spouse { citizen { fullName personalIdMasked dateOfBirth } }
  parents { citizen { fullName personalIdMasked dateOfBirth } }
  children { citizen { fullName personalIdMasked dateOfBirth } }
  landParcels {
    nodes { rights { holderNameAsRecorded certificate { serialNumber registerNumber certificateCode } } }
  }
  results {
    edges { cursor }
    nodes { resultNumber resultId documentNumber dossierCode signatures { signedAt } }
  }
  dossiers { edges { cursor } nodes { dossierCode receivedAt completedAt } }
  householdBusinesses { edges { cursor } nodes { code taxCode } }
  holdings { edges { cursor } nodes { amount } }
}`;

const LINKS = `{
  landParcels { edges { cursor } nodes { parcelId bookKey communeCode } }
  representedEnterprises { nodes { enterpriseCode } }
  householdBusinesses { nodes { householdBusinessId displayName } }
}`;

/** Texts and numbers of an answer that say something: short ones stand in any answer. */
function tellingLeaves(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(tellingLeaves);
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap(tellingLeaves);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.length >= 7 ? [text] : [];
}

function firstOf(texts: readonly string[], what: string): string {
  const [text] = texts;
  if (text === undefined) throw new Error(`The victim has no ${what}.`);
  return text;
}

/** The synthetic city's first person, gathered by an officer who may see it all and by the citizen themself. */
export async function victimOf(city: TestCity): Promise<Victim> {
  const person = PERSONAS['citizen']?.subject ?? '';
  const by = (fields: string) =>
    `query ($person: PersonalId!) { citizen(personalId: $person) ${fields} }`;
  const known = await city.ask(by(PERSON), { person });
  const linked = await city.ask(by(LINKS), { person });
  const own = await city
    .as({ as: 'citizen', purpose: 'SELF_ACCESS' })
    .ask(by('{ phone email }'), { person });
  const { citizen } = known.data;
  const { landParcels, representedEnterprises, householdBusinesses } = linked.data.citizen;
  const certificates: readonly string[] = citizen.landParcels.nodes.flatMap(
    (parcel: { rights: readonly { certificate: { serialNumber: string } | null }[] }) =>
      parcel.rights.flatMap(({ certificate }) => certificate?.serialNumber ?? []),
  );
  const secrets = [...tellingLeaves(known.data), ...tellingLeaves(own.data)];
  return {
    keys: {
      person,
      household: citizen.household.householdCode,
      serial: firstOf(certificates, 'certificate'),
      result: citizen.results.nodes[0].resultNumber,
      dossier: citizen.dossiers.nodes[0].dossierCode,
      parcel: landParcels.nodes[0].parcelId,
      bookKey: landParcels.nodes[0].bookKey,
      commune: landParcels.nodes[0].communeCode,
      business: householdBusinesses.nodes[0].householdBusinessId,
      enterprise: representedEnterprises.nodes[0].enterpriseCode,
      name: citizen.fullName,
      born: citizen.dateOfBirth,
    },
    secrets: [...new Set(secrets)],
    links: [...new Set(tellingLeaves(linked.data))],
  };
}

/** Which of the victim's secrets stand in a text. */
export function toldIn(text: string, told: readonly string[]): readonly string[] {
  return told.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));
}
