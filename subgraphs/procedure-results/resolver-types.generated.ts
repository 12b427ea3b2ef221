// Written by `npm run compose`. Change schema.graphql or parents.ts instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AddressParent, AdministrativeUnitParent, AgencyParent, DataSourceParent, LandUseTypeParent, ProvenanceParent, QualityFindingParent, ResultTypeParent, VsicLineParent } from '../chassis/parents.ts';
import type { ProcedureParent, ProcedureRequirementParent, ProcedureResultParent, ResultSignerParent, DossierParent, ResultChangeParent, ResultSignatureParent, DossierComponentParent, ResultQrParent, ResultVerificationParent, VerificationCheckParent, ReusePolicyParent, CitizenParent, EnterpriseParent, HouseholdBusinessParent, LandParcelParent, DossierReadinessParent, PapersAvoidedParent, PapersAvoidedCellParent, ObtainableResultParent, ReadinessComponentParent, DataEvidenceParent, CitizenAttestationParent, LandAttestationParent, BusinessAttestationParent, AttestationParent } from './parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Ngày, theo lịch dương. A calendar date, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** Thời điểm. An instant, RFC 3339 with its offset, such as `2024-01-15T08:30:00+07:00`. */
  DateTime: { input: string; output: string; }
  /** Ngày có thể khuyết. A date known to the year, the month or the day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  PartialDate: { input: string; output: string; }
  /** Số tiền, đồng Việt Nam. Whole Vietnamese đồng; may exceed 2³¹, is exact up to 2⁵³. */
  Vnd: { input: number; output: number; }
  /** Dữ liệu có cấu trúc. A JSON value whose shape the result type describes. */
  JSON: { input: unknown; output: unknown; }
  /** Số định danh cá nhân. 12 digits (Decree 137/2015/NĐ-CP, Art. 13; Circular 07/2016/TT-BCA, Art. 7). */
  PersonalId: { input: string; output: string; }
  /** Mã hộ. A household's code: `HH-`, the 5 digits of a commune and 7 digits, such as `HH-20242-0000123`. A convention of this project. */
  HouseholdCode: { input: string; output: string; }
  /** Mã số doanh nghiệp. 10 digits, the last a check digit; also the tax code. */
  EnterpriseCode: { input: string; output: string; }
  /** Mã số đơn vị phụ thuộc. The parent's 10 digits and `001`–`999`, written without a dash. */
  DependentUnitCode: { input: string; output: string; }
  /** Mã định danh thửa đất. 12 characters of the GeoHash alphabet (Circular 09/2024/TT-BTNMT). */
  ParcelId: { input: string; output: string; }
  /** Mã MX.SB.ST. Commune code, map sheet and parcel number: `20242.15.203` (Circular 24/2014/TT-BTNMT). */
  ParcelBookKey: { input: string; output: string; }
  /** Số phát hành giấy chứng nhận. One or two letters and 6 or 8 digits (Circular 10/2024/TT-BTNMT). */
  CertificateSerial: { input: string; output: string; }
  /** Mã xã, phường, đặc khu. 5 digits; ambiguous without a date (Decision 19/2025/QĐ-TTg). */
  CommuneCode: { input: string; output: string; }
  /** Mã định danh điện tử của cơ quan. Such as `H17.05` (Decision 20/2020/QĐ-TTg). */
  AgencyCode: { input: string; output: string; }
  /** Mã thủ tục hành chính. Such as `1.004222`. */
  ProcedureCode: { input: string; output: string; }
  /** Mã hồ sơ thủ tục hành chính. Such as `H17.05-240115-0001`. */
  DossierCode: { input: string; output: string; }
  /** Mã số kết quả số. `KQ-`, agency code, year, 8 digits (project convention). */
  ResultNumber: { input: string; output: string; }
  /** Mã loại kết quả. `RT-`, field, 3 digits (project convention). */
  ResultTypeCode: { input: string; output: string; }
  /** Mã ngành VSIC. 1 letter, or 2 to 5 digits (Decision 27/2018/QĐ-TTg). */
  VsicCode: { input: string; output: string; }
  /** Mã loại đất. Symbol on the cadastral map, such as `ODT` (Circular 25/2014/TT-BTNMT). */
  LandUseCode: { input: string; output: string; }
  /** Con trỏ trang. Opaque; give back the one you were given. */
  Cursor: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type Query = {
  /**
   * Thủ tục hành chính theo mã. One procedure of the catalogue, as it stands on `at`; null when the
   * catalogue holds no such code, or held none on that day.
   */
  readonly procedure?: Maybe<Procedure>;
  /** Danh mục thủ tục hành chính. The procedures in force today, by code; filters add up. */
  readonly procedures?: Maybe<ProcedureConnection>;
  /** Kết quả theo mã số. One digital result by the number printed on it; null when the store holds none. */
  readonly procedureResult?: Maybe<ProcedureResult>;
  /**
   * Kết quả của một chủ thể. The results issued to one person, enterprise or household business. A
   * subject no register knows has an empty page.
   */
  readonly procedureResults?: Maybe<ProcedureResultConnection>;
  /** Hồ sơ theo mã. One dossier by the code on its receipt; null when the one-stop software has none. */
  readonly dossier?: Maybe<Dossier>;
  /**
   * Mức sẵn sàng của hồ sơ. For every requirement of the procedure: is the evidence already in some register, valid on that
   * day, good enough, and allowed for this purpose? Refused with `PROCEDURE_UNKNOWN`, `PROCEDURE_NOT_IN_FORCE`,
   * `APPLICANT_KIND` or `CONTRADICTORY_CONTEXT`.
   */
  readonly dossierReadiness?: Maybe<DossierReadiness>;
  /** Mức sẵn sàng của nhiều hồ sơ. The same for up to 50 applicants of one procedure, in their order. */
  readonly dossierReadinessOf?: Maybe<ReadonlyArray<DossierReadiness>>;
  /** Danh mục loại kết quả. Every kind of paper or digital result the store can hold. */
  readonly resultTypes?: Maybe<ReadonlyArray<ResultType>>;
  /**
   * Khóa kiểm tra mã kết quả. The public keys by which codes of results are verified without asking anybody,
   * the one that signs today first; retired ones stay.
   */
  readonly resultVerificationKeys?: Maybe<ReadonlyArray<ResultVerificationKey>>;
  /**
   * Giấy tờ không phải nộp lại trong một tháng. How many papers of the dossiers received in a month were not handed in, because a
   * result of the store or data of a register stood for them; by procedure and agency. Counted where components were recorded, since
   * 2023-05-25.
   */
  readonly papersAvoided?: Maybe<PapersAvoided>;
  /**
   * Chất lượng dữ liệu: Kho kết quả. What the latest check of the store of results found, by rule; rules that were never
   * run are left out.
   */
  readonly resultQuality?: Maybe<ReadonlyArray<QualityCheck>>;
  /**
   * Phát hiện về chất lượng dữ liệu: Kho kết quả. The records of the store of results that one of its rules speaks against, as of
   * the latest check. For the agency that keeps the register.
   */
  readonly resultQualityFindings?: Maybe<QualityFindingConnection>;
  /**
   * Đơn vị hành chính theo mã. What a unit's code meant on a day; null when it was not in force then, or
   * was never issued here. Without a day, a code that has meant more than one area is refused with
   * `AMBIGUOUS_UNIT`.
   */
  readonly administrativeUnit?: Maybe<AdministrativeUnit>;
  /**
   * Các đơn vị hành chính vào một ngày. The units in force on a day: 56 communes until 2024-12-31, 47 in the
   * first half of 2025, 94 since.
   */
  readonly administrativeUnits?: Maybe<ReadonlyArray<AdministrativeUnit>>;
  /** Cơ quan theo mã. An agency, past or present; null when the code list has no such agency. */
  readonly agency?: Maybe<Agency>;
  /** Các cơ quan. The agencies of the code list; with a day, those that existed on it. */
  readonly agencies?: Maybe<ReadonlyArray<Agency>>;
};


