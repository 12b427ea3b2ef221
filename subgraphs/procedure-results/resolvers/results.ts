import { agency, resultType } from '../../../schema/reference/index.ts';
import { provenanceOf } from '../../chassis/provenance.ts';
import { procedureOn, proceduresOn, reuseDaysOf, sensitivityOf } from '../catalogue.ts';
import { secondsAfter } from '../instant.ts';
import { resultKey } from '../keys.ts';
import { codeOf } from '../qr/code-of.ts';
import type { Resolvers } from '../resolver-types.generated.ts';
import type { ResultRow } from '../rows.ts';
import { source } from '../source.ts';
import { legalValueOf, signaturesOf, statusOn } from '../status.ts';
import { subjectOf } from '../subjects.ts';
import { writtenFields } from './writing.ts';

const isSensitive = (row: ResultRow): boolean => sensitivityOf(row.type_code) === 'SENSITIVE';

const contentOf = ({ content }: ResultRow): unknown =>
  content === null ? null : JSON.parse(content);

const MEDIA_TYPES = { pdf: 'application/pdf', xml: 'application/xml' } as const;

/** What a result says of itself, and the records beside it that it leads to. */
export const resultFields: Pick<
  Resolvers,
  'ProcedureResult' | 'ResultSigner' | 'ResultSignature' | 'ReusePolicy'
> = {
  ProcedureResult: {
    __resolveReference: async ({ key }, { loaders }) => {
      const id = resultKey(key);
      return id === null ? null : loaders.resultsByIds.load(id);
    },
    ...writtenFields,
    key: (row) => row.result_id,
    resultId: (row) => row.result_id,
    resultNumber: (row) => row.result_number,
    resultType: (row) => resultType(row.type_code),
    title: (row) => resultType(row.type_code)?.name.vi ?? null,
    documentNumber: (row) => row.document_number,
    procedureCode: (row) => row.procedure_code,
    procedure: (row, _args, { clock }) => procedureOn(row.procedure_code, clock.today()),
    dossierCode: (row) => row.dossier_code,
    dossier: (row, _args, { loaders }) => loaders.dossiersByCodes.load(row.dossier_code),
    subject: (row) => subjectOf(row.subject_kind, row.subject_key),
    relatedParcels: ({ parcel_id: key }) =>
      key === null ? [] : [{ __typename: 'LandParcel', key }],
    relatedEnterprises: ({ enterprise_code: key }) =>
      key === null ? [] : [{ __typename: 'Enterprise', key }],
    issuer: (row) => agency(row.issuer_code),
    signer: (row, _args, { loaders }) =>
      row.signer_code === null ? null : loaders.certificatesByCodes.load(row.signer_code),
    issuedAt: (row) => row.issued_at,
    validFrom: (row) => row.valid_from,
    validTo: (row) => row.valid_to,
    status: (row, _args, { clock }) => statusOn(clock.today(), row),
    recordedStatus: (row) => row.status,
    replaces: (row, _args, { loaders }) =>
      row.replaces_id === null ? null : loaders.resultsByIds.load(row.replaces_id),
    replacedBy: (row, _args, { loaders }) =>
      row.replaced_by_id === null ? null : loaders.resultsByIds.load(row.replaced_by_id),
    legalValue: (row) => legalValueOf(row),
    file: ({ file_type: type, file_size: size, file_sha256: digest }) =>
      type === null || size === null || digest === null
        ? null
        : {
            mediaType: MEDIA_TYPES[type],
            size,
            sha256: Buffer.from(digest, 'base64url').toString('hex'),
          },
    data: (row) => (isSensitive(row) ? null : contentOf(row)),
    sensitiveData: (row) => (isSensitive(row) ? contentOf(row) : null),
    async signatures(row, _args, { loaders }) {
      const found = await Promise.all(
        signaturesOf(row).map(async (cells) => {
          const certificate = await loaders.certificatesByCodes.load(cells[0]);
          // A signature whose certificate was never registered cannot be shown to be anyone's.
          return certificate === null ? [] : [{ issuedAt: row.issued_at, cells, certificate }];
        }),
      );
      return found.flat();
    },
    qr: (row) => codeOf(row),
    reusePolicy: (row) => ({ typeCode: row.type_code }),
    sensitivity: (row) => sensitivityOf(row.type_code),
    provenance: (row, _args, { clock }) => provenanceOf(source, row, clock),
  },
  ResultSigner: {
    name: (certificate) => certificate.holder_name ?? certificate.subject,
    position: (certificate) => certificate.holder_position ?? '',
  },
  ResultSignature: {
    signerCertSubject: ({ certificate }) => certificate.subject,
    kind: ({ certificate }) => certificate.kind,
    signedAt: ({ issuedAt, cells }) => secondsAfter(issuedAt, cells[1]),
    valid: ({ cells }) => cells[2] === 1,
    checkedAt: ({ issuedAt, cells }) => secondsAfter(issuedAt, cells[3]),
  },
  ReusePolicy: {
    reusableFor: ({ typeCode }, _args, { clock }) =>
      proceduresOn(clock.today()).filter(({ requirements }) =>
        requirements.some((one) => one.acceptedResultTypes.includes(typeCode)),
      ),
    maxAgeDays: ({ typeCode }) => reuseDaysOf(typeCode),
    requiresConsent: ({ typeCode }) => sensitivityOf(typeCode) === 'SENSITIVE',
  },
};
