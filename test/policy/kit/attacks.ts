/** Those to whom an operation gives what it asks for. */
export type Granted = 'citizen' | 'clerk';

/** An operation by which someone might learn what is the victim's. */
export interface Attack {
  readonly by: string;
  /** Its variables are `VictimKey`s; `$yes` is true and `$no` is false. */
  readonly query: string;
  readonly granted: readonly Granted[];
  /** It starts from records that are open, so that these are in the answer. */
  readonly fromOpen?: true;
  /** What a granted answer holds, where it holds no secret by itself. */
  readonly tells?: string;
}

const BOTH = ['citizen', 'clerk'] as const;
const CLERK = ['clerk'] as const;

const WHO = 'fullName personalIdMasked dateOfBirth id';

const everyday: readonly Attack[] = [
  {
    by: 'a number',
    query: `query ($person: PersonalId!) { citizen(personalId: $person) {
      ${WHO} personalId currentAddress { fullText } identityDocuments { number numberMasked }
    } }`,
    granted: BOTH,
  },
  {
    by: 'several numbers at once',
    query: `query ($person: PersonalId!) { citizens(personalIds: [$person, $person]) { ${WHO} } }`,
    granted: CLERK,
  },
  {
    by: 'a name and a date of birth',
    query: `query ($name: String!, $born: PartialDate!) {
      searchCitizens(name: $name, dateOfBirth: $born) {
        edges { cursor node { ${WHO} } } nodes { household { householdCode } } pageInfo { endCursor }
      }
    }`,
    granted: CLERK,
  },
  {
    by: 'the code of a household',
    query: `query ($household: HouseholdCode!) { household(householdCode: $household) {
      householdCode address { fullText } head { ${WHO} } members { relationToHead citizen { ${WHO} } }
    } }`,
    granted: BOTH,
  },
  {
    by: 'the serial of a certificate',
    query: `query ($serial: CertificateSerial!) { landCertificate(serialNumber: $serial) {
      serialNumber registerNumber holders { ... on Citizen { ${WHO} } }
      rights { holderNameAsRecorded holder { ... on Citizen { ${WHO} } } } parcels { parcelId }
    } }`,
    granted: BOTH,
  },
  {
    by: 'the number of a result',
    query: `query ($result: ResultNumber!) { procedureResult(resultNumber: $result) {
      resultId resultNumber documentNumber dossierCode data signatures { signedAt }
      subject { ... on Citizen { ${WHO} } } dossier { dossierCode receivedAt }
    } }`,
    granted: BOTH,
  },
  {
    by: 'whose results they are',
    query: `query ($person: PersonalId!) { procedureResults(subject: { personalId: $person }) {
      edges { cursor node { resultId } } nodes { resultNumber } pageInfo { startCursor endCursor }
    } }`,
    granted: BOTH,
  },
  {
    by: 'the code of a dossier',
    query: `query ($dossier: DossierCode!) { dossier(dossierCode: $dossier) {
      dossierCode receivedAt applicant { ... on Citizen { ${WHO} } }
      onBehalfOf { ... on Citizen { ${WHO} } } results { resultNumber } components { checkedAt }
    } }`,
    granted: BOTH,
  },
  {
    by: 'the lists that hang on a person',
    query: `query ($person: PersonalId!) { citizen(personalId: $person) {
      landParcels { edges { cursor } nodes { parcelId } pageInfo { endCursor } }
      results { edges { cursor } nodes { resultNumber } }
      dossiers { edges { cursor } nodes { dossierCode } }
      residenceRecords { edges { cursor } nodes { address { fullText } } }
      householdBusinesses { edges { cursor } nodes { householdBusinessId code } }
      representedEnterprises { edges { cursor } nodes { enterpriseCode } }
      holdings { edges { cursor } nodes { amount enterprise { enterpriseCode } } }
    } }`,
    granted: BOTH,
  },
  {
    by: 'the family of a person',
    query: `query ($person: PersonalId!) { citizen(personalId: $person) {
      spouse { citizen { fullName personalIdMasked } } parents { citizen { fullName dateOfBirth } }
      children { citizen { fullName } } household { members { citizen { fullName } } }
    } }`,
    granted: BOTH,
  },
];