export type QueryProcedureArgs = {
  procedureCode: Scalars['ProcedureCode']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryProceduresArgs = {
  level?: InputMaybe<ProcedureLevel>;
  kind?: InputMaybe<ProcedureKind>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryProcedureResultArgs = {
  resultNumber: Scalars['ResultNumber']['input'];
};


export type QueryProcedureResultsArgs = {
  subject: ResultSubjectInput;
  types?: InputMaybe<ReadonlyArray<Scalars['ResultTypeCode']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<ResultStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryDossierArgs = {
  dossierCode: Scalars['DossierCode']['input'];
};


export type QueryDossierReadinessArgs = {
  procedureCode: Scalars['ProcedureCode']['input'];
  applicant: ResultSubjectInput;
  context?: InputMaybe<ReadinessContext>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDossierReadinessOfArgs = {
  procedureCode: Scalars['ProcedureCode']['input'];
  applicants: ReadonlyArray<ResultSubjectInput>;
  context?: InputMaybe<ReadinessContext>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPapersAvoidedArgs = {
  month: Scalars['PartialDate']['input'];
};


export type QueryResultQualityFindingsArgs = {
  rule: QualityRuleCode;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryAdministrativeUnitArgs = {
  code: Scalars['String']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAdministrativeUnitsArgs = {
  at: Scalars['Date']['input'];
  level?: InputMaybe<AdministrativeLevel>;
};


export type QueryAgencyArgs = {
  code: Scalars['AgencyCode']['input'];
};


export type QueryAgenciesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** Chủ hồ sơ cần tra. Exactly one key is given; none or two are refused with `INVALID_ARGUMENT`. */
export type ResultSubjectInput = {
  /** Số định danh cá nhân. Results of this person. */
  readonly personalId?: InputMaybe<Scalars['PersonalId']['input']>;
  /** Mã số doanh nghiệp. Results of this enterprise. */
  readonly enterpriseCode?: InputMaybe<Scalars['EnterpriseCode']['input']>;
  /** Mã hộ kinh doanh. Results of this household business, by its opaque id. */
  readonly householdBusinessId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Thủ tục hành chính. A procedure of the published catalogue, in the version in force today; once
 * repealed, in its last version.
 */
export type Procedure = {
  readonly key: Scalars['ID']['output'];
  /** Mã thủ tục. Its code, without the locality's suffix. */
  readonly procedureCode: Scalars['ProcedureCode']['output'];
  /** Độ chắc chắn của mã. How sure we are that the code is the national one. */
  readonly codeCertainty: CodeCertainty;
  /** Tên thủ tục. Its name, as published. */
  readonly name: LocalizedText;
  /** Lĩnh vực. The field of administration it belongs to. */
  readonly field: LocalizedText;
  /** Cấp giải quyết. Who settles it: the city, the commune, or another body. */
  readonly level: ProcedureLevel;
  /** Loại thủ tục. What it does to a result: gives a new one, changes, re-issues or ends one. */
  readonly kind: ProcedureKind;
  /**
   * Cơ quan có thẩm quyền. Null when the agency is one of many (each commune, each notary office) or the
   * code list has no such agency.
   */
  readonly competentAgency?: Maybe<Agency>;
  /** Thời hạn giải quyết. In working days; 0 means the same day; null when the law sets none. */
  readonly processingDays?: Maybe<Scalars['Int']['output']>;
  /** Phí, lệ phí. In đồng; null when it depends on the case. */
  readonly fee?: Maybe<Scalars['Vnd']['output']>;
  /** Mức độ trực tuyến. How far it can be done online (Decree 42/2022/NĐ-CP). */
  readonly onlineLevel: OnlineLevel;
  /** Đơn giản hóa. What the digital store has made of it. */
  readonly simplification: ProcedureSimplification;
  /** Đối tượng thực hiện. Who may apply; others are refused with `APPLICANT_KIND`. */
  readonly applicants: ReadonlyArray<ApplicantKind>;
  /** Thành phần hồ sơ. What is to be handed in, and which digital evidence replaces it. */
  readonly requirements: ReadonlyArray<ProcedureRequirement>;
  /** Loại kết quả. What it gives; empty when it gives no paper. */
  readonly resultTypes: ReadonlyArray<ResultType>;
  /** Căn cứ pháp lý. The instruments it rests on. */
  readonly legalBasis: ReadonlyArray<Scalars['String']['output']>;
  /** Hiệu lực từ. First day of this version. */
  readonly validFrom: Scalars['Date']['output'];
  /** Hiệu lực đến. Last day of this version; null while in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Thành phần hồ sơ phải nộp. One thing a procedure asks for, with the evidence that is as good. */
export type ProcedureRequirement = {
  /** Mã thành phần. Unique within the procedure. */
  readonly code: Scalars['String']['output'];
  /** Tên thành phần. What is to be handed in. */
  readonly name: LocalizedText;
  /** Bắt buộc. False when it is asked for only under `condition`. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** Số bản. How many copies, on paper. */
  readonly copies: Scalars['Int']['output'];
  /** Điều kiện. When it is asked for; null when always. */
  readonly condition?: Maybe<LocalizedText>;
  /** Loại kết quả được chấp nhận. Digital results that replace the paper. */
  readonly acceptedResultTypes: ReadonlyArray<ResultType>;
  /** Nguồn dữ liệu được chấp nhận. Data of other registers that replace the paper, such as `CITIZENS_IDENTITY`. */
  readonly acceptedDataSources: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Chỉ nhận tệp tải lên. True when nothing digital can replace it. False with nothing accepted for what is
   * filled in as part of the online form, such as a declaration.
   */
  readonly uploadOnly: Scalars['Boolean']['output'];
};

/** Trang thủ tục. A page of the catalogue, by code. */
export type ProcedureConnection = {
  readonly edges: ReadonlyArray<ProcedureEdge>;
  readonly nodes: ReadonlyArray<Procedure>;
  readonly pageInfo: PageInfo;
};

/** Thủ tục trong trang. A procedure and its place in the page. */
export type ProcedureEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Procedure;
};

/** Độ chắc chắn của mã thủ tục. How sure we are of a procedure's code. */
export type CodeCertainty =
  /** Đã thấy trong tài liệu công khai. Seen in public material. */
  | 'SEEN'
  /** Theo trí nhớ, chưa đối chiếu. Remembered, not checked. */
  | 'REMEMBERED'
  /** Minh họa. Made up for this project; begins with 9, as no national code does. */
  | 'ILLUSTRATIVE';

/** Cấp giải quyết thủ tục. Who settles a procedure. */
export type ProcedureLevel =
  /** Cấp thành phố. An agency of the city. */
  | 'PROVINCE'
  /** Cấp xã. The commune. */
  | 'COMMUNE'
  /** Cơ quan khác. Such as a land registration office, a school, a notary office. */
  | 'OTHER';

/** Loại thủ tục. What a procedure does. */
export type ProcedureKind =
  /** Cấp mới. Gives a first result. */
  | 'NEW'
  /** Thay đổi. Changes what a result says. */
  | 'CHANGE'
  /** Cấp lại. Gives a lost or damaged result again. */
  | 'REISSUE'
  /** Cấp đổi. Exchanges a result for the present form. */
  | 'EXCHANGE'
  /** Gia hạn. Extends a result. */
  | 'EXTEND'
  /** Chấm dứt. Ends what a result allowed. */
  | 'END';

/** Đối tượng thực hiện. Who may apply for something. */
export type ApplicantKind =
  /** Cá nhân. A person. */
  | 'PERSON'
  /** Doanh nghiệp. An enterprise. */
  | 'ENTERPRISE'
  /** Hộ kinh doanh. A household business. */
  | 'HOUSEHOLD_BUSINESS';

/** Mức độ dịch vụ công trực tuyến (Decree 42/2022/NĐ-CP). How far a procedure can be done online. */
export type OnlineLevel =
  /** Toàn trình. Wholly online. */
  | 'FULL'
  /** Một phần. Partly online. */
  | 'PARTIAL'
  /** Không trực tuyến. Only at the counter. */
  | 'NONE';

/**
 * Đơn giản hóa thủ tục. What the digital store has made of a procedure. A re-issue is not always
 * eliminated: a lost land certificate still needs its public notice.
 */
export type ProcedureSimplification =
  /** Bãi bỏ. Eliminated: the digital result is simply fetched. */
  | 'ELIMINATED'
  /** Giải quyết ngay. Done at once, the same day. */
  | 'INSTANT'
  /** Giảm thành phần hồ sơ. Fewer papers are asked for. */
  | 'REDUCED_COMPONENTS'
  /** Không đổi. As before. */
  | 'NONE';

/**
 * Kết quả thủ tục hành chính. A digital result in the city's store; each is owned by the agency that
 * issued it. Revoked and replaced results stay, so that an old number still finds its answer.
 */
export type ProcedureResult = {
  readonly key: Scalars['ID']['output'];
  /** Mã kết quả. A UUID that never changes. */
  readonly resultId?: Maybe<Scalars['ID']['output']>;
  /** Phiên bản. How often it was written: 1 when issued, one more with each change. A change names the version its issuer has seen. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Lịch sử. What happened to it since issuers write to the store, the oldest first; for its issuer, and for the person it is about. */
  readonly history?: Maybe<ReadonlyArray<ResultChange>>;
  /** Mã số kết quả. The number printed on it. */
  readonly resultNumber?: Maybe<Scalars['ResultNumber']['output']>;
  /** Loại giấy tờ. Null when the code list has no such type. */
  readonly resultType?: Maybe<ResultType>;
  /** Tên giấy tờ. The name of its type, in Vietnamese. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Số, ký hiệu văn bản. As the issuing agency wrote it; never validated. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Mã thủ tục. The procedure that gave it. */
  readonly procedureCode?: Maybe<Scalars['ProcedureCode']['output']>;
  /** Thủ tục. Null when the catalogue no longer holds the code. */
  readonly procedure?: Maybe<Procedure>;
  /** Mã hồ sơ. The dossier it came from; leads to a person. */
  readonly dossierCode?: Maybe<Scalars['DossierCode']['output']>;
  /** Hồ sơ. The dossier it came from; null when the one-stop software no longer holds it. */
  readonly dossier?: Maybe<Dossier>;
  /** Chủ hồ sơ. To whom it was issued. */
  readonly subject?: Maybe<ResultSubject>;
  /** Thửa đất liên quan. The parcels it is about; empty for most types. */
  readonly relatedParcels?: Maybe<ReadonlyArray<Maybe<LandParcel>>>;
  /**
   * Doanh nghiệp liên quan. Enterprises it is about, other than its subject, such as the tenant of a notarised
   * lease; empty for most. The store records no household business beside the subject.
   */
  readonly relatedEnterprises?: Maybe<ReadonlyArray<Maybe<Enterprise>>>;
  /** Cơ quan cấp. The agency that issued it and owns it; null when the code list has no such agency. */
  readonly issuer?: Maybe<Agency>;
  /** Người ký. The officer who signed it; null for evidence drawn from data, which nobody signs. */
  readonly signer?: Maybe<ResultSigner>;
  /** Thời điểm cấp. When it was issued. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Có hiệu lực từ. First day on which it counts. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Có hiệu lực đến. Last day on which it counts; null when it does not expire. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Trạng thái hôm nay. As recorded, but EXPIRED or VALID is decided by `validTo` and today's date,
   * because registers forget to write that a result has expired.
   */
  readonly status?: Maybe<ResultStatus>;
  /** Trạng thái đã ghi. As the register recorded it, even where `validTo` says otherwise. */
  readonly recordedStatus?: Maybe<ResultStatus>;
  /** Thay thế cho. The result this one took the place of; null when it is the first. */
  readonly replaces?: Maybe<ProcedureResult>;
  /** Được thay bằng. The result that took its place; null while none has. */
  readonly replacedBy?: Maybe<ProcedureResult>;
  /** Nguồn hình thành. How it came into the store. */
  readonly origin?: Maybe<ResultOrigin>;
  /**
   * Giá trị pháp lý. Whether it stands for the paper: a result made or scanned by an agency needs that
   * agency's valid signature (Law on E-transactions 20/2023/QH15).
   */
  readonly legalValue?: Maybe<LegalValue>;
  /** Tệp. What is known of the signed file, not its content; null for evidence drawn from data. */
  readonly file?: Maybe<ResultFile>;
  /**
   * Dữ liệu có cấu trúc. What it says, by field; its shape follows the type. Null where the content is
   * sensitive (see `sensitiveData`) or was not extracted.
   */
  readonly data?: Maybe<Scalars['JSON']['output']>;
  /**
   * Dữ liệu nhạy cảm. The same for types whose content is sensitive personal data, such as a
   * criminal-record certificate; null for every other type.
   */
  readonly sensitiveData?: Maybe<Scalars['JSON']['output']>;
  /** Chữ ký số. The signatures on it and what the last check of each found; empty when unsigned. */
  readonly signatures?: Maybe<ReadonlyArray<ResultSignature>>;
  /**
   * Mã QR. The signed code to be printed on it (Circular 01/2023/TT-VPCP); null where one of its codes has a form
   * that cannot be written into one.
   */
  readonly qr?: Maybe<ResultQr>;
  /** Quy tắc tái sử dụng. What it may be used for again. Follows from its type. */
  readonly reusePolicy?: Maybe<ReusePolicy>;
  /** Mức nhạy cảm. The kind of personal data its content holds. Follows from its type. */
  readonly sensitivity?: Maybe<PersonalData>;
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
  /** Lịch sử kiểm tra. The checks of its code, the latest first, codes that were forged in its name among them. */
  readonly checks?: Maybe<VerificationCheckConnection>;
};


/**
 * Kết quả thủ tục hành chính. A digital result in the city's store; each is owned by the agency that
 * issued it. Revoked and replaced results stay, so that an old number still finds its answer.
 */
export type ProcedureResultHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Kết quả thủ tục hành chính. A digital result in the city's store; each is owned by the agency that
 * issued it. Revoked and replaced results stay, so that an old number still finds its answer.
 */
export type ProcedureResultChecksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Chủ hồ sơ. Whom a result or a dossier is about: a person, an enterprise, a household business or an agency. */
export type ResultSubject = Citizen | Enterprise | HouseholdBusiness | Agency;

/** Trạng thái kết quả. Whether a result still counts. */
export type ResultStatus =
  /** Còn hiệu lực. In force. */
  | 'VALID'
  /** Hết hạn. Its last day has passed. */
  | 'EXPIRED'
  /** Đã được thay thế. Another result took its place. */
  | 'REPLACED'
  /** Bị thu hồi. Withdrawn by the agency that issued it. */
  | 'REVOKED'
  /** Tạm đình chỉ. Suspended for a time. */
  | 'SUSPENDED'
  /** Bị hủy. Issued in error and cancelled. */
  | 'CANCELLED';

/** Nguồn hình thành kết quả. How a result came into the store. */
export type ResultOrigin =
  /** Bản điện tử gốc. Made and signed electronically. */
  | 'BORN_DIGITAL'
  /** Số hóa từ giấy. Scanned from paper. */
  | 'DIGITISED'
  /** File số. Drawn from a database, such as the national population database. */
  | 'DATA_DERIVED';

/** Giá trị pháp lý. Whether a digital result stands for the paper. */
export type LegalValue =
  /** Như bản giấy. Has the same legal value as the paper. */
  | 'EQUAL_TO_PAPER'
  /** Chỉ để tham khảo. For reference only: ask for the paper, or exchange it. */
  | 'REFERENCE_ONLY';

/** Người ký. The officer who signed a result, as named on it. */
export type ResultSigner = {
  /** Họ tên người ký. Name of the officer. */
  readonly name: Scalars['String']['output'];
  /** Chức vụ. At the time of signing. */
  readonly position: Scalars['String']['output'];
};

/** Tệp kết quả. What is known of a signed file. Its content is not given here. */
export type ResultFile = {
  /** Kiểu tệp. `application/pdf` or `application/xml`. */
  readonly mediaType: Scalars['String']['output'];
  /** Kích thước. In bytes. */
  readonly size: Scalars['Int']['output'];
  /** Mã băm SHA-256. 64 hexadecimal digits, to compare a file in hand with the one in the store. */
  readonly sha256: Scalars['String']['output'];
};

/** Chữ ký số. One signature on a result, and what its last check found. */
export type ResultSignature = {
  /** Chủ thể chứng thư. Whose certificate it is. */
  readonly signerCertSubject: Scalars['String']['output'];
  /** Loại chữ ký. Whose signature it is. */
  readonly kind: SignatureKind;
  /** Thời điểm ký. When it was signed. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** Hợp lệ. Whether the last check found the signature whole and the certificate good when signing. */
  readonly valid: Scalars['Boolean']['output'];
  /** Thời điểm kiểm tra. When it was last checked. */
  readonly checkedAt: Scalars['DateTime']['output'];
};

/** Loại chữ ký số. Whose a signature is. */
export type SignatureKind =
  /** Chữ ký cá nhân. Of the officer. */
  | 'PERSON'
  /** Chữ ký cơ quan (con dấu). The agency's seal. */
  | 'AGENCY'
  /** Dấu thời gian. A time-stamp. */
  | 'TIMESTAMP';

/** Quy tắc tái sử dụng. What results of one type may be used for again. */
export type ReusePolicy = {
  /** Dùng lại cho thủ tục. Procedures of today's catalogue that accept it as evidence. */
  readonly reusableFor: ReadonlyArray<Procedure>;
  /** Thời hạn dùng lại. Days after issue during which it is accepted; null when age does not matter. */
  readonly maxAgeDays?: Maybe<Scalars['Int']['output']>;
  /** Cần sự đồng ý. Whether the person must agree each time, because the content is sensitive. */
  readonly requiresConsent: Scalars['Boolean']['output'];
};

/** Trang kết quả. A page of results, in the order of their ids. */
export type ProcedureResultConnection = {
  readonly edges: ReadonlyArray<ProcedureResultEdge>;
  readonly nodes: ReadonlyArray<ProcedureResult>;
  readonly pageInfo: PageInfo;
};

/** Kết quả trong trang. A result and its place in the page. */
export type ProcedureResultEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: ProcedureResult;
};

/** Hồ sơ thủ tục hành chính. What one applicant handed in, and how far it has come. */
export type Dossier = {
  /** Mã hồ sơ. As on the receipt. */
  readonly dossierCode: Scalars['DossierCode']['output'];
  /** Mã thủ tục. The procedure it was handed in for. */
  readonly procedureCode: Scalars['ProcedureCode']['output'];
  /** Thủ tục. Null when the catalogue no longer holds the code. */
  readonly procedure?: Maybe<Procedure>;
  /** Người nộp. Who handed it in. */
  readonly applicant?: Maybe<ResultSubject>;
  /** Nộp thay cho. For whom, when that is not the applicant, such as a child; null otherwise. */
  readonly onBehalfOf?: Maybe<ResultSubject>;
  /** Thời điểm tiếp nhận. When it was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Thời điểm hẹn trả. When the result was promised; null while not yet accepted or without an appointment. */
  readonly appointmentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Thời điểm hoàn thành. Null while it is not settled. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Trạng thái. How far it has come. */
  readonly status: DossierStatus;
  /** Mã trạng thái quốc gia. The same as a national code, 1 to 10. */
  readonly statusCode: Scalars['Int']['output'];
  /** Kênh nộp. How it was handed in. */
  readonly channel: DossierChannel;
  /**
   * Thành phần đã nộp. What satisfied each requirement; null for dossiers received before components
   * were recorded (Circular 01/2023/TT-VPCP, in force 2023-05-25).
   */
  readonly components?: Maybe<ReadonlyArray<DossierComponent>>;
  /** Phí, lệ phí. What was charged; empty when nothing was. */
  readonly fees: ReadonlyArray<DossierFee>;
  /** Kết quả. What it gave; empty until it is settled. */
  readonly results?: Maybe<ReadonlyArray<ProcedureResult>>;
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
};

/** Trạng thái hồ sơ. With the national code of each. */
export type DossierStatus =
  /** Mới đăng ký (1). Registered, not yet looked at. */
  | 'REGISTERED'
  /** Được tiếp nhận (2). Accepted. */
  | 'RECEIVED'
  /** Không được tiếp nhận (3). Not accepted. */
  | 'NOT_RECEIVED'
  /** Đang xử lý (4). Being worked on. */
  | 'IN_PROCESS'
  /** Yêu cầu bổ sung giấy tờ (5). Waiting for more from the applicant. */
  | 'SUPPLEMENT_REQUESTED'
  /** Yêu cầu thực hiện nghĩa vụ tài chính (6). Waiting for a payment. */
  | 'FINANCIAL_OBLIGATION'
  /** Công dân yêu cầu rút (7). Withdrawn by the applicant. */
  | 'WITHDRAWN'
  /** Dừng xử lý (8). Stopped. */
  | 'STOPPED'
  /** Đã xử lý xong (9). Settled, result not yet handed over. */
  | 'COMPLETED'
  /** Đã trả kết quả (10). Result handed over. */
  | 'RETURNED';

/** Kênh nộp hồ sơ. How a dossier may be handed in. */
export type DossierChannel =
  /** Trực tuyến. Online. */
  | 'ONLINE'
  /** Tại quầy. At the counter. */
  | 'COUNTER'
  /** Bưu chính. By post. */
  | 'POST';

/** Thành phần hồ sơ đã nộp. How one requirement of the procedure was met. */
export type DossierComponent = {
  /** Mã thành phần. The requirement's code, as it was when handed in. */
  readonly requirementCode: Scalars['String']['output'];
  /** Thành phần phải nộp. Null when today's catalogue has no such requirement. */
  readonly requirement?: Maybe<ProcedureRequirement>;
  /** Được đáp ứng bằng. What met it. */
  readonly satisfiedBy: SatisfiedBy;
  /** Kết quả đã dùng. The result in the store that met it; null when something else did. */
  readonly result?: Maybe<ProcedureResult>;
  /**
   * Mã tra cứu dữ liệu. The journal's number of the look-up that replaced the paper; null when data did
   * not replace it, or the look-up was made before look-ups were journalled.
   */
  readonly dataQueryRef?: Maybe<Scalars['String']['output']>;
  /** Người kiểm tra. The officer who checked it; null while unchecked. */
  readonly checkedBy?: Maybe<ResultSigner>;
  /** Thời điểm kiểm tra. Null while unchecked. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Cách đáp ứng thành phần. What met a requirement. */
export type SatisfiedBy =
  /** Kết quả trong kho. A result in the store. */
  | 'RESULT'
  /** Dữ liệu từ cơ sở dữ liệu. Data of another register. */
  | 'DATABASE'
  /** Tệp tải lên. An uploaded file. */
  | 'UPLOAD'
  /** Bản giấy. Paper. */
  | 'PAPER';

/** Khoản thu của hồ sơ. What was charged for a dossier. */
export type DossierFee = {
  /** Số tiền. How much, in đồng. */
  readonly amount: Scalars['Vnd']['output'];
  /** Đã nộp. Whether it has been paid. */
  readonly paid: Scalars['Boolean']['output'];
};

/** Trang hồ sơ. A page of dossiers, in the order of their codes. */
export type DossierConnection = {
  readonly edges: ReadonlyArray<DossierEdge>;
  readonly nodes: ReadonlyArray<Dossier>;
  readonly pageInfo: PageInfo;
};

/** Hồ sơ trong trang. A dossier and its place in the page. */
export type DossierEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Dossier;
};

export type Citizen = {
  readonly key: Scalars['ID']['output'];
  /**
   * Kết quả lấy được ngay. Results that need not be applied for again: where the procedure of re-issue was eliminated, the
   * digital result is fetched; a scan for reference is exchanged the same day. A lost land certificate is not among them, since
   * its public notice is law.
   */
  readonly obtainableResults?: Maybe<ReadonlyArray<ObtainableResult>>;
  /** Kết quả thủ tục của công dân. The digital results issued to this person. */
  readonly results?: Maybe<ProcedureResultConnection>;
  /** Hồ sơ của công dân. The dossiers this person handed in. */
  readonly dossiers?: Maybe<DossierConnection>;
};


export type CitizenObtainableResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CitizenResultsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['ResultTypeCode']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<ResultStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type CitizenDossiersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Enterprise = {
  readonly key: Scalars['ID']['output'];
  /**
   * Kết quả lấy được ngay. Results that need not be applied for again: where the procedure of re-issue was eliminated, the
   * digital result is fetched; a scan for reference is exchanged the same day. A lost land certificate is not among them, since
   * its public notice is law.
   */
  readonly obtainableResults?: Maybe<ReadonlyArray<ObtainableResult>>;
  /** Kết quả thủ tục của doanh nghiệp. The digital results issued to this enterprise: its licences. */
  readonly results?: Maybe<ProcedureResultConnection>;
  /** Hồ sơ của doanh nghiệp. The dossiers handed in by this enterprise. */
  readonly dossiers?: Maybe<DossierConnection>;
};


export type EnterpriseObtainableResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EnterpriseResultsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['ResultTypeCode']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<ResultStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type EnterpriseDossiersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type HouseholdBusiness = {
  readonly key: Scalars['ID']['output'];
  /**
   * Kết quả lấy được ngay. Results that need not be applied for again: where the procedure of re-issue was eliminated, the
   * digital result is fetched; a scan for reference is exchanged the same day. A lost land certificate is not among them, since
   * its public notice is law.
   */
  readonly obtainableResults?: Maybe<ReadonlyArray<ObtainableResult>>;
  /** Kết quả thủ tục của hộ kinh doanh. The digital results issued to this household business. */
  readonly results?: Maybe<ProcedureResultConnection>;
  /** Hồ sơ của hộ kinh doanh. The dossiers handed in by this household business. */
  readonly dossiers?: Maybe<DossierConnection>;
};


export type HouseholdBusinessObtainableResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type HouseholdBusinessResultsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['ResultTypeCode']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<ResultStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type HouseholdBusinessDossiersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type LandParcel = {
  readonly key: Scalars['ID']['output'];
  /** Kết quả thủ tục về thửa đất. The digital results about this parcel, to whomever they were issued. */
  readonly results?: Maybe<ProcedureResultConnection>;
};


export type LandParcelResultsArgs = {
  types?: InputMaybe<ReadonlyArray<Scalars['ResultTypeCode']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<ResultStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Mức sẵn sàng của hồ sơ. Which of the papers a procedure asks for the city already holds for one applicant, on one day. */
export type DossierReadiness = {
  readonly key: Scalars['ID']['output'];
  /** Các đối chiếu. What other registers have to attest, in a fixed order. */
  readonly attestations: ReadonlyArray<Maybe<Attestation>>;
  /** Thủ tục. In the version in force on the day. */
  readonly procedure?: Maybe<Procedure>;
  /** Ngày xét. The day on which the papers have to count. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** Người nộp. For whom it was asked. */
  readonly applicant?: Maybe<ResultSubject>;
  /** Tóm tắt. How many papers are asked for, and how many of them are there. */
  readonly summary?: Maybe<ReadinessSummary>;
  /**
   * Thành phần hồ sơ. Each requirement of the procedure, in the catalogue's order, and whether something the city
   * holds is as good. A register that does not answer is named by `SOURCE_UNAVAILABLE`; the rest is judged.
   */
  readonly components?: Maybe<ReadonlyArray<ReadinessComponent>>;
};

/** Đối chiếu. What one register attests for a dossier. */
export type Attestation = CitizenAttestation | LandAttestation | BusinessAttestation;

/** Đối chiếu cho hồ sơ. What another register attests for a dossier; reached through `dossierReadiness` alone. */
export type CitizenAttestation = {
  /** Điều cần đối chiếu. The claim, as the key between gateway and registers. */
  readonly citizenClaim: Scalars['ID']['output'];
  /** Kết quả đối chiếu. What the register finds; never null while it answers. */
  readonly citizenFinding?: Maybe<Finding>;
};

/** Đối chiếu cho hồ sơ. What another register attests for a dossier; reached through `dossierReadiness` alone. */
export type LandAttestation = {
  /** Điều cần đối chiếu. The claim, as the key between gateway and registers. */
  readonly landClaim: Scalars['ID']['output'];
  /** Kết quả đối chiếu. What the register finds; never null while it answers. */
  readonly landFinding?: Maybe<Finding>;
};

/** Đối chiếu cho hồ sơ. What another register attests for a dossier; reached through `dossierReadiness` alone. */
export type BusinessAttestation = {
  /** Điều cần đối chiếu. The claim, as the key between gateway and registers. */
  readonly businessClaim: Scalars['ID']['output'];
  /** Kết quả đối chiếu. What the register finds; never null while it answers. */
  readonly businessFinding?: Maybe<Finding>;
};

/** Tóm tắt mức sẵn sàng. Counts of requirements that apply and are no mere form. */
export type ReadinessSummary = {
  /** Phải có. How many papers are asked for in this case, those whose condition is not settled among them. */
  readonly required: Scalars['Int']['output'];
  /** Đã có. How many the city holds. */
  readonly available: Scalars['Int']['output'];
  /** Có nhưng chưa xác thực. How many it holds without their having been checked. */
  readonly unverified: Scalars['Int']['output'];
  /** Còn thiếu. How many have to be handed in. */
  readonly missing: Scalars['Int']['output'];
  /** Chưa rõ. How many could not be judged, because a register did not answer or may not be asked. */
  readonly unknown: Scalars['Int']['output'];
};

/** Thành phần hồ sơ đã xét. One requirement, and what became of it. */
export type ReadinessComponent = {
  /** Thành phần phải nộp. As the catalogue has it. */
  readonly requirement: ProcedureRequirement;
  /** Có áp dụng. Whether its condition holds; null when the context does not settle it. */
  readonly applies?: Maybe<Scalars['Boolean']['output']>;
  /** Trạng thái. Null for what is no evidence (a form) and for what does not apply. */
  readonly state?: Maybe<ReadinessState>;
  /** Lý do. Why it is in that state. */
  readonly reason: ReadinessReason;
  /** Bằng chứng. The record that settles it, or that comes nearest; null without one. */
  readonly evidence?: Maybe<ReadinessEvidence>;
  /** Việc cần làm. What the officer or the citizen does next; null when nothing is to be done. */
  readonly howToFix?: Maybe<LocalizedText>;
};

/** Bằng chứng. A result in the store, or data of a register. */
export type ReadinessEvidence = ProcedureResult | DataEvidence;

/** Bằng chứng từ dữ liệu. Data of a register that stands for a paper: which register, which record, how fresh and how sure. */
export type DataEvidence = {
  /** Nguồn dữ liệu được chấp nhận. Such as `CITIZENS_IDENTITY`. */
  readonly dataSource: Scalars['String']['output'];
  /** Cơ sở dữ liệu. Code of the register that attests it, such as `CSDL_CONG_DAN`. */
  readonly register: Scalars['String']['output'];
  /** Bản ghi. A reference to the record; null when the register gives none. */
  readonly record?: Maybe<Scalars['String']['output']>;
  /** Thời điểm cập nhật. When the register last changed or confirmed the record. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Mức xác thực. How far the record has been checked. */
  readonly verification?: Maybe<Verification>;
  /** Giá trị pháp lý. Whether it stands for the paper. */
  readonly legalValue?: Maybe<LegalValue>;
};

/** Trạng thái thành phần hồ sơ. Whether what the city holds is as good as the paper. */
export type ReadinessState =
  /** Đã có. It is there, and need not be handed in. */
  | 'AVAILABLE'
  /** Có nhưng chưa xác thực. It is there, and an officer has to check it. */
  | 'AVAILABLE_UNVERIFIED'
  /** Hết giá trị. There was one, and it no longer counts. */
  | 'EXPIRED'
  /** Mâu thuẫn. Sources disagree. */
  | 'CONFLICT'
  /** Không có. Nothing that counts. */
  | 'NOT_FOUND'
  /** Không được phép. Whoever asks may not be told. */
  | 'DENIED'
  /** Nguồn không trả lời. The register that knows did not answer. */
  | 'SOURCE_UNAVAILABLE';

/** Lý do của trạng thái. Why a requirement is in its state. */
export type ReadinessReason =
  /** Có trong cơ sở dữ liệu. A register attests it. */
  | 'IN_REGISTER'
  /** Có trong kho kết quả. A result in the store proves it. */
  | 'IN_STORE'
  /** Điền khi nộp. A form, filled in with the application. */
  | 'FORM'
  /** Chỉ nhận tệp tải lên. Only the applicant has it. */
  | 'UPLOAD_ONLY'
  /** Không áp dụng. Its condition does not hold. */
  | 'NOT_APPLICABLE'
  /** Thiếu ngữ cảnh. The context does not say which parcel, business, person or result is meant. */
  | 'CONTEXT_NEEDED'
  /** Không có bản ghi. No register has a record. */
  | 'NO_RECORD'
  /** Nguồn chưa kết nối. The register that would know is not connected. */
  | 'NOT_PROVIDED'
  /** Đã hết hạn. The result's last day has passed. */
  | 'OUT_OF_DATE'
  /** Quá cũ để dùng lại. The result is too old to be used again. */
  | 'TOO_OLD'
  /** Chưa có hiệu lực. Not yet in force on the day. */
  | 'NOT_YET_IN_FORCE'
  /** Đã bị thu hồi, hủy. Withdrawn or cancelled. */
  | 'REVOKED'
  /** Đã được thay thế. Replaced by another. */
  | 'REPLACED'
  /** Đang tạm đình chỉ. Suspended. */
  | 'SUSPENDED'
  /** Không có giá trị như bản giấy. For reference only. */
  | 'REFERENCE_ONLY'
  /** Dữ liệu chưa được xác thực. The record has not been checked. */
  | 'UNVERIFIED'
  /** Các nguồn không khớp. Two sources say different things. */
  | 'SOURCES_DISAGREE'
  /** Không phải người có quyền. The applicant is not among the holders. */
  | 'NOT_HOLDER'
  /** Không còn hiệu lực. The certificate is no longer in force. */
  | 'NOT_IN_FORCE'
  /** Có biến động sau khi cấp. Something changed after it was issued. */
  | 'CHANGED_SINCE'
  /** Không còn hoạt động. The business is not in operation. */
  | 'NOT_IN_OPERATION'
  /** Không được phép biết. Whoever asks may not be told. */
  | 'NOT_PERMITTED'
  /** Nguồn không trả lời. The register did not answer. */
  | 'NO_ANSWER';

/** Tình tiết của trường hợp. What conditions of requirements turn on. */
export type ReadinessFact =
  /** Người yêu cầu là bên nhận bảo đảm. The applicant is the lender. */
  | 'APPLICANT_IS_LENDER'
  /** Tài sản phải đăng ký. The asset is one that is registered. */
  | 'ASSET_REGISTERED'
  /** Ngành, nghề có điều kiện. The sector needs a licence; follows from `sectors` where they are given. */
  | 'CONDITIONAL_SECTOR'
  /** Đã ly hôn hoặc góa. Divorced or widowed. */
  | 'DIVORCED_OR_WIDOWED'
  /** Chỗ ở của người thân. The dwelling belongs to a relative. */
  | 'DWELLING_OF_RELATIVE'
  /** Cha mẹ đã kết hôn. The parents are married. */
  | 'PARENTS_MARRIED'
  /** Cùng thành lập. Members of the household set the business up together. */
  | 'SET_UP_TOGETHER';

/** Ngữ cảnh của hồ sơ. What the dossier is about, as far as it is known. What contradicts itself is refused with `CONTRADICTORY_CONTEXT`. */
export type ReadinessContext = {
  /** Thửa đất. The parcel. */
  readonly parcelId?: InputMaybe<Scalars['ParcelId']['input']>;
  /** Số phát hành giấy chứng nhận. The land certificate. */
  readonly certificateSerial?: InputMaybe<Scalars['CertificateSerial']['input']>;
  /** Bên kia. The other party: the other parent, the future spouse. */
  readonly otherPersonId?: InputMaybe<Scalars['PersonalId']['input']>;
  /** Doanh nghiệp. The enterprise it is about, when that is not the applicant. */
  readonly enterpriseCode?: InputMaybe<Scalars['EnterpriseCode']['input']>;
  /** Hộ kinh doanh. The household business it is about, when that is not the applicant. */
  readonly householdBusinessId?: InputMaybe<Scalars['ID']['input']>;
  /** Kết quả. The one result it is about, such as the original of a certified copy. */
  readonly resultNumber?: InputMaybe<Scalars['ResultNumber']['input']>;
  /** Ngành, nghề. The lines of business, at most 20. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['VsicCode']['input']>>;
  /** Tình tiết. Facts that are known to hold, or not to. */
  readonly facts?: InputMaybe<ReadonlyArray<ReadinessFactInput>>;
};

/** Một tình tiết. Whether a fact holds. */
export type ReadinessFactInput = {
  /** Tình tiết. Which fact. */
  readonly fact: ReadinessFact;
  /** Đúng hay sai. Whether it holds. */
  readonly holds: Scalars['Boolean']['input'];
};

/** Kết quả lấy được ngay. A result, and the procedure it makes unnecessary. */
export type ObtainableResult = {
  /** Kết quả. The result that is there. */
  readonly result: ProcedureResult;
  /** Thay cho thủ tục. The procedure that need not be gone through, or is done the same day. */
  readonly procedure: Procedure;
  /** Cách nhận. How it is had. */
  readonly way: ObtainingWay;
};

/** Cách nhận kết quả. How a result is had without applying for it again. */
export type ObtainingWay =
  /** Lấy ngay bản điện tử. The digital result is fetched, and stands for the paper. */
  | 'AT_ONCE'
  /** Đổi trong ngày. It is for reference only, and exchanged the same day. */
  | 'SAME_DAY_EXCHANGE';

/**
 * Mã QR của kết quả. The code printed on a result: its numbers, its dates and the last three digits of its
 * subject's number, signed by the store. `verifyResult` and `npm run verify-qr` read it.
 */
export type ResultQr = {
  /** Nội dung mã. The text in the QR code, in characters of its alphanumeric mode. */
  readonly payload: Scalars['String']['output'];
  /** Phiên bản mã. In which version of the code's format it is written. */
  readonly version: Scalars['Int']['output'];
  /** Độ dài nội dung. How many characters, one byte each, the payload has. */
  readonly bytes: Scalars['Int']['output'];
  /** Phiên bản QR. Version of the QR symbol that holds it at error correction M: `4n + 17` modules a side. */
  readonly symbolVersion: Scalars['Int']['output'];
  /** Ảnh SVG. The code as an SVG, to be printed at any size. */
  readonly svg: Scalars['String']['output'];
  /** Ảnh PNG. The code as a PNG, in base64. */
  readonly pngBase64: Scalars['String']['output'];
};

/** Khóa công khai. A public key of the store of results. */
export type ResultVerificationKey = {
  /** Mã khóa. The four hexadecimal digits by which codes name it. */
  readonly kid: Scalars['String']['output'];
  /** Thuật toán. `Ed25519` (RFC 8032). */
  readonly algorithm: Scalars['String']['output'];
  /** Khóa công khai, dạng JWK. Public part alone (RFC 8037). */
  readonly jwk: Scalars['JSON']['output'];
  /** Ký từ. Since when it signs. */
  readonly from: Scalars['DateTime']['output'];
  /** Ký đến. When it ceased to sign; what it signed is good all the same. Null while it signs. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** Giấy tờ không phải nộp lại. Counts of one month; nothing below ten is told. */
export type PapersAvoided = {
  /** Tháng. The month in which the dossiers were received. */
  readonly month: Scalars['PartialDate']['output'];
  /** Tổng số được công bố. The sum of the cells that are told, so that nothing follows from it about the others. */
  readonly total: Scalars['Int']['output'];
  /** Số ô không công bố. How many cells hold fewer than ten papers. */
  readonly suppressed: Scalars['Int']['output'];
  /** Các ô. By procedure and agency; those with fewer than ten papers without their number. */
  readonly cells: ReadonlyArray<PapersAvoidedCell>;
};

/** Một ô. Papers avoided in the dossiers of one procedure that one agency received. */
export type PapersAvoidedCell = {
  /** Thủ tục. Null when the catalogue no longer holds the code. */
  readonly procedure?: Maybe<Procedure>;
  /** Cơ quan tiếp nhận. Null when the code list has no such agency. */
  readonly agency?: Maybe<Agency>;
  /** Số giấy tờ. Null when there are fewer than ten. */
  readonly papers?: Maybe<Scalars['Int']['output']>;
};

/**
 * Ghi kết quả. For systems that issue results, each for those of its own agency; every write is by the issuer's own key, done once
 * however often it is sent, and journalled.
 */
export type Mutation = {
  /**
   * Cấp kết quả. Puts a new result into the store. Refused with `RESULT_NUMBER_TAKEN`, `RESULT_ALREADY_LIVE`,
   * `INVALID_RESULT_DATA` or `RESULT_TOO_LARGE`.
   */
  readonly issueResult?: Maybe<ProcedureResult>;
  /** Thay thế kết quả. Puts a new result in the place of another of the same type and subject: both or neither. */
  readonly replaceResult?: Maybe<ProcedureResult>;
  /**
   * Tạm đình chỉ kết quả. It does not count until it is resumed. Refused with `STALE_VERSION` where it has changed
   * since, and with `TRANSITION_NOT_ALLOWED` from any other state.
   */
  readonly suspendResult?: Maybe<ProcedureResult>;
  /**
   * Khôi phục kết quả. Ends a suspension. Refused with `STALE_VERSION` where it has changed
   * since, and with `TRANSITION_NOT_ALLOWED` from any other state.
   */
  readonly resumeResult?: Maybe<ProcedureResult>;
  /**
   * Thu hồi kết quả. It never counts again. Refused with `STALE_VERSION` where it has changed
   * since, and with `TRANSITION_NOT_ALLOWED` from any other state.
   */
  readonly revokeResult?: Maybe<ProcedureResult>;
  /**
   * Kiểm tra kết quả theo mã QR. Checks the code of a result against the store: the one signed by the store, or
   * one of plain fields. Every check is logged, and one that cannot be logged is not answered. What is no code
   * of this city's results is refused with a code of its own, and not logged.
   */
  readonly verifyResult?: Maybe<ResultVerification>;
};


/**
 * Ghi kết quả. For systems that issue results, each for those of its own agency; every write is by the issuer's own key, done once
 * however often it is sent, and journalled.
 */
export type MutationIssueResultArgs = {
  input: IssueResultInput;
};


/**
 * Ghi kết quả. For systems that issue results, each for those of its own agency; every write is by the issuer's own key, done once
 * however often it is sent, and journalled.
 */
export type MutationReplaceResultArgs = {
  input: ReplaceResultInput;
};


/**
 * Ghi kết quả. For systems that issue results, each for those of its own agency; every write is by the issuer's own key, done once
 * however often it is sent, and journalled.
 */
export type MutationSuspendResultArgs = {
  input: ChangeResultInput;
};


/**
 * Ghi kết quả. For systems that issue results, each for those of its own agency; every write is by the issuer's own key, done once
 * however often it is sent, and journalled.
 */
export type MutationResumeResultArgs = {
  input: ChangeResultInput;
};


/**
 * Ghi kết quả. For systems that issue results, each for those of its own agency; every write is by the issuer's own key, done once
 * however often it is sent, and journalled.
 */
export type MutationRevokeResultArgs = {
  input: ChangeResultInput;
};


/**
 * Ghi kết quả. For systems that issue results, each for those of its own agency; every write is by the issuer's own key, done once
 * however often it is sent, and journalled.
 */
export type MutationVerifyResultArgs = {
  payload: Scalars['String']['input'];
  location?: InputMaybe<GeoPointInput>;
  channel?: InputMaybe<CheckChannel>;
};

/** Yêu cầu cấp kết quả. A new result. */
export type IssueResultInput = {
  /**
   * Khóa chống gửi lặp. The issuer's own, at most 64 letters, digits and `._:-`. The same key with the same input is answered as before, and
   * nothing is written.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kết quả mới. What is issued. */
  readonly result: NewResultInput;
  /** Lý do. At most 500 characters; kept in the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Yêu cầu thay thế kết quả. A new result in the place of another. */
export type ReplaceResultInput = {
  /**
   * Khóa chống gửi lặp. The issuer's own, at most 64 letters, digits and `._:-`. The same key with the same input is answered as before, and
   * nothing is written.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Mã số kết quả. Of the issuer's own result. */
  readonly resultNumber: Scalars['ResultNumber']['input'];
  /** Phiên bản đã đọc. The version the issuer has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Kết quả mới. What takes its place. */
  readonly result: NewResultInput;
  /** Lý do. At most 500 characters; kept in the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Yêu cầu thay đổi trạng thái. A change of a result's state. */
export type ChangeResultInput = {
  /**
   * Khóa chống gửi lặp. The issuer's own, at most 64 letters, digits and `._:-`. The same key with the same input is answered as before, and
   * nothing is written.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Mã số kết quả. Of the issuer's own result. */
  readonly resultNumber: Scalars['ResultNumber']['input'];
  /** Phiên bản đã đọc. The version the issuer has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Lý do. At most 500 characters; kept in the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Kết quả mới. What an issuer says of a result; it is issued for the dossier the request states. */
export type NewResultInput = {
  /** Mã số kết quả. `KQ-<agency>-<year>-<8 digits>`, the agency being the issuer's own. */
  readonly resultNumber: Scalars['ResultNumber']['input'];
  /** Loại giấy tờ. One that the procedure gives. */
  readonly typeCode: Scalars['ResultTypeCode']['input'];
  /** Số ký hiệu. As printed on it. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Mã thủ tục. In force today. */
  readonly procedureCode: Scalars['ProcedureCode']['input'];
  /** Chủ hồ sơ. Whom it is about; exactly one key. */
  readonly subject: ResultSubjectInput;
  /** Tên chủ hồ sơ. As printed on it, at most 200 letters. Only how it is shown to whoever verifies the code is kept, never the name. */
  readonly subjectName?: InputMaybe<Scalars['String']['input']>;
  /** Thửa đất. The parcel it is about. */
  readonly parcelId?: InputMaybe<Scalars['ParcelId']['input']>;
  /** Doanh nghiệp liên quan. The enterprise it is about, when that is not its subject. */
  readonly enterpriseCode?: InputMaybe<Scalars['EnterpriseCode']['input']>;
  /** Thời điểm cấp. Not in the future. */
  readonly issuedAt: Scalars['DateTime']['input'];
  /** Hiệu lực từ. First day. */
  readonly validFrom: Scalars['Date']['input'];
  /** Hiệu lực đến. Last day; null when it does not expire. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Nguồn hình thành. How it came to be. */
  readonly origin: ResultOrigin;
  /** Tệp. What is known of the signed file. */
  readonly file?: InputMaybe<NewResultFileInput>;
  /** Dữ liệu có cấu trúc. By the JSON Schema of its type; at most 16 KiB. */
  readonly data?: InputMaybe<Scalars['JSON']['input']>;
  /** Chữ ký số. At most ten, each with what its check found. */
  readonly signatures?: InputMaybe<ReadonlyArray<NewResultSignatureInput>>;
};

/** Tệp của kết quả mới. What is known of the signed file. */
export type NewResultFileInput = {
  /** Kiểu tệp. `application/pdf` or `application/xml`. */
  readonly mediaType: Scalars['String']['input'];
  /** Kích thước. In bytes. */
  readonly size: Scalars['Int']['input'];
  /** Mã băm SHA-256. 64 hexadecimal digits in lower case. */
  readonly sha256: Scalars['String']['input'];
};

/** Chữ ký của kết quả mới. By a certificate that is registered and signs for the issuer. */
export type NewResultSignatureInput = {
  /** Mã chứng thư. As registered in the store. */
  readonly certificateCode: Scalars['String']['input'];
  /** Thời điểm ký. When it was signed. */
  readonly signedAt: Scalars['DateTime']['input'];
  /** Hợp lệ. What the check found. */
  readonly valid: Scalars['Boolean']['input'];
  /** Thời điểm kiểm tra. Not before it was signed, nor in the future. */
  readonly checkedAt: Scalars['DateTime']['input'];
};

/** Thay đổi của kết quả. One entry of its history; entries are added, never changed. */
export type ResultChange = {
  /** Phiên bản. Which version it made. */
  readonly version: Scalars['Int']['output'];
  /** Thay đổi. What was done. */
  readonly kind: ResultChangeKind;
  /** Trạng thái sau đó. As recorded. */
  readonly status: ResultStatus;
  /** Thời điểm. When it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** Cơ quan. Who did it; null when the code list has no such agency. */
  readonly agency?: Maybe<Agency>;
  /** Hồ sơ. The dossier it was done for. */
  readonly dossierCode: Scalars['DossierCode']['output'];
  /** Lý do. As the issuer gave it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Loại thay đổi. What was done to a result. */
export type ResultChangeKind =
  /** Cấp. Issued. */
  | 'ISSUED'
  /** Tạm đình chỉ. Suspended. */
  | 'SUSPENDED'
  /** Khôi phục. Resumed. */
  | 'RESUMED'
  /** Thu hồi. Revoked. */
  | 'REVOKED'
  /** Thay thế. Replaced. */
  | 'REPLACED';

/** Điểm. A point in WGS84, decimal degrees. */
export type GeoPointInput = {
  /** Vĩ độ. Degrees north. */
  readonly latitude: Scalars['Float']['input'];
  /** Kinh độ. Degrees east. */
  readonly longitude: Scalars['Float']['input'];
};

/** Kênh kiểm tra. Through what a check was made, as whoever made it says. */
export type CheckChannel =
  /** Quét mã. A page or an app that reads codes. */
  | 'QR_APP'
  /** Hệ thống khác. Another system. */
  | 'API';

/** Loại mã. Whether a code is signed. */
export type ResultCodeKind =
  /** Mã có chữ ký. Signed by the store of results. */
  | 'SIGNED'
  /** Mã dạng thường. Plain fields, signed by nobody. */
  | 'PLAIN';

/** Kết luận kiểm tra. What a check found. */
export type CheckOutcome =
  /** Còn hiệu lực. Genuine and in force. */
  | 'VALID'
  /** Hết hạn. Genuine; its last day has passed. */
  | 'EXPIRED'
  /** Bị thu hồi hoặc hủy. Genuine; withdrawn or cancelled by the agency that issued it. */
  | 'REVOKED'
  /** Đã được thay thế. Genuine; another result took its place. */
  | 'REPLACED'
  /** Tạm đình chỉ. Genuine; suspended for a time. */
  | 'SUSPENDED'
  /** Bị làm giả hoặc sửa đổi. The signature is wrong, or contradicts the record. Nothing else is told. */
  | 'TAMPERED'
  /** Không xác định. The store has no such result, or a plain code is not right in every field. Nothing else is told. */
  | 'UNKNOWN';

/**
 * Kết quả kiểm tra. What is told of a code that was checked. Of one that is TAMPERED or UNKNOWN nothing of any
 * result is.
 */
export type ResultVerification = {
  /** Mã lượt kiểm tra. The number under which the check is logged. */
  readonly checkId: Scalars['ID']['output'];
  /** Thời điểm kiểm tra. When it was made. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** Kết luận. What was found. */
  readonly outcome: CheckOutcome;
  /** Loại mã. Whether the code is signed. */
  readonly codeKind: ResultCodeKind;
  /** Chữ ký đúng. Whether the store signed the code. False for plain codes, which nobody signs. */
  readonly signatureValid: Scalars['Boolean']['output'];
  /** Tên giấy tờ. As it stands on the paper, to hold against it. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Cơ quan cấp. Null when the code list has no such agency. */
  readonly issuer?: Maybe<Agency>;
  /** Thời điểm cấp. When it was issued. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Có hiệu lực từ. First day on which it counts, by the store. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Có hiệu lực đến. Last day on which it counts, by the store; null when it does not expire. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Tên chủ hồ sơ, đã che. The subject's name as printed, of a person the first letter of each word alone; a
   * business in full. Null where none was recorded.
   */
  readonly subjectShown?: Maybe<Scalars['String']['output']>;
  /** Kết quả. The result itself, for whoever may read it: an inspector with a purpose, or its subject. */
  readonly result?: Maybe<ProcedureResult>;
};

/** Lượt kiểm tra. One check of a result's code, as the log keeps it. Never changed. */
export type VerificationCheck = {
  /** Mã lượt kiểm tra. As whoever checked was told it. */
  readonly checkId: Scalars['ID']['output'];
  /** Thời điểm. When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Kết luận. What was found. */
  readonly outcome: CheckOutcome;
  /** Loại mã. Whether the code was signed. */
  readonly codeKind: ResultCodeKind;
  /** Kênh. Through what it was made. */
  readonly channel: CheckChannel;
  /** Người kiểm tra. What kind of caller made it; who exactly, the log does not say. */
  readonly checkedBy: CheckerKind;
  /** Cơ quan kiểm tra. Null for citizens and the public, or when the code list has no such agency. */
  readonly agency?: Maybe<Agency>;
  /** Ứng dụng. The application of that agency; null for citizens and the public. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** Vĩ độ. Degrees north (WGS84); null when no place was given. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Kinh độ. Degrees east (WGS84); null when no place was given. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
};

/** Loại người kiểm tra. What kind of caller made a check. */
export type CheckerKind =
  /** Người dân không đăng nhập. Anyone, not signed in. */
  | 'PUBLIC'
  /** Công dân. A citizen who is signed in. */
  | 'CITIZEN'
  /** Cán bộ. An officer of an agency. */
  | 'OFFICER'
  /** Hệ thống. A system of an agency. */
  | 'SYSTEM';

/** Trang lượt kiểm tra. A page of checks, the latest first. */
export type VerificationCheckConnection = {
  readonly edges: ReadonlyArray<VerificationCheckEdge>;
  readonly nodes: ReadonlyArray<VerificationCheck>;
  readonly pageInfo: PageInfo;
};

/** Một dòng của trang. A check with its cursor. */
export type VerificationCheckEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: VerificationCheck;
};

/** Mức chia sẻ dữ liệu. How a field is shared (Law on Data 60/2024/QH15, Art. 13). */
export type SharingClass =
  /** Mở. Anyone may read it, without signing in. */
  | 'OPEN'
  /** Chia sẻ. Agencies may read it for a stated purpose. */
  | 'SHARED'
  /** Đóng. Only the owning agency, the person concerned, or a named legal ground. */
  | 'CLOSED';

/** Loại dữ liệu cá nhân. Kind of personal data (Decree 356/2025/NĐ-CP, Arts. 3 and 4). */
export type PersonalData =
  /** Không phải dữ liệu cá nhân. Not personal data. */
  | 'NONE'
  /** Dữ liệu cá nhân cơ bản. Basic personal data (Art. 3). */
  | 'BASIC'
  /** Dữ liệu cá nhân nhạy cảm. Sensitive personal data (Art. 4). */
  | 'SENSITIVE';

/** Tên song ngữ. A name in Vietnamese and, where one is established, in English. */
export type LocalizedText = {
  /** Tiếng Việt. Vietnamese. */
  readonly vi: Scalars['String']['output'];
  /** Tiếng Anh. English; null when no established translation exists. */
  readonly en?: Maybe<Scalars['String']['output']>;
};

/** Thông tin trang. Relay cursor connections. */
export type PageInfo = {
  /** Còn trang sau. Whether there is a next page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Còn trang trước. True when a cursor was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Con trỏ đầu trang. Null on an empty page. */
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Con trỏ cuối trang. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** Nguồn gốc bản ghi. Where a record comes from, how fresh it is and how far it has been checked. */
export type Provenance = {
  /** Cơ sở dữ liệu nguồn. The register that owns the record. */
  readonly source: DataSource;
  /** Thời điểm cập nhật. When the register last changed or confirmed the record. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Thời điểm đọc. When this answer was read from the register. */
  readonly retrievedAt: Scalars['DateTime']['output'];
  /** Mức xác thực. How far the record has been checked. */
  readonly verification: Verification;
  /** Dữ liệu giả lập. True for every record of the synthetic city. */
  readonly isSynthetic: Scalars['Boolean']['output'];
};

/** Cơ sở dữ liệu nguồn. A register, its service on the sharing axis and the agency that owns it. */
export type DataSource = {
  /** Mã nguồn. Such as `CSDL_CONG_DAN`. */
  readonly code: Scalars['String']['output'];
  /** Tên nguồn. Its name. */
  readonly name: LocalizedText;
  /** Mã dịch vụ LGSP. The service of the sharing axis this register stands for. */
  readonly lgspServiceCode: Scalars['String']['output'];
  /** Cơ quan chủ quản. The agency that owns the register; null when the code list has no such agency. */
  readonly owner?: Maybe<Agency>;
};

/** Mức xác thực. How far a record has been checked. */
export type Verification =
  /** Đã khớp với cơ sở dữ liệu quốc gia. Matched with the national database. */
  | 'VERIFIED_NATIONAL'
  /** Đã xác thực tại thành phố. Verified by the city. */
  | 'VERIFIED_CITY'
  /** Tự khai, chưa kiểm tra. Declared, not checked. */
  | 'DECLARED'
  /** Nhập từ giấy. Typed from paper. */
  | 'DIGITISED'
  /** Có mâu thuẫn giữa các nguồn. Sources disagree. */
  | 'CONFLICT';

/** Cấp đơn vị hành chính. Level of an administrative unit. */
export type AdministrativeLevel =
  /** Tỉnh, thành phố. Province or centrally run city. */
  | 'PROVINCE'
  /** Quận, huyện. District; none exists since 2025-07-01. */
  | 'DISTRICT'
  /** Phường, xã, đặc khu. Ward, commune or special zone. */
  | 'COMMUNE';

/**
 * Đơn vị hành chính. A province, district or commune as it stood in one period: the same code has meant
 * different areas in different periods, so a unit is a code *and* a time.
 */
export type AdministrativeUnit = {
  /** Mã đơn vị. 2 digits for a province, 3 for a district, 5 for a commune. */
  readonly code: Scalars['String']['output'];
  /** Cấp. Whether it is a province, a district or a commune. */
  readonly level: AdministrativeLevel;
  /** Tên đầy đủ. With its kind: `Phường Hải Châu`. */
  readonly name: Scalars['String']['output'];
  /** Đơn vị cấp trên. Null for a province. */
  readonly parent?: Maybe<AdministrativeUnit>;
  /** Hiệu lực từ. First day on which the unit existed in this form. */
  readonly validFrom: Scalars['Date']['output'];
  /** Hiệu lực đến. Last day; null while in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Được thay bằng. The units of the next period that took over its area; empty while in force. */
  readonly replacedBy: ReadonlyArray<AdministrativeUnit>;
};

/** Cơ quan. A public agency as known by its electronic identifier (Decision 20/2020/QĐ-TTg). */
export type Agency = {
  /** Mã định danh điện tử. Its electronic identifier, such as `H17.05`. */
  readonly code: Scalars['AgencyCode']['output'];
  /** Tên cơ quan. Its name. */
  readonly name: LocalizedText;
  /** Cơ quan cấp trên. Null for the city itself. */
  readonly parent?: Maybe<Agency>;
  /** Hiệu lực từ. First day on which it existed or was in force. */
  readonly validFrom: Scalars['Date']['output'];
  /** Hiệu lực đến. Null while the agency exists. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Cơ quan kế thừa. Who took over its work; null while the agency exists. */
  readonly successor?: Maybe<Agency>;
};

/**
 * Địa chỉ. An address with the commune as it stood on the day the address was recorded. Its class is the
 * class of the field that gives it.
 */
export type Address = {
  /** Số nhà, đường; hoặc thôn, tổ. House number and street, or hamlet and group. */
  readonly line: Scalars['String']['output'];
  /** Tên đường. Null where the address has no street. */
  readonly streetName?: Maybe<Scalars['String']['output']>;
  /** Thôn, tổ dân phố. Hamlet or residential group; null where the address has none. */
  readonly hamlet?: Maybe<Scalars['String']['output']>;
  /** Phường, xã, đặc khu. As of the date of the address; null when the recorded code was not in force that day. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** Mã xã đã ghi. The commune code exactly as recorded, also when it was not in force that day. */
  readonly communeCode: Scalars['String']['output'];
  /** Ngày ghi địa chỉ. The date by which `communeCode` is to be read. */
  readonly communeAt: Scalars['Date']['output'];
  /** Quận, huyện cũ. Only for addresses recorded before 2025-07-01. */
  readonly formerDistrict?: Maybe<AdministrativeUnit>;
  /** Tỉnh, thành phố. The province of the commune; null when the commune cannot be told. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Địa chỉ đầy đủ, viết liền. The whole address on one line. */
  readonly fullText: Scalars['String']['output'];
  /** Mã địa chỉ số. Null until one has been issued. */
  readonly digitalAddressCode?: Maybe<Scalars['String']['output']>;
};

/**
 * Mã ngành VSIC. A line of the classification of economic activities. The list here holds every section and
 * division (levels 1 and 2), but of the groups and classes (levels 3 and 4) only those registered most, and
 * none of level 5: a code that is not in it may still be a good one.
 */
export type VsicLine = {
  /** Mã ngành. Its code. */
  readonly code: Scalars['VsicCode']['output'];
  /** Tên ngành. Its name. */
  readonly name: LocalizedText;
  /** Cấp. 1 (a section's letter) to 4 (a class); the classification goes on to 5. */
  readonly level: Scalars['Int']['output'];
  /** Ngành cấp trên. Null for level 1. */
  readonly parent?: Maybe<VsicLine>;
  /** Phiên bản danh mục. The decision the code is read by. */
  readonly version: Scalars['String']['output'];
  /** Ngành, nghề kinh doanh có điều kiện. Whether a licence is needed. */
  readonly conditional: Scalars['Boolean']['output'];
  /** Loại giấy phép cần có. Result types that satisfy the condition. */
  readonly requiredResultTypes: ReadonlyArray<Scalars['ResultTypeCode']['output']>;
};

/** Loại đất. A land-use code as it stood in one period; a code list, never a closed set. */
export type LandUseType = {
  /** Mã loại đất. Its symbol, such as `ODT`. */
  readonly code: Scalars['LandUseCode']['output'];
  /** Tên loại đất. Its name. */
  readonly name: LocalizedText;
  /** Nhóm đất. Such as agricultural, residential. */
  readonly group: LocalizedText;
  /** Hiệu lực từ. First day on which it existed or was in force. */
  readonly validFrom: Scalars['Date']['output'];
  /** Hiệu lực đến. Null while in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Loại kết quả thủ tục. A kind of paper or digital result a procedure gives. */
export type ResultType = {
  /** Mã loại kết quả. Its code. */
  readonly code: Scalars['ResultTypeCode']['output'];
  /** Tên loại giấy tờ. Its name. */
  readonly name: LocalizedText;
  /** Cơ quan cấp, theo thông lệ. Who customarily issues it. */
  readonly issuer: LocalizedText;
  /** Loại dữ liệu cá nhân. The kind of personal data such a result holds. */
  readonly personal: PersonalData;
  /** Thời hạn thông thường, tính bằng tháng. Null when it does not expire. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
  /** Thời hạn thông thường. In words. */
  readonly validity: LocalizedText;
};

/** Kết quả đối chiếu. What a register attests of one claim for a dossier: yes or no, and on what record. */
export type Finding = {
  /** Đúng hay không. Whether it holds. */
  readonly holds: Scalars['Boolean']['output'];
  /** Lý do. Why it does or does not. */
  readonly reason: FindingReason;
  /** Thời điểm cập nhật. When the register last confirmed the record; null without one. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Mức xác thực. How far the record has been checked; null without one. */
  readonly verification?: Maybe<Verification>;
  /** Cơ sở dữ liệu. Code of the register. */
  readonly register: Scalars['String']['output'];
  /** Bản ghi. A reference to the record; null without one. */
  readonly record?: Maybe<Scalars['String']['output']>;
};

/** Lý do của kết quả đối chiếu. Why a claim holds or does not. */
export type FindingReason =
  /** Đúng. It holds. */
  | 'HELD'
  /** Không có bản ghi. The register has no such record. */
  | 'NO_RECORD'
  /** Đã mất. The person has died. */
  | 'DECEASED'
  /** Không phải người có quyền. Not among the holders. */
  | 'NOT_HOLDER'
  /** Không còn hiệu lực. No longer in force. */
  | 'NOT_IN_FORCE'
  /** Có biến động sau đó. Something changed afterwards. */
  | 'CHANGED_SINCE'
  /** Không hoạt động. Not in operation. */
  | 'NOT_IN_OPERATION'
  /** Không khớp. The record says otherwise. */
  | 'DISAGREES'
  /** Không được phép. Whoever asks may not be told. */
  | 'NOT_PERMITTED';

/** Quy tắc chất lượng dữ liệu. Everything that the registers' records are checked for. */
export type QualityRuleCode =
  /** Giới tính hoặc thế kỷ sinh khác chữ số thứ 4 của số định danh cá nhân. Sex or century of birth differs from the 4th digit of the personal ID. */
  | 'ID_SEX_OR_CENTURY'
  /** Năm sinh khác chữ số thứ 5 và 6 của số định danh cá nhân. Year of birth differs from the 5th and 6th digits of the personal ID. */
  | 'ID_BIRTH_YEAR'
  /** Tình trạng hôn nhân không theo kịp sự kiện hộ tịch (kết hôn, ly hôn, vợ hoặc chồng chết). Marital status has missed a civil event (a wedding, a divorce, the death of the spouse). */
  | 'MARITAL_STATUS_OUT_OF_DATE'
  /** Thiếu quan hệ với chủ hộ. Relation to the head of the household is missing. */
  | 'HOUSEHOLD_RELATION_MISSING'
  /** Có thể trùng với một người khác trong cùng hộ: cùng họ tên không dấu, giới tính, ngày sinh. May repeat another person of the household: same name without marks, sex and birth. */
  | 'DUPLICATE_PERSON'
  /** Địa chỉ hộ mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ. Address of a household under a commune code closed on the day of the address. */
  | 'HOUSEHOLD_ADDRESS_CLOSED'
  /** Nơi cư trú mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ. Place of residence under a commune code closed on the day of the address. */
  | 'RESIDENCE_ADDRESS_CLOSED'
  /** Mã số doanh nghiệp, của chính doanh nghiệp hoặc của tổ chức góp vốn, sai số kiểm tra. An enterprise code, its own or that of a holder of its capital, has a wrong check digit. */
  | 'ENTERPRISE_CODE_CHECK_DIGIT'
  /** Trụ sở doanh nghiệp mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ. Head office under a commune code closed on the day of the address. */
  | 'ENTERPRISE_ADDRESS_CLOSED'
  /** Địa điểm hộ kinh doanh mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ. Place of a household business under a commune code closed on the day of the address. */
  | 'HOUSEHOLD_BUSINESS_ADDRESS_CLOSED'
  /** Người sử dụng đất ghi bằng số chứng minh nhân dân 9 số. A holder is known by an identity card of nine digits. */
  | 'HOLDER_BY_OLD_ID_CARD'
  /** Tổng tỷ lệ quyền đang có của thửa đất khác 1. Shares of the rights that stand do not sum to one. */
  | 'SHARES_NOT_ONE'
  /** Địa chỉ thửa đất mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ. Address of a parcel under a commune code closed on the day of the address. */
  | 'PARCEL_ADDRESS_CLOSED'
  /** Điểm của thửa đất nằm ngoài ranh giới xã, phường ghi trong hồ sơ. The point of a parcel lies outside the commune it is recorded under. */
  | 'PARCEL_OUTSIDE_COMMUNE'
  /** Mã định danh thửa đất không phải GeoHash của điểm thửa đất. The identification code of a parcel is not the GeoHash of its point. */
  | 'PARCEL_CODE_NOT_OF_POINT'
  /** Giấy chứng nhận cấp trước ngày đăng ký lần đầu của thửa đất. A certificate was issued before its parcel was first registered. */
  | 'CERTIFICATE_BEFORE_PARCEL'
  /** Kết quả đã hết hạn nhưng còn ghi là có hiệu lực. A result whose last day has passed is still marked valid. */
  | 'EXPIRED_MARKED_VALID'
  /** Chữ ký số trên kết quả không hợp lệ ở lần kiểm tra gần nhất. A signature on a result failed its latest check. */
  | 'BROKEN_SIGNATURE'
  /** Kết quả cấp cho người đã chết theo giấy khai tử trong kho. A result was issued to a person whose death certificate in the store is of an earlier day. */
  | 'RESULT_TO_DECEASED';

/** Mức độ. How sure a finding is. */
export type QualitySeverity =
  /** Lỗi. The record contradicts itself or the code lists. */
  | 'ERROR'
  /** Cảnh báo. Somebody should look at it. */
  | 'WARNING';

/** Quy tắc. One thing that a register's records are checked for. A finding never keeps a record from being read. */
export type QualityRule = {
  /** Mã quy tắc. By which its findings are asked for. */
  readonly code: QualityRuleCode;
  /** Nội dung. What is wrong with a record that it finds. */
  readonly name: LocalizedText;
  /** Loại bản ghi. The kind of record it judges, as the graph calls it. */
  readonly recordType: Scalars['String']['output'];
  /** Mức độ. How sure its findings are. */
  readonly severity: QualitySeverity;
  /** Căn cứ. Where the rule comes from, in Vietnamese. */
  readonly basis: Scalars['String']['output'];
};

/** Lần kiểm tra chất lượng. What the latest check of a register's records by one rule gave. */
export type QualityCheck = {
  /** Quy tắc. By which the records were judged. */
  readonly rule: QualityRule;
  /** Số bản ghi đã xét. How many records were judged. */
  readonly checked: Scalars['Int']['output'];
  /**
   * Số bản ghi có vấn đề. How many were found at fault; null for fewer than ten but some, so that no count points at
   * a person.
   */
  readonly found?: Maybe<Scalars['Int']['output']>;
  /** Thời điểm. When the check was over. */
  readonly checkedAt: Scalars['DateTime']['output'];
};

/** Phát hiện. One record that a rule speaks against, for the agency that keeps it. */
export type QualityFinding = {
  /** Loại bản ghi. The kind of record, as the graph calls it. */
  readonly recordType: Scalars['String']['output'];
  /** Mã bản ghi. The record's public or opaque id, such as `Citizen.id`; never a personal ID. */
  readonly recordId: Scalars['ID']['output'];
  /** Điểm sai. What of the record is wrong, as a word (`gender`, `issuedOn`); never the value. */
  readonly detail: Scalars['String']['output'];
  /** Phát hiện lúc. When the check that found it was over. */
  readonly foundAt: Scalars['DateTime']['output'];
};

/** Trang phát hiện. A page of findings of one rule, in the order of the records' ids. */
export type QualityFindingConnection = {
  readonly edges: ReadonlyArray<QualityFindingEdge>;
  readonly nodes: ReadonlyArray<QualityFinding>;
  readonly pageInfo: PageInfo;
};

/** Một dòng của trang. A finding with its cursor. */
export type QualityFindingEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: QualityFinding;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Procedure: Procedure;
  ProcedureResult: ProcedureResult;
  Citizen: Citizen;
  Enterprise: Enterprise;
  HouseholdBusiness: HouseholdBusiness;
  LandParcel: LandParcel;
  DossierReadiness: DossierReadiness;
  CitizenAttestation: CitizenAttestation;
  LandAttestation: LandAttestation;
  BusinessAttestation: BusinessAttestation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"key":true}> );
  ProcedureResult:
    ( { __typename: 'ProcedureResult' }
    & GraphQLRecursivePick<FederationTypes['ProcedureResult'], {"key":true}> );
  Citizen:
    ( { __typename: 'Citizen' }
    & GraphQLRecursivePick<FederationTypes['Citizen'], {"key":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"key":true}> );
  HouseholdBusiness:
    ( { __typename: 'HouseholdBusiness' }
    & GraphQLRecursivePick<FederationTypes['HouseholdBusiness'], {"key":true}> );
  LandParcel:
    ( { __typename: 'LandParcel' }
    & GraphQLRecursivePick<FederationTypes['LandParcel'], {"key":true}> );
  DossierReadiness:
    ( { __typename: 'DossierReadiness' }
    & GraphQLRecursivePick<FederationTypes['DossierReadiness'], {"key":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DossierReadiness'], {"attestations":{}}>
        | GraphQLRecursivePick<FederationTypes['DossierReadiness'], {"attestations":{}}>
        | GraphQLRecursivePick<FederationTypes['DossierReadiness'], {"attestations":{}}> ) );
  CitizenAttestation:
    ( { __typename: 'CitizenAttestation' }
    & GraphQLRecursivePick<FederationTypes['CitizenAttestation'], {"citizenClaim":true}> );
  LandAttestation:
    ( { __typename: 'LandAttestation' }
    & GraphQLRecursivePick<FederationTypes['LandAttestation'], {"landClaim":true}> );
  BusinessAttestation:
    ( { __typename: 'BusinessAttestation' }
    & GraphQLRecursivePick<FederationTypes['BusinessAttestation'], {"businessClaim":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ResultSubject:
    | ( CitizenParent )
    | ( EnterpriseParent )
    | ( HouseholdBusinessParent )
    | ( AgencyParent )
  ;
  Attestation:
    | ( CitizenAttestationParent )
    | ( LandAttestationParent )
    | ( BusinessAttestationParent )
  ;
  ReadinessEvidence:
    | ( ProcedureResultParent )
    | ( DataEvidenceParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ResultSubjectInput: ResultSubjectInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Procedure: ResolverTypeWrapper<ProcedureParent>;
  ProcedureRequirement: ResolverTypeWrapper<ProcedureRequirementParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureEdge']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  CodeCertainty: CodeCertainty;
  ProcedureLevel: ProcedureLevel;
  ProcedureKind: ProcedureKind;
  ApplicantKind: ApplicantKind;
  OnlineLevel: OnlineLevel;
  ProcedureSimplification: ProcedureSimplification;
  ProcedureResult: ResolverTypeWrapper<ProcedureResultParent>;
  ResultSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResultSubject']>;
  ResultStatus: ResultStatus;
  ResultOrigin: ResultOrigin;
  LegalValue: LegalValue;
  ResultSigner: ResolverTypeWrapper<ResultSignerParent>;
  ResultFile: ResolverTypeWrapper<ResultFile>;
  ResultSignature: ResolverTypeWrapper<ResultSignatureParent>;
  SignatureKind: SignatureKind;
  ReusePolicy: ResolverTypeWrapper<ReusePolicyParent>;
  ProcedureResultConnection: ResolverTypeWrapper<Omit<ProcedureResultConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureResultEdge']>, nodes: ReadonlyArray<ResolversTypes['ProcedureResult']> }>;
  ProcedureResultEdge: ResolverTypeWrapper<Omit<ProcedureResultEdge, 'node'> & { node: ResolversTypes['ProcedureResult'] }>;
  Dossier: ResolverTypeWrapper<DossierParent>;
  DossierStatus: DossierStatus;
  DossierChannel: DossierChannel;
  DossierComponent: ResolverTypeWrapper<DossierComponentParent>;
  SatisfiedBy: SatisfiedBy;
  DossierFee: ResolverTypeWrapper<DossierFee>;
  DossierConnection: ResolverTypeWrapper<Omit<DossierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DossierEdge']>, nodes: ReadonlyArray<ResolversTypes['Dossier']> }>;
  DossierEdge: ResolverTypeWrapper<Omit<DossierEdge, 'node'> & { node: ResolversTypes['Dossier'] }>;
  Citizen: ResolverTypeWrapper<CitizenParent>;
  Enterprise: ResolverTypeWrapper<EnterpriseParent>;
  HouseholdBusiness: ResolverTypeWrapper<HouseholdBusinessParent>;
  LandParcel: ResolverTypeWrapper<LandParcelParent>;
  DossierReadiness: ResolverTypeWrapper<DossierReadinessParent>;
  Attestation: ResolverTypeWrapper<AttestationParent>;
  CitizenAttestation: ResolverTypeWrapper<CitizenAttestationParent>;
  LandAttestation: ResolverTypeWrapper<LandAttestationParent>;
  BusinessAttestation: ResolverTypeWrapper<BusinessAttestationParent>;
  ReadinessSummary: ResolverTypeWrapper<ReadinessSummary>;
  ReadinessComponent: ResolverTypeWrapper<ReadinessComponentParent>;
  ReadinessEvidence: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadinessEvidence']>;
  DataEvidence: ResolverTypeWrapper<DataEvidenceParent>;
  ReadinessState: ReadinessState;
  ReadinessReason: ReadinessReason;
  ReadinessFact: ReadinessFact;
  ReadinessContext: ReadinessContext;
  ReadinessFactInput: ReadinessFactInput;
  ObtainableResult: ResolverTypeWrapper<ObtainableResultParent>;
  ObtainingWay: ObtainingWay;
  ResultQr: ResolverTypeWrapper<ResultQrParent>;
  ResultVerificationKey: ResolverTypeWrapper<ResultVerificationKey>;
  PapersAvoided: ResolverTypeWrapper<PapersAvoidedParent>;
  PapersAvoidedCell: ResolverTypeWrapper<PapersAvoidedCellParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  IssueResultInput: IssueResultInput;
  ReplaceResultInput: ReplaceResultInput;
  ChangeResultInput: ChangeResultInput;
  NewResultInput: NewResultInput;
  NewResultFileInput: NewResultFileInput;
  NewResultSignatureInput: NewResultSignatureInput;
  ResultChange: ResolverTypeWrapper<ResultChangeParent>;
  ResultChangeKind: ResultChangeKind;
  GeoPointInput: GeoPointInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CheckChannel: CheckChannel;
  ResultCodeKind: ResultCodeKind;
  CheckOutcome: CheckOutcome;
  ResultVerification: ResolverTypeWrapper<ResultVerificationParent>;
  VerificationCheck: ResolverTypeWrapper<VerificationCheckParent>;
  CheckerKind: CheckerKind;
  VerificationCheckConnection: ResolverTypeWrapper<Omit<VerificationCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VerificationCheckEdge']>, nodes: ReadonlyArray<ResolversTypes['VerificationCheck']> }>;
  VerificationCheckEdge: ResolverTypeWrapper<Omit<VerificationCheckEdge, 'node'> & { node: ResolversTypes['VerificationCheck'] }>;
  SharingClass: SharingClass;
  PersonalData: PersonalData;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Vnd: ResolverTypeWrapper<Scalars['Vnd']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  PersonalId: ResolverTypeWrapper<Scalars['PersonalId']['output']>;
  HouseholdCode: ResolverTypeWrapper<Scalars['HouseholdCode']['output']>;
  EnterpriseCode: ResolverTypeWrapper<Scalars['EnterpriseCode']['output']>;
  DependentUnitCode: ResolverTypeWrapper<Scalars['DependentUnitCode']['output']>;
  ParcelId: ResolverTypeWrapper<Scalars['ParcelId']['output']>;
  ParcelBookKey: ResolverTypeWrapper<Scalars['ParcelBookKey']['output']>;
  CertificateSerial: ResolverTypeWrapper<Scalars['CertificateSerial']['output']>;
  CommuneCode: ResolverTypeWrapper<Scalars['CommuneCode']['output']>;
  AgencyCode: ResolverTypeWrapper<Scalars['AgencyCode']['output']>;
  ProcedureCode: ResolverTypeWrapper<Scalars['ProcedureCode']['output']>;
  DossierCode: ResolverTypeWrapper<Scalars['DossierCode']['output']>;
  ResultNumber: ResolverTypeWrapper<Scalars['ResultNumber']['output']>;
  ResultTypeCode: ResolverTypeWrapper<Scalars['ResultTypeCode']['output']>;
  VsicCode: ResolverTypeWrapper<Scalars['VsicCode']['output']>;
  LandUseCode: ResolverTypeWrapper<Scalars['LandUseCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<ProvenanceParent>;
  DataSource: ResolverTypeWrapper<DataSourceParent>;
  Verification: Verification;
  AdministrativeLevel: AdministrativeLevel;
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnitParent>;
  Agency: ResolverTypeWrapper<AgencyParent>;
  Address: ResolverTypeWrapper<AddressParent>;
  VsicLine: ResolverTypeWrapper<VsicLineParent>;
  LandUseType: ResolverTypeWrapper<LandUseTypeParent>;
  ResultType: ResolverTypeWrapper<ResultTypeParent>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingReason: FindingReason;
  QualityRuleCode: QualityRuleCode;
  QualitySeverity: QualitySeverity;
  QualityRule: ResolverTypeWrapper<QualityRule>;
  QualityCheck: ResolverTypeWrapper<QualityCheck>;
  QualityFinding: ResolverTypeWrapper<QualityFindingParent>;
  QualityFindingConnection: ResolverTypeWrapper<Omit<QualityFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QualityFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['QualityFinding']> }>;
  QualityFindingEdge: ResolverTypeWrapper<Omit<QualityFindingEdge, 'node'> & { node: ResolversTypes['QualityFinding'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ResultSubjectInput: ResultSubjectInput;
  ID: Scalars['ID']['output'];
  Procedure: ProcedureParent;
  ProcedureRequirement: ProcedureRequirementParent;
  Boolean: Scalars['Boolean']['output'];
  ProcedureConnection: Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  ProcedureResult: ProcedureResultParent;
  ResultSubject: ResolversUnionTypes<ResolversParentTypes>['ResultSubject'];
  ResultSigner: ResultSignerParent;
  ResultFile: ResultFile;
  ResultSignature: ResultSignatureParent;
  ReusePolicy: ReusePolicyParent;
  ProcedureResultConnection: Omit<ProcedureResultConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureResultEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProcedureResult']> };
  ProcedureResultEdge: Omit<ProcedureResultEdge, 'node'> & { node: ResolversParentTypes['ProcedureResult'] };
  Dossier: DossierParent;
  DossierComponent: DossierComponentParent;
  DossierFee: DossierFee;
  DossierConnection: Omit<DossierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DossierEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dossier']> };
  DossierEdge: Omit<DossierEdge, 'node'> & { node: ResolversParentTypes['Dossier'] };
  Citizen: CitizenParent;
  Enterprise: EnterpriseParent;
  HouseholdBusiness: HouseholdBusinessParent;
  LandParcel: LandParcelParent;
  DossierReadiness: DossierReadinessParent;
  Attestation: AttestationParent;
  CitizenAttestation: CitizenAttestationParent;
  LandAttestation: LandAttestationParent;
  BusinessAttestation: BusinessAttestationParent;
  ReadinessSummary: ReadinessSummary;
  ReadinessComponent: ReadinessComponentParent;
  ReadinessEvidence: ResolversUnionTypes<ResolversParentTypes>['ReadinessEvidence'];
  DataEvidence: DataEvidenceParent;
  ReadinessContext: ReadinessContext;
  ReadinessFactInput: ReadinessFactInput;
  ObtainableResult: ObtainableResultParent;
  ResultQr: ResultQrParent;
  ResultVerificationKey: ResultVerificationKey;
  PapersAvoided: PapersAvoidedParent;
  PapersAvoidedCell: PapersAvoidedCellParent;
  Mutation: Record<PropertyKey, never>;
  IssueResultInput: IssueResultInput;
  ReplaceResultInput: ReplaceResultInput;
  ChangeResultInput: ChangeResultInput;
  NewResultInput: NewResultInput;
  NewResultFileInput: NewResultFileInput;
  NewResultSignatureInput: NewResultSignatureInput;
  ResultChange: ResultChangeParent;
  GeoPointInput: GeoPointInput;
  Float: Scalars['Float']['output'];
  ResultVerification: ResultVerificationParent;
  VerificationCheck: VerificationCheckParent;
  VerificationCheckConnection: Omit<VerificationCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VerificationCheckEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VerificationCheck']> };
  VerificationCheckEdge: Omit<VerificationCheckEdge, 'node'> & { node: ResolversParentTypes['VerificationCheck'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Vnd: Scalars['Vnd']['output'];
  JSON: Scalars['JSON']['output'];
  PersonalId: Scalars['PersonalId']['output'];
  HouseholdCode: Scalars['HouseholdCode']['output'];
  EnterpriseCode: Scalars['EnterpriseCode']['output'];
  DependentUnitCode: Scalars['DependentUnitCode']['output'];
  ParcelId: Scalars['ParcelId']['output'];
  ParcelBookKey: Scalars['ParcelBookKey']['output'];
  CertificateSerial: Scalars['CertificateSerial']['output'];
  CommuneCode: Scalars['CommuneCode']['output'];
  AgencyCode: Scalars['AgencyCode']['output'];
  ProcedureCode: Scalars['ProcedureCode']['output'];
  DossierCode: Scalars['DossierCode']['output'];
  ResultNumber: Scalars['ResultNumber']['output'];
  ResultTypeCode: Scalars['ResultTypeCode']['output'];
  VsicCode: Scalars['VsicCode']['output'];
  LandUseCode: Scalars['LandUseCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  LocalizedText: LocalizedText;
  PageInfo: PageInfo;
  Provenance: ProvenanceParent;
  DataSource: DataSourceParent;
  AdministrativeUnit: AdministrativeUnitParent;
  Agency: AgencyParent;
  Address: AddressParent;
  VsicLine: VsicLineParent;
  LandUseType: LandUseTypeParent;
  ResultType: ResultTypeParent;
  Finding: Finding;
  QualityRule: QualityRule;
  QualityCheck: QualityCheck;
  QualityFinding: QualityFindingParent;
  QualityFindingConnection: Omit<QualityFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QualityFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['QualityFinding']> };
  QualityFindingEdge: Omit<QualityFindingEdge, 'node'> & { node: ResolversParentTypes['QualityFinding'] };
  String: Scalars['String']['output'];
};

export type ClassifiedDirectiveArgs = {
  as: SharingClass;
  personal?: PersonalData;
  decidedBy?: Maybe<Scalars['String']['input']>;
  basis?: Maybe<Scalars['String']['input']>;
};

export type ClassifiedDirectiveResolver<Result, Parent, ContextType = Context, Args = ClassifiedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'procedureCode'>>;
  procedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, RequireFields<QueryProceduresArgs, 'first'>>;
  procedureResult?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType, RequireFields<QueryProcedureResultArgs, 'resultNumber'>>;
  procedureResults?: Resolver<Maybe<ResolversTypes['ProcedureResultConnection']>, ParentType, ContextType, RequireFields<QueryProcedureResultsArgs, 'subject' | 'first'>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'dossierCode'>>;
  dossierReadiness?: Resolver<Maybe<ResolversTypes['DossierReadiness']>, ParentType, ContextType, RequireFields<QueryDossierReadinessArgs, 'procedureCode' | 'applicant'>>;
  dossierReadinessOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DossierReadiness']>>, ParentType, ContextType, RequireFields<QueryDossierReadinessOfArgs, 'procedureCode' | 'applicants'>>;
  resultTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResultType']>>, ParentType, ContextType>;
  resultVerificationKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResultVerificationKey']>>, ParentType, ContextType>;
  papersAvoided?: Resolver<Maybe<ResolversTypes['PapersAvoided']>, ParentType, ContextType, RequireFields<QueryPapersAvoidedArgs, 'month'>>;
  resultQuality?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QualityCheck']>>, ParentType, ContextType>;
  resultQualityFindings?: Resolver<Maybe<ResolversTypes['QualityFindingConnection']>, ParentType, ContextType, RequireFields<QueryResultQualityFindingsArgs, 'rule' | 'first'>>;
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'code'>>;
  administrativeUnits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdministrativeUnit']>>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitsArgs, 'at'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'code'>>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  codeCertainty?: Resolver<ResolversTypes['CodeCertainty'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ProcedureLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcedureKind'], ParentType, ContextType>;
  competentAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  processingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  onlineLevel?: Resolver<ResolversTypes['OnlineLevel'], ParentType, ContextType>;
  simplification?: Resolver<ResolversTypes['ProcedureSimplification'], ParentType, ContextType>;
  applicants?: Resolver<ReadonlyArray<ResolversTypes['ApplicantKind']>, ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['ProcedureRequirement']>, ParentType, ContextType>;
  resultTypes?: Resolver<ReadonlyArray<ResolversTypes['ResultType']>, ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProcedureRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureRequirement'] = ResolversParentTypes['ProcedureRequirement']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  acceptedResultTypes?: Resolver<ReadonlyArray<ResolversTypes['ResultType']>, ParentType, ContextType>;
  acceptedDataSources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uploadOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureResult'] = ResolversParentTypes['ProcedureResult'], FederationReferenceType extends FederationReferenceTypes['ProcedureResult'] = FederationReferenceTypes['ProcedureResult']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcedureResult']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResultChange']>>, ParentType, ContextType, RequireFields<ProcedureResultHistoryArgs, 'first'>>;
  resultNumber?: Resolver<Maybe<ResolversTypes['ResultNumber']>, ParentType, ContextType>;
  resultType?: Resolver<Maybe<ResolversTypes['ResultType']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedureCode?: Resolver<Maybe<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  dossierCode?: Resolver<Maybe<ResolversTypes['DossierCode']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ResultSubject']>, ParentType, ContextType>;
  relatedParcels?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LandParcel']>>>, ParentType, ContextType>;
  relatedEnterprises?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Enterprise']>>>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['ResultSigner']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ResultStatus']>, ParentType, ContextType>;
  recordedStatus?: Resolver<Maybe<ResolversTypes['ResultStatus']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ResultOrigin']>, ParentType, ContextType>;
  legalValue?: Resolver<Maybe<ResolversTypes['LegalValue']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ResultFile']>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  sensitiveData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  signatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResultSignature']>>, ParentType, ContextType>;
  qr?: Resolver<Maybe<ResolversTypes['ResultQr']>, ParentType, ContextType>;
  reusePolicy?: Resolver<Maybe<ResolversTypes['ReusePolicy']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['PersonalData']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  checks?: Resolver<Maybe<ResolversTypes['VerificationCheckConnection']>, ParentType, ContextType, RequireFields<ProcedureResultChecksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultSubject'] = ResolversParentTypes['ResultSubject']> = {
  __resolveType: TypeResolveFn<'Citizen' | 'Enterprise' | 'HouseholdBusiness' | 'Agency', ParentType, ContextType>;
};

export type ResultSignerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultSigner'] = ResolversParentTypes['ResultSigner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultFile'] = ResolversParentTypes['ResultFile']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultSignature'] = ResolversParentTypes['ResultSignature']> = {
  signerCertSubject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignatureKind'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReusePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReusePolicy'] = ResolversParentTypes['ReusePolicy']> = {
  reusableFor?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  maxAgeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requiresConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcedureResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureResultConnection'] = ResolversParentTypes['ProcedureResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureResultEdge'] = ResolversParentTypes['ProcedureResultEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcedureResult'], ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  dossierCode?: Resolver<ResolversTypes['DossierCode'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['ResultSubject']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ResultSubject']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appointmentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DossierChannel'], ParentType, ContextType>;
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DossierComponent']>>, ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['DossierFee']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcedureResult']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type DossierComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierComponent'] = ResolversParentTypes['DossierComponent']> = {
  requirementCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['ProcedureRequirement']>, ParentType, ContextType>;
  satisfiedBy?: Resolver<ResolversTypes['SatisfiedBy'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
  dataQueryRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['ResultSigner']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DossierFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierFee'] = ResolversParentTypes['DossierFee']> = {
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DossierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DossierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierEdge'] = ResolversParentTypes['DossierEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'], FederationReferenceType extends FederationReferenceTypes['Citizen'] = FederationReferenceTypes['Citizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Citizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obtainableResults?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ObtainableResult']>>, ParentType, ContextType, RequireFields<CitizenObtainableResultsArgs, 'first'>>;
  results?: Resolver<Maybe<ResolversTypes['ProcedureResultConnection']>, ParentType, ContextType, RequireFields<CitizenResultsArgs, 'first'>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<CitizenDossiersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obtainableResults?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ObtainableResult']>>, ParentType, ContextType, RequireFields<EnterpriseObtainableResultsArgs, 'first'>>;
  results?: Resolver<Maybe<ResolversTypes['ProcedureResultConnection']>, ParentType, ContextType, RequireFields<EnterpriseResultsArgs, 'first'>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<EnterpriseDossiersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdBusinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdBusiness'] = ResolversParentTypes['HouseholdBusiness'], FederationReferenceType extends FederationReferenceTypes['HouseholdBusiness'] = FederationReferenceTypes['HouseholdBusiness']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HouseholdBusiness']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obtainableResults?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ObtainableResult']>>, ParentType, ContextType, RequireFields<HouseholdBusinessObtainableResultsArgs, 'first'>>;
  results?: Resolver<Maybe<ResolversTypes['ProcedureResultConnection']>, ParentType, ContextType, RequireFields<HouseholdBusinessResultsArgs, 'first'>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<HouseholdBusinessDossiersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandParcel'] = ResolversParentTypes['LandParcel'], FederationReferenceType extends FederationReferenceTypes['LandParcel'] = FederationReferenceTypes['LandParcel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LandParcel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['ProcedureResultConnection']>, ParentType, ContextType, RequireFields<LandParcelResultsArgs, 'first'>>;
};

export type DossierReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierReadiness'] = ResolversParentTypes['DossierReadiness'], FederationReferenceType extends FederationReferenceTypes['DossierReadiness'] = FederationReferenceTypes['DossierReadiness']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DossierReadiness']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attestations?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Attestation']>>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['ResultSubject']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['ReadinessSummary']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReadinessComponent']>>, ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  __resolveType: TypeResolveFn<'CitizenAttestation' | 'LandAttestation' | 'BusinessAttestation', ParentType, ContextType>;
};

export type CitizenAttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenAttestation'] = ResolversParentTypes['CitizenAttestation'], FederationReferenceType extends FederationReferenceTypes['CitizenAttestation'] = FederationReferenceTypes['CitizenAttestation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CitizenAttestation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  citizenClaim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandAttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandAttestation'] = ResolversParentTypes['LandAttestation'], FederationReferenceType extends FederationReferenceTypes['LandAttestation'] = FederationReferenceTypes['LandAttestation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LandAttestation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  landClaim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessAttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessAttestation'] = ResolversParentTypes['BusinessAttestation'], FederationReferenceType extends FederationReferenceTypes['BusinessAttestation'] = FederationReferenceTypes['BusinessAttestation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessAttestation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessClaim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessSummary'] = ResolversParentTypes['ReadinessSummary']> = {
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unverified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadinessComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessComponent'] = ResolversParentTypes['ReadinessComponent']> = {
  requirement?: Resolver<ResolversTypes['ProcedureRequirement'], ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ReadinessState']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReadinessReason'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['ReadinessEvidence']>, ParentType, ContextType>;
  howToFix?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type ReadinessEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessEvidence'] = ResolversParentTypes['ReadinessEvidence']> = {
  __resolveType: TypeResolveFn<'ProcedureResult' | 'DataEvidence', ParentType, ContextType>;
};

export type DataEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataEvidence'] = ResolversParentTypes['DataEvidence']> = {
  dataSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  legalValue?: Resolver<Maybe<ResolversTypes['LegalValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObtainableResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObtainableResult'] = ResolversParentTypes['ObtainableResult']> = {
  result?: Resolver<ResolversTypes['ProcedureResult'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ObtainingWay'], ParentType, ContextType>;
};

export type ResultQrResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultQr'] = ResolversParentTypes['ResultQr']> = {
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  symbolVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  svg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pngBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultVerificationKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultVerificationKey'] = ResolversParentTypes['ResultVerificationKey']> = {
  kid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jwk?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PapersAvoidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PapersAvoided'] = ResolversParentTypes['PapersAvoided']> = {
  month?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['PapersAvoidedCell']>, ParentType, ContextType>;
};

export type PapersAvoidedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PapersAvoidedCell'] = ResolversParentTypes['PapersAvoidedCell']> = {
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  papers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  issueResult?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType, RequireFields<MutationIssueResultArgs, 'input'>>;
  replaceResult?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType, RequireFields<MutationReplaceResultArgs, 'input'>>;
  suspendResult?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType, RequireFields<MutationSuspendResultArgs, 'input'>>;
  resumeResult?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType, RequireFields<MutationResumeResultArgs, 'input'>>;
  revokeResult?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType, RequireFields<MutationRevokeResultArgs, 'input'>>;
  verifyResult?: Resolver<Maybe<ResolversTypes['ResultVerification']>, ParentType, ContextType, RequireFields<MutationVerifyResultArgs, 'payload' | 'channel'>>;
};

export type ResultChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultChange'] = ResolversParentTypes['ResultChange']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResultChangeKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResultStatus'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  dossierCode?: Resolver<ResolversTypes['DossierCode'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResultVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultVerification'] = ResolversParentTypes['ResultVerification']> = {
  checkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  codeKind?: Resolver<ResolversTypes['ResultCodeKind'], ParentType, ContextType>;
  signatureValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subjectShown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
};

export type VerificationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationCheck'] = ResolversParentTypes['VerificationCheck']> = {
  checkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckOutcome'], ParentType, ContextType>;
  codeKind?: Resolver<ResolversTypes['ResultCodeKind'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['CheckChannel'], ParentType, ContextType>;
  checkedBy?: Resolver<ResolversTypes['CheckerKind'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VerificationCheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationCheckConnection'] = ResolversParentTypes['VerificationCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VerificationCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VerificationCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VerificationCheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationCheckEdge'] = ResolversParentTypes['VerificationCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VerificationCheck'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface VndScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Vnd'], any> {
  name: 'Vnd';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface PersonalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalId'], any> {
  name: 'PersonalId';
}

export interface HouseholdCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HouseholdCode'], any> {
  name: 'HouseholdCode';
}

export interface EnterpriseCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EnterpriseCode'], any> {
  name: 'EnterpriseCode';
}

export interface DependentUnitCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DependentUnitCode'], any> {
  name: 'DependentUnitCode';
}

export interface ParcelIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ParcelId'], any> {
  name: 'ParcelId';
}

export interface ParcelBookKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ParcelBookKey'], any> {
  name: 'ParcelBookKey';
}

export interface CertificateSerialScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CertificateSerial'], any> {
  name: 'CertificateSerial';
}

export interface CommuneCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommuneCode'], any> {
  name: 'CommuneCode';
}

