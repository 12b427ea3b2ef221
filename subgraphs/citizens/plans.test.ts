import { claimText } from '../../schema/attestation/claim.ts';
import { claimOf } from '../../test/kit/attested.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { holdLookUps } from '../../test/kit/hold-look-ups.ts';
import { records } from '../../test/kit/served-register.ts';
import { cursorOf } from '../chassis/paging.ts';
import citizens from './subgraph.ts';

const city = cityOf('small');
const personalIds = [11, 500, 900].map((index) => city.person(index).personalId);
const after = cursorOf('residence record', '0');

const ALL = `fragment all on Citizen {
  ethnicity { code } placeOfOrigin { unitCode } placeOfBirth { unitCode } maritalStatus { value }
  identityDocuments { type } permanentResidence { type } temporaryResidence { type }
  residenceRecords(first: 2) { nodes { from household { householdCode } } }
  later: residenceRecords(first: 2, after: "${after}") { nodes { from } }
  personalIdMatches(value: "${personalIds[0]}")
  household { head { fullName } members { citizen { fullName } } }
  spouse { citizen { fullName } } parents { kind } guardian { kind } children { citizen { fullName } }
}`;

/** The search is ordered by spelling and id; a cursor says both. */
const afterFound = cursorOf('citizen found', '0.cit_0');

holdLookUps(
  citizens,
  [
    {
      name: 'one person and all that hangs on them',
      query: `query ($id: PersonalId!) { citizen(personalId: $id) { ...all } } ${ALL}`,
      variables: { id: personalIds[0] },
    },
    {
      name: 'several people and all that hangs on them',
      query: `query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) { ...all } } ${ALL}`,
      variables: { ids: personalIds },
    },
    {
      name: 'people another register names by key',
      query: `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Citizen { ...all } } } ${ALL}`,
      variables: { of: records('Citizen', personalIds) },
    },
    {
      name: 'a search by day, by month, by year, and a later page',
      query: `query ($after: Cursor) {
        day: searchCitizens(name: "hoa", dateOfBirth: "1990-03-04") { ...found }
        month: searchCitizens(name: "nguyen hoa", dateOfBirth: "1990-03") { ...found }
        year: searchCitizens(name: "Hòa", dateOfBirth: "1990") { ...found }
        later: searchCitizens(name: "hoa", dateOfBirth: "1990", after: $after) { ...found }
      } fragment found on CitizenConnection { nodes { fullName } }`,
      variables: { after: afterFound },
    },
    {
      name: 'what is attested of people, for a dossier',
      query: `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on CitizenAttestation { citizenFinding { holds } } } }`,
      variables: {
        of: personalIds.flatMap((id) =>
          (['IDENTITY', 'RESIDENCE', 'HOUSEHOLD', 'UNMARRIED'] as const).map((kind) => ({
            __typename: 'CitizenAttestation',
            citizenClaim: claimText(claimOf(kind, id)),
          })),
        ),
      },
    },
    {
      name: 'the quality of the records, and what a rule found, page by page',
      query: `query ($after: Cursor) { citizenQuality { rule { code } found }
        page: citizenQualityFindings(rule: ID_BIRTH_YEAR, first: 2) { nodes { recordId } }
        later: citizenQualityFindings(rule: ID_BIRTH_YEAR, first: 2, after: $after) { nodes { recordId } } }`,
      variables: { after: cursorOf('quality ID_BIRTH_YEAR', '0') },
      reads: 'walk',
    },
    {
      name: 'a household',
      query: `query ($code: HouseholdCode!) { household(householdCode: $code) {
        memberCount head { id } members { joinedOn citizen { fullName } } } }`,
      variables: { code: city.household(9).code },
    },
  ],
  ['citizen_by_id'],
);