const throughOpenRecords: readonly Attack[] = [
  {
    by: 'a parcel',
    query: `query ($parcel: ParcelId!) { landParcel(parcelId: $parcel) {
      parcelId certificates { serialNumber } encumbrances { by referenceNumber }
      rights { holderNameAsRecorded holder { ... on Citizen { ${WHO} } } certificate { serialNumber } }
      results { edges { cursor } nodes { resultNumber } } history { nodes { description } }
    } }`,
    granted: BOTH,
    fromOpen: true,
  },
  {
    by: 'a parcel’s place in the land book',
    query: `query ($bookKey: ParcelBookKey!) { landParcelByBookKey(bookKey: $bookKey) {
      rights { holderNameAsRecorded } certificates { serialNumber }
    } }`,
    granted: BOTH,
    fromOpen: true,
  },
  {
    by: 'the parcels of a commune',
    query: `query ($commune: CommuneCode!) { landParcels(communeCode: $commune, first: 50) {
      nodes { area rights { holderNameAsRecorded } }
      edges { cursor node { parcelId certificates { serialNumber } rights { holder { ... on Citizen { ${WHO} } } } } }
    } }`,
    granted: BOTH,
    fromOpen: true,
  },
  {
    by: 'a household business',
    query: `query ($business: ID!) { householdBusiness(householdBusinessId: $business) {
      displayName code taxCode formerTaxCode owner { ${WHO} household { householdCode } }
    } }`,
    granted: BOTH,
    fromOpen: true,
  },
  {
    by: 'the results of a household business',
    query: `query ($business: ID!) { householdBusiness(householdBusinessId: $business) {
      owner { results { nodes { resultNumber } } }
      certificateResult { dossierCode data dossier { applicant { ... on Citizen { ${WHO} } } } }
      results { nodes { signer { name } } } dossiers { nodes { dossierCode } }
    } }`,
    granted: BOTH,
    fromOpen: true,
  },
  {
    by: 'an enterprise',
    query: `query ($enterprise: EnterpriseCode!) { enterprise(enterpriseCode: $enterprise) {
      legalRepresentatives { title citizen { ${WHO} } }
      ownersMembers { holderNameAsRecorded amount holder { ... on Citizen { ${WHO} } } }
    } }`,
    granted: BOTH,
    fromOpen: true,
  },
  {
    by: 'who is behind an enterprise',
    query: `query ($enterprise: EnterpriseCode!) { enterprise(enterpriseCode: $enterprise) {
      legalRepresentatives { citizen { household { members { citizen { ${WHO} } } } landParcels { nodes { rights { holderNameAsRecorded } } } } }
      results { nodes { subject { ... on Citizen { ${WHO} } } } }
    } }`,
    granted: BOTH,
    fromOpen: true,
  },
];

