const of = (type: string, ...fields: readonly string[]): readonly string[] =>
  fields.map((field) => `${type}.${field}`);

/**
 * Personal fields that are needed together, so that the purposes can be read.
 *
 * Lists that lead from a person to what hangs on them (`landOfPerson`, `ownedBusinesses`, `resultsOf`) are
 * groups of their own: a purpose that does not name one does not get it.
 */
export const FIELD_GROUPS = {
  identity: [
    ...of('Citizen', 'id', 'personalIdMasked', 'personalIdMatches', 'fullName', 'otherNames'),
    ...of('Citizen', 'dateOfBirth', 'gender', 'nationality', 'lifeStatus', 'diedOn'),
    ...of('Citizen', 'portalAccountLevel', 'identityDocuments', 'provenance'),
    ...of('IdentityDocument', 'type', 'numberMasked', 'issuedOn', 'issuer', 'expiresOn'),
    ...of('IdentityDocument', 'isInForce', 'provenance'),
  ],
  residence: [
    ...of('Citizen', 'permanentResidence', 'temporaryResidence', 'currentAddress'),
    ...of('Citizen', 'residenceRecords'),
    ...['ResidenceRecord.*', 'ResidenceRecordConnection.*', 'ResidenceRecordEdge.*'],
  ],
  household: ['Citizen.household', 'Household.*', 'HouseholdMember.*'],
  family: [
    ...of('Citizen', 'spouse', 'parents', 'children', 'guardian'),
    ...['FamilyLink.*', 'RelatedCitizen.*'],
  ],
  marital: ['Citizen.maritalStatus', 'MaritalStatus.*'],
  origin: [...of('Citizen', 'placeOfOrigin', 'placeOfBirth'), 'RecordedPlace.*'],
  /** Sensitive: a grant is needed besides. */
  ethnicity: ['Citizen.ethnicity', 'Ethnicity.*'],

  ownedBusinesses: [
    ...of('Citizen', 'representedEnterprises', 'householdBusinesses', 'holdings'),
    ...['Holding.*', 'HoldingConnection.*', 'HoldingEdge.*'],
  ],
  businessPeople: [
    ...['LegalRepresentative.citizen', 'Enterprise.ownersMembers', 'Holding.*'],
    'HouseholdBusiness.owner',
  ],
  /** Closed: a grant is needed besides, or to be the agency that decides. */
  beneficialOwners: ['Enterprise.beneficialOwners', 'BeneficialOwner.*'],
  businessPapers: [...of('HouseholdBusiness', 'code', 'taxCode', 'formerTaxCode')],

  landRights: [
    ...of('LandParcel', 'rights', 'encumbrances', 'certificates'),
    ...['LandUseRight.*', 'LandShare.*', 'Encumbrance.*'],
  ],
  landHistory: [
    ...['LandParcel.history', 'ParcelEvent.*', 'ParcelEventConnection.*', 'ParcelEventEdge.*'],
  ],
  landOfPerson: ['Citizen.landParcels'],
  certificate: ['LandCertificate.*', 'LandUseRight.*', 'LandShare.*'],

  resultFacts: [
    ...of('ProcedureResult', 'dossierCode', 'signatures', 'dossier'),
    ...['ResultSignature.*', 'LandParcel.results'],
  ],
  resultParties: [...of('ProcedureResult', 'subject', 'signer'), 'ResultSigner.*'],
  resultContent: ['ProcedureResult.data'],
  resultWrites: [
    ...of(
      'Mutation',
      'issueResult',
      'replaceResult',
      'suspendResult',
      'resumeResult',
      'revokeResult',
    ),
    ...['ProcedureResult.history', 'ResultChange.*'],
  ],
  /** What a check of a code leads to. Its history is closed: a grant is needed besides. */
  resultChecks: [
    ...['ResultVerification.result', 'ProcedureResult.checks', 'VerificationCheck.*'],
    ...['VerificationCheckConnection.*', 'VerificationCheckEdge.*'],
  ],
  /** The code to be printed: for whoever hands a result out, not for whoever looks at it. */
  resultCode: ['ProcedureResult.qr', 'ResultQr.*'],
  resultsOf: [
    ...['Citizen.results', 'Enterprise.results', 'HouseholdBusiness.results'],
    ...['Citizen', 'Enterprise', 'HouseholdBusiness'].map((type) => `${type}.obtainableResults`),
    'ObtainableResult.*',
    ...['ProcedureResultConnection.*', 'ProcedureResultEdge.*'],
  ],
  /** Yes or no from the registers, and what follows for a dossier; the records themselves are not in it. */
  readiness: [
    ...of('Query', 'dossierReadiness', 'dossierReadinessOf'),
    ...of('DossierReadiness', 'applicant', 'attestations', 'components', 'summary'),
    ...['ReadinessSummary.*', 'ReadinessComponent.*', 'DataEvidence.*'],
    ...of('CitizenAttestation', 'citizenFinding'),
    ...[...of('LandAttestation', 'landFinding'), ...of('BusinessAttestation', 'businessFinding')],
  ],
  /** What is wrong with a register's records. Closed: for the agency that keeps them, or with a grant. */
  qualityFindings: [
    ...of(
      'Query',
      'citizenQualityFindings',
      'businessQualityFindings',
      'landQualityFindings',
      'resultQualityFindings',
    ),
    ...['QualityFinding.*', 'QualityFindingConnection.*', 'QualityFindingEdge.*'],
  ],
  dossiers: [
    ...['Citizen.dossiers', 'Enterprise.dossiers', 'HouseholdBusiness.dossiers'],
    ...['Dossier.*', 'DossierComponent.*', 'DossierConnection.*', 'DossierEdge.*', 'DossierFee.*'],
    'ResultSigner.*',
  ],
} as const;
