import { claimText } from '../../schema/attestation/claim.ts';
import { claimOf } from '../../test/kit/attested.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { holdLookUps } from '../../test/kit/hold-look-ups.ts';
import type { LookUp } from '../../test/kit/look-ups.ts';
import { records } from '../../test/kit/served-register.ts';
import { cursorOf } from '../chassis/paging.ts';
import businesses from './subgraph.ts';

const city = cityOf('small');
const [first, second] = [city.enterprise(0), city.enterprise(1)];
const corner = city.householdBusiness(0);
const people = [first.representative, second.representative, corner.owner].map(
  (at) => city.person(at).personalId,
);
const after = (order: string): string => cursorOf(order, '0');
const HAI_CHAU = 'communeCode: "20242"';

/** Each filter has an index of its own; the combinations are those in which one could keep another from it. */
const FILTERS = [
  'name: "song"',
  'name: "song han mau"',
  HAI_CHAU,
  // A closed code, which is looked for among the addresses as recorded.
  'communeCode: "20227"',
  'vsicCode: "62"',
  'vsicCode: "4711"',
  'status: SUSPENDED',
  `status: SUSPENDED, ${HAI_CHAU}`,
  'name: "song", vsicCode: "4711"',
  `name: "song", ${HAI_CHAU}, vsicCode: "47", status: ACTIVE`,
];

const ORDER = { enterprises: 'enterprise', householdBusinesses: 'household business' };

const LISTS: readonly LookUp[] = Object.entries(ORDER).flatMap(([list, order]) => [
  { name: `all ${list}`, query: `{ ${list} { nodes { key } } }`, reads: 'walk' as const },
  {
    name: `a later page of all ${list}`,
    query: `{ ${list}(after: "${after(order)}") { nodes { key } } }`,
  },
  ...FILTERS.flatMap((filter) => [
    { name: `${list} with ${filter}`, query: `{ ${list}(${filter}) { nodes { key } } }` },
    {
      name: `a later page of ${list} with ${filter}`,
      query: `{ ${list}(${filter}, after: "${after(order)}") { nodes { key } } }`,
    },
  ]),
]);

const UNITS = 'nodes { code enterprise { name } }';

holdLookUps(businesses, [
  {
    name: 'an enterprise and all that hangs on it',
    query: `query ($code: EnterpriseCode!, $after: Cursor) { enterprise(enterpriseCode: $code) {
      legalStatus { value } taxStatus { code } businessLines { code }
      legalRepresentatives { citizen { key } } beneficialOwners { citizen { key } }
      ownersMembers { enterprise { name } holder { ... on Enterprise { name } } }
      branches { ${UNITS} } repOffices { ${UNITS} } businessLocations { ${UNITS} }
      laterBranches: branches(after: $after) { ${UNITS} }
      laterOffices: repOffices(after: $after) { ${UNITS} }
      laterLocations: businessLocations(after: $after) { ${UNITS} }
      certificateResult { key }
    } }`,
    variables: { code: first.code, after: after('dependent unit') },
  },
  {
    name: 'a branch',
    query: `query ($code: DependentUnitCode!) { dependentUnit(code: $code) { name } }`,
    variables: { code: city.dependentUnit(0).code },
  },
  {
    name: 'a household business',
    query: `query ($id: ID!) { householdBusiness(householdBusinessId: $id) {
      businessLines { code } owner { key } certificateResult { key } } }`,
    variables: { id: corner.id },
  },
  {
    name: 'several enterprises by key, with their branches',
    query: `query ($of: [_Any!]!, $after: Cursor) { _entities(representations: $of) {
      ... on Enterprise { name branches(first: 2) { nodes { code } }
      later: branches(first: 2, after: $after) { nodes { code } }
      legalRepresentatives { name } ownersMembers { percent } } } }`,
    variables: {
      of: records('Enterprise', [first.code, second.code]),
      after: after('dependent unit'),
    },
  },
  {
    name: 'household businesses by key',
    query: `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on HouseholdBusiness { displayName } } }`,
    variables: { of: records('HouseholdBusiness', [corner.id, city.householdBusiness(1).id]) },
  },
  ...[people.slice(0, 1), people].map((keys) => ({
    name: `what ${keys.length} citizens have to do with businesses`,
    query: `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Citizen { representedEnterprises { nodes { name } } holdings { nodes { percent } }
      householdBusinesses(status: ACTIVE) { nodes { displayName } }
      laterEnterprises: representedEnterprises(after: "${after('enterprise')}") { nodes { name } }
      laterHoldings: holdings(after: "${after('holding')}") { nodes { percent } }
      laterHouseholds: householdBusinesses(after: "${after('household business')}") { nodes { displayName } }
    } } }`,
    variables: { of: records('Citizen', keys) },
  })),
  {
    name: 'what is attested of businesses, for a dossier',
    query: `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on BusinessAttestation { businessFinding { holds } } } }`,
    variables: {
      of: [
        { kind: 'ENTERPRISE', key: first.code } as const,
        { kind: 'HOUSEHOLD_BUSINESS', key: corner.id } as const,
      ].map((subject) => ({
        __typename: 'BusinessAttestation',
        businessClaim: claimText(claimOf('BUSINESS', people[0] ?? '', { subject })),
      })),
    },
  },
  ...LISTS,
  {
    name: 'whether a name is taken in a commune',
    query: `{ householdBusinessNameAvailable(name: "${corner.name}", communeCode: "20242") }`,
  },
  {
    name: 'how many businesses a sector has',
    query: `{ businessCounts(parentCode: "G") { line { code }
      enterprises { status count } householdBusinesses { status count } } }`,
  },
  {
    name: 'the quality of the records, and what a rule found, page by page',
    query: `query ($after: Cursor) { businessQuality { rule { code } found }
      page: businessQualityFindings(rule: ENTERPRISE_ADDRESS_CLOSED, first: 2) { nodes { recordId } }
      later: businessQualityFindings(rule: ENTERPRISE_ADDRESS_CLOSED, first: 2, after: $after) { nodes { recordId } } }`,
    variables: { after: cursorOf('quality ENTERPRISE_ADDRESS_CLOSED', '0') },
    reads: 'walk',
  },
  {
    name: 'lines of business',
    query: '{ vsicLine(code: "6201") { code } vsicLines(level: 2, parentCode: "J") { code } }',
    reads: 'code lists',
  },
]);
