import { cityOf } from '../../test/kit/filled-store.ts';
import { holdLookUps } from '../../test/kit/hold-look-ups.ts';
import { records } from '../../test/kit/served-register.ts';
import { cursorOf } from '../chassis/paging.ts';
import { type Asked, askedKey } from './readiness/asked.ts';
import results from './subgraph.ts';

const city = cityOf('small');
const personalIds = [0, 1, 2].map((index) => city.person(index).personalId);
const codes = [0, 1, 2].map((index) => city.enterprise(index).code);
const businessIds = [0, 1, 2].map((index) => city.householdBusiness(index).id);
const parcelIds = [0, 1, 2].map((index) => city.parcel(index).parcelId);
const [one, other] = [city.result(0), city.result(1)];
const after = cursorOf('result', '0');
const ASKED: Asked = {
  procedureCode: '2.000488',
  applicant: { kind: 'PERSON', key: city.person(0).personalId },
  context: {
    ...{ parcelId: null, certificateSerial: null, otherPersonId: null, business: null },
    ...{ resultNumber: null, sectors: [], facts: {} },
  },
  on: '2026-06-30',
};

const ALL = `fragment all on ProcedureResult {
  resultId procedure { procedureCode } subject { __typename } relatedParcels { key } relatedEnterprises { key }
  signer { name } replaces { resultId } replacedBy { resultId }
  history(first: 2) { kind agency { code } } file { size } signatures { valid } qr { payload } checks { nodes { checkId agency { code } } } laterChecks: checks(after: "${cursorOf('check', '0')}") { nodes { checkId } }
  reusePolicy { reusableFor { procedureCode } }
  dossier { procedure { procedureCode } applicant { __typename } onBehalfOf { __typename } fees { amount }
    results { resultId }
    components { requirement { code } checkedBy { name } result { resultId } } }
}`;

/** Every filter there is on a list of results, alone and together, and a later page. */
const PAGES = `
  results { nodes { resultId } }
  ofType: results(types: ["RT-CIV-003"]) { nodes { resultId } }
  valid: results(statuses: [VALID]) { nodes { resultId } }
  ended: results(types: ["RT-CIV-003", "RT-LAND-001"], statuses: [EXPIRED, REPLACED]) {
    nodes { resultId } }
  later: results(after: $after) { nodes { resultId } }
  laterValid: results(types: ["RT-CIV-003"], statuses: [VALID], after: $after) { nodes { resultId } }`;

const DOSSIERS = `
  dossiers { nodes { dossierCode } }
  laterDossiers: dossiers(after: $after) { nodes { dossierCode } }`;

