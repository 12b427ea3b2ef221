import { PERSONAS, type Persona } from '../../../gateway/auth/personas.ts';

/** What an answer gave of whom: fields as `Type.field`, by personal ID. */
export type Given = ReadonlyMap<string, ReadonlySet<string>>;

/** One thing that clients ask, and how its answer is read. */
export interface Question {
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Who asks about this person. */
  asker(personalId: string): Persona;
  /** Whose fields an answer holds. */
  givenBy(data: unknown, personalId: string): Given;
}

interface Named {
  readonly personalId?: string | null;
  readonly fullName?: string | null;
  readonly dateOfBirth?: string | null;
}

interface Household {
  readonly members?: readonly ({ readonly citizen?: Named | null } | null)[] | null;
}

const persona = (name: string): Persona => {
  const found = PERSONAS[name];
  if (!found) throw new Error(`There is no persona ${name}.`);
  return found;
};

/** Adds what an answer holds of one person; who is not named by their number cannot be looked for. */
function add(given: Map<string, Set<string>>, one: Named | null | undefined, as?: string): void {
  const who = as ?? one?.personalId;
  if (!one || !who) return;
  const fields = given.get(who) ?? new Set();
  for (const [field, value] of Object.entries(one))
    if (typeof value === 'string') fields.add(`Citizen.${field}`);
  given.set(who, fields);
}

const FOR_A_DOSSIER = { 'x-purpose': 'TTHC_RESOLVE', 'x-dossier-code': 'H17.15-150824-0001' };

/** A clerk asks who somebody lives with. */
const household: Question = {
  query: `query ($id: PersonalId!) { citizen(personalId: $id) {
    personalId fullName dateOfBirth
    household { members { citizen { personalId fullName } } }
  } }`,
  headers: FOR_A_DOSSIER,
  asker: () => persona('clerk'),
  givenBy(data) {
    // The answer to the query above.
    const { citizen } = data as { citizen: (Named & { household?: Household | null }) | null };
    const given = new Map<string, Set<string>>();
    add(given, citizen);
    for (const member of citizen?.household?.members ?? []) add(given, member?.citizen);
    return given;
  },
};

/** A clerk asks for a person's land and those who share it, which goes through two registers. */
const coHolders: Question = {
  query: `query ($id: PersonalId!) { citizen(personalId: $id) { personalId fullName
    landParcels(first: 3) { nodes { rights { holder { ... on Citizen { personalId fullName } } } } }
  } }`,
  headers: FOR_A_DOSSIER,
  asker: () => persona('clerk'),
  givenBy(data) {
    type Parcel = {
      readonly rights?: readonly ({ readonly holder?: Named | null } | null)[] | null;
    };
    // The answer to the query above.
    const { citizen } = data as {
      citizen: (Named & { landParcels?: { readonly nodes: readonly Parcel[] } | null }) | null;
    };
    const given = new Map<string, Set<string>>();
    add(given, citizen);
    for (const parcel of citizen?.landParcels?.nodes ?? [])
      for (const right of parcel.rights ?? []) add(given, right?.holder);
    return given;
  },
};

/** A citizen asks for what is theirs. */
const own: Question = {
  query: 'query ($id: PersonalId!) { citizen(personalId: $id) { fullName dateOfBirth } }',
  headers: { 'x-purpose': 'SELF_ACCESS' },
  asker: (subject) => ({ ...persona('citizen'), subject }),
  givenBy(data, personalId) {
    const given = new Map<string, Set<string>>();
    // The answer to the query above.
    add(given, (data as { citizen: Named | null }).citizen, personalId);
    return given;
  },
};

export const QUESTIONS: readonly Question[] = [household, own, coHolders];