const byTheFormOfTheQuestion: readonly Attack[] = [
  {
    by: 'other names for fields',
    query: `query ($person: PersonalId!) {
      id: citizen(personalId: $person) { personalIdMatches: fullName __typename key: dateOfBirth }
      lgsp__typename: citizen(personalId: $person) { lgsp__typename: fullName lgsp2__typename: id }
      c1: citizen(personalId: $person) { fullName } c2: citizen(personalId: $person) { fullName }
    }`,
    granted: BOTH,
  },
  {
    by: 'other names for fields of open records',
    query: `query ($parcel: ParcelId!) {
      area: landParcel(parcelId: $parcel) { parcelId: rights { area: holderNameAsRecorded parcelId: holder { lgsp__typename: __typename ... on Citizen { area: fullName } } } }
    }`,
    granted: BOTH,
    fromOpen: true,
  },
  {
    by: 'fragments in fragments',
    query: `query ($person: PersonalId!) { ...Q }
      fragment Q on Query { ... { citizen(personalId: $person) { ...C } } ... on Query { citizen(personalId: $person) { ... on Citizen { ...D } } } }
      fragment C on Citizen { ...D ... { fullName } }
      fragment D on Citizen { ... on Citizen { dateOfBirth household { ...H } } }
      fragment H on Household { householdCode members { citizen { ...N } } }
      fragment N on Citizen { fullName }`,
    granted: BOTH,
  },
  {
    by: 'a fragment spread where it is open and where it is not',
    query: `query ($parcel: ParcelId!, $person: PersonalId!) {
      landParcel(parcelId: $parcel) { ...P }
      citizen(personalId: $person) { landParcels { nodes { ...P } edges { node { ...P } } } }
    } fragment P on LandParcel { area rights { holderNameAsRecorded } }`,
    granted: BOTH,
    fromOpen: true,
  },
  {
    by: 'members of a union',
    query: `query ($parcel: ParcelId!) { landParcel(parcelId: $parcel) { rights { holder {
      __typename ... on Citizen { fullName } ... on Enterprise { enterpriseCode name } ... on Agency { code }
      ... on LandHolder { ... on Citizen { dateOfBirth } }
    } } } }`,
    granted: BOTH,
    fromOpen: true,
  },
  {
    by: 'selections left out and put in by variables',
    query: `query ($person: PersonalId!, $yes: Boolean!, $no: Boolean!, $unsaid: Boolean = true) {
      citizen(personalId: $person) @include(if: $yes) {
        fullName @skip(if: $no) @include(if: $unsaid)
        ... @include(if: $yes) { dateOfBirth @include(if: $yes) }
        ...F @skip(if: $no)
      }
      other: citizen(personalId: $person) @skip(if: true) { fullName }
    } fragment F on Citizen { household @include(if: $unsaid) { householdCode } }`,
    granted: BOTH,
  },
  {
    by: 'a field both left out and asked for',
    query: `query ($person: PersonalId!, $no: Boolean!, $yes: Boolean!) {
      citizen(personalId: $person) { fullName @include(if: $no) }
      citizen(personalId: $person) { fullName @skip(if: $yes) fullName dateOfBirth @include(if: false) dateOfBirth }
    }`,
    granted: BOTH,
  },
  {
    by: 'the type of what is there',
    query: `query ($parcel: ParcelId!, $person: PersonalId!) {
      landParcel(parcelId: $parcel) { rights { __typename } certificates { __typename } }
      citizen(personalId: $person) { __typename }
    }`,
    granted: BOTH,
    fromOpen: true,
    tells: '"LandUseRight"',
  },
  {
    by: 'the type of the owner of an open record',
    query: `query ($business: ID!, $enterprise: EnterpriseCode!) {
      householdBusiness(householdBusinessId: $business) { owner { __typename } }
      enterprise(enterpriseCode: $enterprise) { legalRepresentatives { citizen { __typename } } }
    }`,
    granted: BOTH,
    fromOpen: true,
    tells: '"Citizen"',
  },
  {
    by: 'a comparison with a number',
    query: `query ($person: PersonalId!) { citizen(personalId: $person) { same: personalIdMatches(value: $person) } }`,
    granted: BOTH,
    tells: '"same":true',
  },
  {
    by: 'the size of what hangs on a person',
    query: `query ($person: PersonalId!) {
      citizen(personalId: $person) { dossiers(first: 1) { pageInfo { hasNextPage } } household { memberCount } }
      procedureResults(subject: { personalId: $person }, first: 1) { pageInfo { hasNextPage } }
    }`,
    granted: BOTH,
    tells: '"hasNextPage":true',
  },
];

/** Ways to what is the victim's, each paired with those who may go it. One table, so that it is read as one. */
export const ATTACKS: readonly Attack[] = [
  ...everyday,
  ...throughOpenRecords,
  ...byTheFormOfTheQuestion,
];