holdLookUps(results, [
  {
    name: 'a result by its number, and all that hangs on it',
    query: `query ($number: ResultNumber!) { procedureResult(resultNumber: $number) { ...all } } ${ALL}`,
    variables: { number: one.number },
  },
  {
    name: 'results another register names by key, and all that hangs on them',
    query: `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on ProcedureResult { ...all } } } ${ALL}`,
    variables: { of: records('ProcedureResult', [one.id, other.id]) },
  },
  {
    name: 'a dossier by its code',
    query: `query ($code: DossierCode!) { dossier(dossierCode: $code) {
      results { resultId } components { result { resultId } checkedBy { name } } } }`,
    variables: { code: one.dossierCode },
  },
  ...[
    ['a person', { personalId: personalIds[0] }] as const,
    ['an enterprise', { enterpriseCode: codes[0] }] as const,
    ['a household business', { householdBusinessId: businessIds[0] }] as const,
  ].map(([whom, subject]) => ({
    name: `the results of ${whom}, by type, by status and by page`,
    query: `query ($subject: ResultSubjectInput!, $after: Cursor) {
      ${PAGES.replaceAll('results(', 'procedureResults(subject: $subject, ').replace(
        'results {',
        'procedureResults(subject: $subject) {',
      )} }`,
    variables: { subject, after },
  })),
  ...[1, 3].map((count) => ({
    name: `the results of ${count} of each kind of subject, and of as many parcels`,
    query: `query ($of: [_Any!]!, $after: Cursor) { _entities(representations: $of) {
      ... on Citizen { ${PAGES} } ... on Enterprise { ${PAGES} }
      ... on HouseholdBusiness { ${PAGES} } ... on LandParcel { ${PAGES} } } }`,
    variables: {
      of: [
        ...records('Citizen', personalIds.slice(0, count)),
        ...records('Enterprise', codes.slice(0, count)),
        ...records('HouseholdBusiness', businessIds.slice(0, count)),
        ...records('LandParcel', parcelIds.slice(0, count)),
      ],
      after,
    },
  })),
  ...[1, 3].map((count) => ({
    name: `the dossiers of ${count} of each kind of applicant`,
    query: `query ($of: [_Any!]!, $after: Cursor) { _entities(representations: $of) {
      ... on Citizen { ${DOSSIERS} } ... on Enterprise { ${DOSSIERS} }
      ... on HouseholdBusiness { ${DOSSIERS} } } }`,
    variables: {
      of: [
        ...records('Citizen', personalIds.slice(0, count)),
        ...records('Enterprise', codes.slice(0, count)),
        ...records('HouseholdBusiness', businessIds.slice(0, count)),
      ],
      after: cursorOf('dossier', '0'),
    },
  })),
  {
    name: 'whether dossiers are ready, and what need not be applied for',
    query: `query ($one: ResultSubjectInput!, $many: [ResultSubjectInput!]!, $of: [_Any!]!, $on: Date) {
      dossierReadiness(procedureCode: "2.000488", applicant: $one, context: {sectors: ["5610"]}, on: $on) {
        ...all }
      dossierReadinessOf(procedureCode: "2.000488", applicants: $many, context: {}, on: $on) { ...all }
      _entities(representations: $of) {
        ... on DossierReadiness { ...all }
        ... on Citizen { obtainableResults(first: 5) { ...obtained } }
        ... on Enterprise { obtainableResults(first: 5) { ...obtained } }
        ... on HouseholdBusiness { obtainableResults(first: 5) { ...obtained } } } }
      fragment all on DossierReadiness { attestations { __typename } procedure { procedureCode }
        applicant { __typename } summary { required }
        components { requirement { code } evidence { __typename } } }
      fragment obtained on ObtainableResult { result { resultId } procedure { procedureCode } }`,
    variables: {
      one: { personalId: personalIds[0] },
      many: personalIds.map((personalId) => ({ personalId })),
      of: [
        ...records('DossierReadiness', [askedKey(ASKED)]),
        ...records('Citizen', personalIds),
        ...records('Enterprise', codes),
        ...records('HouseholdBusiness', businessIds),
      ],
      on: '2026-06-30',
    },
  },
  {
    name: 'papers avoided in a month',
    query: `query ($month: PartialDate!) { papersAvoided(month: $month) {
      cells { procedure { procedureCode } agency { code } } } }`,
    variables: { month: '2026-03' },
  },
  {
    name: 'the catalogue',
    query: `query ($of: [_Any!]!, $after: Cursor) {
      procedure(procedureCode: "1.004873", at: "2026-01-01") { requirements { code } }
      procedures(level: COMMUNE, kind: NEW, field: "Hộ tịch", after: $after) { nodes { procedureCode } }
      _entities(representations: $of) { ... on Procedure { requirements { code } } }
      resultTypes { code } resultVerificationKeys { kid } }`,
    variables: {
      of: records('Procedure', ['1.004873']),
      after: cursorOf('procedure', '0'),
    },
    reads: 'code lists',
  },
  {
    name: 'the quality of the records, and what a rule found, page by page',
    query: `query ($after: Cursor) { resultQuality { rule { code } found }
      page: resultQualityFindings(rule: BROKEN_SIGNATURE, first: 2) { nodes { recordId } }
      later: resultQualityFindings(rule: BROKEN_SIGNATURE, first: 2, after: $after) { nodes { recordId } } }`,
    variables: { after: cursorOf('quality BROKEN_SIGNATURE', '0') },
    reads: 'walk',
  },
  {
    name: 'attestations, which other registers give',
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CitizenAttestation { citizenClaim }
      ... on LandAttestation { landClaim } ... on BusinessAttestation { businessClaim } } }`,
    variables: {
      of: [
        { __typename: 'CitizenAttestation', citizenClaim: '' },
        { __typename: 'LandAttestation', landClaim: '' },
        { __typename: 'BusinessAttestation', businessClaim: '' },
      ],
    },
    reads: 'code lists',
    finds: 'nothing',
  },
]);