export interface AgencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyCode'], any> {
  name: 'AgencyCode';
}

export interface ProcedureCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProcedureCode'], any> {
  name: 'ProcedureCode';
}

export interface DossierCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DossierCode'], any> {
  name: 'DossierCode';
}

export interface ResultNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ResultNumber'], any> {
  name: 'ResultNumber';
}

export interface ResultTypeCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ResultTypeCode'], any> {
  name: 'ResultTypeCode';
}

export interface VsicCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['VsicCode'], any> {
  name: 'VsicCode';
}

export interface LandUseCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LandUseCode'], any> {
  name: 'LandUseCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retrievedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DataSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  lgspServiceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  code?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hamlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  communeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  communeAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  formerDistrict?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  fullText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digitalAddressCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VsicLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VsicLine'] = ResolversParentTypes['VsicLine']> = {
  code?: Resolver<ResolversTypes['VsicCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['VsicLine']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiredResultTypes?: Resolver<ReadonlyArray<ResolversTypes['ResultTypeCode']>, ParentType, ContextType>;
};

export type LandUseTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandUseType'] = ResolversParentTypes['LandUseType']> = {
  code?: Resolver<ResolversTypes['LandUseCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ResultTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultType'] = ResolversParentTypes['ResultType']> = {
  code?: Resolver<ResolversTypes['ResultTypeCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['PersonalData'], ParentType, ContextType>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FindingReason'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityRule'] = ResolversParentTypes['QualityRule']> = {
  code?: Resolver<ResolversTypes['QualityRuleCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['QualitySeverity'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QualityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityCheck'] = ResolversParentTypes['QualityCheck']> = {
  rule?: Resolver<ResolversTypes['QualityRule'], ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QualityFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityFinding'] = ResolversParentTypes['QualityFinding']> = {
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QualityFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityFindingConnection'] = ResolversParentTypes['QualityFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualityFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QualityFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QualityFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityFindingEdge'] = ResolversParentTypes['QualityFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QualityFinding'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureRequirement?: ProcedureRequirementResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureResult?: ProcedureResultResolvers<ContextType>;
  ResultSubject?: ResultSubjectResolvers<ContextType>;
  ResultSigner?: ResultSignerResolvers<ContextType>;
  ResultFile?: ResultFileResolvers<ContextType>;
  ResultSignature?: ResultSignatureResolvers<ContextType>;
  ReusePolicy?: ReusePolicyResolvers<ContextType>;
  ProcedureResultConnection?: ProcedureResultConnectionResolvers<ContextType>;
  ProcedureResultEdge?: ProcedureResultEdgeResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierComponent?: DossierComponentResolvers<ContextType>;
  DossierFee?: DossierFeeResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierEdge?: DossierEdgeResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  HouseholdBusiness?: HouseholdBusinessResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  DossierReadiness?: DossierReadinessResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  CitizenAttestation?: CitizenAttestationResolvers<ContextType>;
  LandAttestation?: LandAttestationResolvers<ContextType>;
  BusinessAttestation?: BusinessAttestationResolvers<ContextType>;
  ReadinessSummary?: ReadinessSummaryResolvers<ContextType>;
  ReadinessComponent?: ReadinessComponentResolvers<ContextType>;
  ReadinessEvidence?: ReadinessEvidenceResolvers<ContextType>;
  DataEvidence?: DataEvidenceResolvers<ContextType>;
  ObtainableResult?: ObtainableResultResolvers<ContextType>;
  ResultQr?: ResultQrResolvers<ContextType>;
  ResultVerificationKey?: ResultVerificationKeyResolvers<ContextType>;
  PapersAvoided?: PapersAvoidedResolvers<ContextType>;
  PapersAvoidedCell?: PapersAvoidedCellResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ResultChange?: ResultChangeResolvers<ContextType>;
  ResultVerification?: ResultVerificationResolvers<ContextType>;
  VerificationCheck?: VerificationCheckResolvers<ContextType>;
  VerificationCheckConnection?: VerificationCheckConnectionResolvers<ContextType>;
  VerificationCheckEdge?: VerificationCheckEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  Vnd?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PersonalId?: GraphQLScalarType;
  HouseholdCode?: GraphQLScalarType;
  EnterpriseCode?: GraphQLScalarType;
  DependentUnitCode?: GraphQLScalarType;
  ParcelId?: GraphQLScalarType;
  ParcelBookKey?: GraphQLScalarType;
  CertificateSerial?: GraphQLScalarType;
  CommuneCode?: GraphQLScalarType;
  AgencyCode?: GraphQLScalarType;
  ProcedureCode?: GraphQLScalarType;
  DossierCode?: GraphQLScalarType;
  ResultNumber?: GraphQLScalarType;
  ResultTypeCode?: GraphQLScalarType;
  VsicCode?: GraphQLScalarType;
  LandUseCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  VsicLine?: VsicLineResolvers<ContextType>;
  LandUseType?: LandUseTypeResolvers<ContextType>;
  ResultType?: ResultTypeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  QualityRule?: QualityRuleResolvers<ContextType>;
  QualityCheck?: QualityCheckResolvers<ContextType>;
  QualityFinding?: QualityFindingResolvers<ContextType>;
  QualityFindingConnection?: QualityFindingConnectionResolvers<ContextType>;
  QualityFindingEdge?: QualityFindingEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
};
