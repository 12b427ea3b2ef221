import { provenanceOf } from '../../chassis/provenance.ts';
import type { Context } from '../context.ts';
import { maskedNumber } from '../masked-number.ts';
import type { CitizenParent, FamilyLinkParent } from '../parents.ts';
import type {
  CitizenResolvers,
  FamilyLinkResolvers,
  RelatedCitizenResolvers,
} from '../resolver-types.generated.ts';
import type { FamilyLinkRow } from '../rows.ts';
import { POPULATION_REGISTER } from '../sources.ts';

async function linksOf(
  person: CitizenParent,
  kind: FamilyLinkRow['kind'],
  { loaders }: Context,
): Promise<readonly FamilyLinkParent[]> {
  const rows = await loaders.familyLinks.load(person.personal_id);
  return rows
    .filter((row) => row.kind === kind)
    .map((row) => ({ kind, relativeId: row.relative_id, recorded: row }));
}

/** The link that was recorded last: a register may keep the one before it. */
async function latestLinkOf(
  person: CitizenParent,
  kind: FamilyLinkRow['kind'],
  context: Context,
): Promise<FamilyLinkParent | null> {
  const links = await linksOf(person, kind, context);
  return links.toSorted((a, b) => (a.recorded.as_of < b.recorded.as_of ? 1 : -1))[0] ?? null;
}

/** A person's links to relatives. Each ends at a `RelatedCitizen`, which has none of its own. */
export const citizenFamily = {
  spouse: (person, _, context) => latestLinkOf(person, 'SPOUSE', context),
  parents: (person, _, context) => linksOf(person, 'PARENT', context),
  guardian: (person, _, context) => latestLinkOf(person, 'GUARDIAN', context),
  children: async (person, _, { loaders }) => {
    const rows = await loaders.childLinks.load(person.personal_id);
    return rows.map((row) => ({ kind: 'CHILD', relativeId: row.personal_id, recorded: row }));
  },
} satisfies CitizenResolvers;

export const familyLink: FamilyLinkResolvers = {
  kind: (link) => link.kind,
  citizen: (link, _, { loaders }) => loaders.citizens.load(link.relativeId),
  provenance: (link, _, { clock }) => provenanceOf(POPULATION_REGISTER, link.recorded, clock),
};

export const relatedCitizen: RelatedCitizenResolvers = {
  fullName: (row) => row.full_name,
  personalIdMasked: (row) => maskedNumber(row.personal_id),
  dateOfBirth: (row) => row.date_of_birth,
  gender: (row) => row.gender,
  lifeStatus: (row) => row.life_status,
};
