// Written by `npm run compose`. Change schema.graphql or parents.ts instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AddressParent, AdministrativeUnitParent, AgencyParent, DataSourceParent, LandUseTypeParent, ProvenanceParent, QualityFindingParent, ResultTypeParent, VsicLineParent } from '../chassis/parents.ts';
import type { CitizenParent, HouseholdParent, HouseholdMemberParent, IdentityDocumentParent, MaritalStatusParent, RelatedCitizenParent, ResidenceRecordParent, EthnicityParent, RecordedPlaceParent, FamilyLinkParent, CitizenAttestationParent } from './parents.ts';
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
  /** Tra cứu một công dân. One citizen by personal ID; null when the register holds no such number. */
  readonly citizen?: Maybe<Citizen>;
  /**
   * Tra cứu nhiều công dân. Up to 100 citizens in the order of the numbers given; null in the place of a
   * number the register does not hold.
   */
  readonly citizens?: Maybe<ReadonlyArray<Maybe<Citizen>>>;
  /**
   * Tìm công dân theo họ tên và ngày sinh. Both are needed: nobody is found by name alone, and there is no
   * list of all persons. Names as typed come first, then the same letters with other accents; within each,
   * in the order of the opaque `id`. A name never identifies: expect namesakes.
   */
  readonly searchCitizens?: Maybe<CitizenConnection>;
  /** Tra cứu hộ gia đình. One household by its code; null when the register holds no such code. */
  readonly household?: Maybe<Household>;
  /**
   * Chất lượng dữ liệu: Cơ sở dữ liệu công dân. What the latest check of the population register found, by rule; rules that were never
   * run are left out.
   */
  readonly citizenQuality?: Maybe<ReadonlyArray<QualityCheck>>;
  /**
   * Phát hiện về chất lượng dữ liệu: Cơ sở dữ liệu công dân. The records of the population register that one of its rules speaks against, as of
   * the latest check. For the agency that keeps the register.
   */
  readonly citizenQualityFindings?: Maybe<QualityFindingConnection>;
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


export type QueryCitizenArgs = {
  personalId: Scalars['PersonalId']['input'];
};


export type QueryCitizensArgs = {
  personalIds: ReadonlyArray<Scalars['PersonalId']['input']>;
};


export type QuerySearchCitizensArgs = {
  name: Scalars['String']['input'];
  dateOfBirth: Scalars['PartialDate']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryHouseholdArgs = {
  householdCode: Scalars['HouseholdCode']['input'];
};


export type QueryCitizenQualityFindingsArgs = {
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

/**
 * Công dân. A person in the population register. Religion, blood group and biometrics are kept by the
 * register but are not part of this graph.
 */
export type Citizen = {
  readonly key: Scalars['ID']['output'];
  /** Mã tham chiếu. An opaque name for the record, for clients that need not know the personal ID. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Số định danh cá nhân. All 12 digits, for those whose task needs the number itself. */
  readonly personalId?: Maybe<Scalars['PersonalId']['output']>;
  /** Số định danh cá nhân, đã che. Only the last 3 digits are shown: `*********217`. */
  readonly personalIdMasked?: Maybe<Scalars['String']['output']>;
  /**
   * Đối chiếu số định danh cá nhân. Whether this is the number a person has shown: yes or no, for those who hold
   * a paper and need not be told what the register holds.
   */
  readonly personalIdMatches?: Maybe<Scalars['Boolean']['output']>;
  /** Họ, chữ đệm và tên khai sinh. As recorded, with its accents. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Tên gọi khác. Empty when none is recorded. */
  readonly otherNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ngày sinh. As recorded; for some older people only the year. */
  readonly dateOfBirth?: Maybe<Scalars['PartialDate']['output']>;
  /** Giới tính. As recorded, which may disagree with the personal ID. */
  readonly gender?: Maybe<Gender>;
  /** Dân tộc. Sensitive: it reveals ethnic origin. */
  readonly ethnicity?: Maybe<Ethnicity>;
  /** Quốc tịch. ISO 3166-1 alpha-2, such as `VN`. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Quê quán. Null when not recorded. */
  readonly placeOfOrigin?: Maybe<RecordedPlace>;
  /** Nơi sinh. Null when not recorded. */
  readonly placeOfBirth?: Maybe<RecordedPlace>;
  /**
   * Tình trạng hôn nhân, kèm nguồn. Known to lag behind civil-status events, so it comes with its source and
   * date: never accept it alone as proof.
   */
  readonly maritalStatus?: Maybe<MaritalStatus>;
  /** Tình trạng sống. Whether the person is alive, dead or missing. */
  readonly lifeStatus?: Maybe<LifeStatus>;
  /** Ngày mất. Null unless the person has died. */
  readonly diedOn?: Maybe<Scalars['Date']['output']>;
  /** Nơi thường trú. The permanent residence in force today; null when none is recorded. */
  readonly permanentResidence?: Maybe<ResidenceRecord>;
  /** Nơi tạm trú. The temporary residence in force today; null when there is none. */
  readonly temporaryResidence?: Maybe<ResidenceRecord>;
  /** Nơi ở hiện tại. Of the temporary residence in force today, or else of the permanent one; null without either. */
  readonly currentAddress?: Maybe<Address>;
  /**
   * Lịch sử cư trú. Every residence, stay and absence on record, in the order of registration. The register
   * is known to be incomplete before 2021.
   */
  readonly residenceRecords?: Maybe<ResidenceRecordConnection>;
  /** Số điện thoại. Of the person's own account: nobody else reads it. Null when none is registered. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Thư điện tử. Of the person's own account: nobody else reads it. Null when none is registered. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Ảnh chân dung. The national service does not provide it: always null, with the fault `NOT_PROVIDED`. */
  readonly portrait?: Maybe<Scalars['String']['output']>;
  /** Ảnh thẻ căn cước. The national service does not provide it: always null, with the fault `NOT_PROVIDED`. */
  readonly idCardImage?: Maybe<Scalars['String']['output']>;
  /** Giấy tờ tùy thân. Papers issued to the person, also those no longer in force, in the order of issue. */
  readonly identityDocuments?: Maybe<ReadonlyArray<IdentityDocument>>;
  /** Hộ gia đình. The household the person is registered in; null when in none. */
  readonly household?: Maybe<Household>;
  /** Vợ, chồng. Null when no link is recorded, which does not prove that there is no spouse. */
  readonly spouse?: Maybe<FamilyLink>;
  /** Cha, mẹ. Those recorded, none to two as a rule. */
  readonly parents?: Maybe<ReadonlyArray<FamilyLink>>;
  /** Con. Those recorded. */
  readonly children?: Maybe<ReadonlyArray<FamilyLink>>;
  /** Người giám hộ. Null when none is appointed. */
  readonly guardian?: Maybe<FamilyLink>;
  /** Mức định danh điện tử. Level of the person's e-identification account. */
  readonly portalAccountLevel?: Maybe<PortalAccountLevel>;
  /** Nguồn gốc bản ghi. Of the person's record as a whole. */
  readonly provenance?: Maybe<Provenance>;
};


/**
 * Công dân. A person in the population register. Religion, blood group and biometrics are kept by the
 * register but are not part of this graph.
 */
export type CitizenPersonalIdMatchesArgs = {
  value: Scalars['PersonalId']['input'];
};


/**
 * Công dân. A person in the population register. Religion, blood group and biometrics are kept by the
 * register but are not part of this graph.
 */
export type CitizenResidenceRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Giới tính. Gender as recorded. */
export type Gender =
  /** Nam. Male. */
  | 'MALE'
  /** Nữ. Female. */
  | 'FEMALE'
  /** Chưa xác định. Not recorded. */
  | 'UNKNOWN';

/** Tình trạng. Whether the person is alive, as civil status last reported. */
export type LifeStatus =
  /** Còn sống. Alive. */
  | 'ALIVE'
  /** Đã chết. Dead; see `diedOn`. */
  | 'DECEASED'
  /** Mất tích. Declared missing by a court. */
  | 'MISSING';

/** Mức định danh điện tử. Level of an e-identification account (VNeID). */
export type PortalAccountLevel =
  /** Chưa có tài khoản. No account. */
  | 'NONE'
  /** Mức 1. Identity declared. */
  | 'LEVEL1'
  /** Mức 2. Identity checked in person. */
  | 'LEVEL2';

/** Dân tộc. One of the 54 groups of the national list. */
export type Ethnicity = {
  /** Mã dân tộc. 2 digits, `01` Kinh. */
  readonly code: Scalars['String']['output'];
  /** Tên dân tộc. Null for a code the list does not hold. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Địa danh đã ghi. A commune as it was called on the day the register recorded it. */
export type RecordedPlace = {
  /** Đơn vị hành chính. As of `recordedOn`; null when the code was not in force that day. */
  readonly unit?: Maybe<AdministrativeUnit>;
  /** Mã đơn vị đã ghi. Exactly as recorded. */
  readonly unitCode: Scalars['String']['output'];
  /** Ngày ghi. The date by which `unitCode` is to be read. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** Tình trạng hôn nhân, kèm nguồn. A marital status with who said so and when. */
export type MaritalStatus = {
  /** Giá trị. The status itself. */
  readonly value: MaritalStatusValue;
  /** Thời điểm cập nhật. When the source last changed or confirmed it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Mức xác thực. How far it has been checked. */
  readonly verification: Verification;
  /** Nguồn. The civil-status register where an event there was matched, else the population register. */
  readonly source: DataSource;
};

/** Tình trạng hôn nhân. Marital status. */
export type MaritalStatusValue =
  /** Chưa kết hôn. Never married. */
  | 'SINGLE'
  /** Đang có vợ, chồng. Married. */
  | 'MARRIED'
  /** Đã ly hôn. Divorced. */
  | 'DIVORCED'
  /** Góa. Widowed. */
  | 'WIDOWED'
  /** Chưa có thông tin. Not recorded. */
  | 'UNKNOWN';

/** Bản ghi cư trú. One period of living at, staying at or being away from an address. */
export type ResidenceRecord = {
  /** Loại cư trú. What was registered. */
  readonly type: ResidenceType;
  /** Địa chỉ. With the commune as it stood when the address was recorded; null when not recorded. */
  readonly address?: Maybe<Address>;
  /** Từ ngày. First day. */
  readonly from: Scalars['Date']['output'];
  /** Đến ngày. Last day; null while there is none. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Hộ gia đình. The household lived in; null for a stay or an absence. */
  readonly household?: Maybe<Household>;
  /** Cơ quan đăng ký cư trú. The police that registered it; null when the code list has no such agency. */
  readonly registrar?: Maybe<Agency>;
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance: Provenance;
};

/** Loại cư trú. Kind of residence (Law on Residence 68/2020/QH14, Art. 2). */
export type ResidenceType =
  /** Thường trú. Permanent residence. */
  | 'PERMANENT'
  /** Tạm trú. Temporary residence: 2 years at most unless extended. */
  | 'TEMPORARY'
  /** Lưu trú. A stay under 30 days. */
  | 'STAY'
  /** Tạm vắng. A notified absence. */
  | 'ABSENCE';

/** Các bản ghi cư trú, theo trang. A page of residence records. */
export type ResidenceRecordConnection = {
  readonly edges: ReadonlyArray<ResidenceRecordEdge>;
  readonly nodes: ReadonlyArray<ResidenceRecord>;
  readonly pageInfo: PageInfo;
};

/** Bản ghi cư trú và con trỏ. One residence record on a page. */
export type ResidenceRecordEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: ResidenceRecord;
};

/** Giấy tờ tùy thân. A paper that identifies a person. The register keeps its data, not its image. */
export type IdentityDocument = {
  /** Loại giấy tờ. What kind of document it is. */
  readonly type: IdentityDocumentType;
  /** Số giấy tờ. In full, since on an identity card it is the personal ID; null when not recorded. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Số giấy tờ, đã che. Only the last 3 characters are shown; null when not recorded. */
  readonly numberMasked?: Maybe<Scalars['String']['output']>;
  /** Ngày cấp. Null when not recorded. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Cơ quan cấp. Null when the code list has no such agency. */
  readonly issuer?: Maybe<Agency>;
  /** Ngày hết hạn. Last day; null when it does not expire. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Còn giá trị. Whether it is in force today. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance: Provenance;
};

/** Loại giấy tờ tùy thân. Kind of identity paper. */
export type IdentityDocumentType =
  /** Thẻ căn cước công dân. Citizen identity card, 12 digits, issued until 2024-06-30. */
  | 'CCCD'
  /** Thẻ căn cước. Identity card, 12 digits, issued since 2024-07-01. */
  | 'CAN_CUOC'
  /** Chứng minh nhân dân. Former card, 9 digits, void since 2025-01-01; met in old deeds and certificates. */
  | 'CMND'
  /** Hộ chiếu. Passport. */
  | 'PASSPORT'
  /** Giấy khai sinh. Birth certificate. */
  | 'BIRTH_CERT';

/**
 * Hộ gia đình. People registered at one dwelling. The data replaces the paper household books, void since
 * 2023-01-01.
 */
export type Household = {
  /** Mã hộ. Such as `HH-20242-0000123`. */
  readonly householdCode: Scalars['HouseholdCode']['output'];
  /** Địa chỉ chỗ ở hợp pháp. The dwelling; null when not recorded. */
  readonly address?: Maybe<Address>;
  /** Chủ hộ. Null when the head is no longer in the register. */
  readonly head?: Maybe<Citizen>;
  /** Thành viên. Everybody in the household, the head included, in the order of the household's record. */
  readonly members: ReadonlyArray<HouseholdMember>;
  /** Số thành viên. How many people belong to it. */
  readonly memberCount: Scalars['Int']['output'];
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance: Provenance;
};

/** Thành viên hộ. One person's place in a household. */
export type HouseholdMember = {
  /** Quan hệ với chủ hộ. Null when the register does not say, which is so for about one member in 25. */
  readonly relationToHead?: Maybe<RelationToHead>;
  /** Loại quan hệ. By birth, adoption or marriage; null where the relation has no such kinds or it is not recorded. */
  readonly relationKind?: Maybe<RelationKind>;
  /** Ngày vào hộ. Null when not recorded. */
  readonly joinedOn?: Maybe<Scalars['Date']['output']>;
  /** Công dân. Null when the person is no longer in the register. */
  readonly citizen?: Maybe<Citizen>;
  /** Nguồn gốc bản ghi. Of the membership, apart from the household's. */
  readonly provenance: Provenance;
};

/** Quan hệ với chủ hộ. What a member is to the head (project list, simplified from the residence forms). */
export type RelationToHead =
  /** Chủ hộ. The head. */
  | 'HEAD'
  /** Vợ, chồng. Husband or wife. */
  | 'SPOUSE'
  /** Con ruột, con nuôi, con dâu, con rể. Child. */
  | 'CHILD'
  /** Cha mẹ đẻ, cha mẹ nuôi, cha mẹ vợ, cha mẹ chồng. Parent. */
  | 'PARENT'
  /** Ông, bà. Grandparent. */
  | 'GRANDPARENT'
  /** Cháu. Grandchild. */
  | 'GRANDCHILD'
  /** Anh, chị, em. Brother or sister. */
  | 'SIBLING'
  /** Người thân khác. Another relative. */
  | 'OTHER_RELATIVE'
  /** Người ở nhờ, thuê. Lodger or tenant. */
  | 'NON_RELATIVE'
  /** Người giúp việc. Household employee. */
  | 'EMPLOYEE';

/** Loại quan hệ. How a child or parent of the head is one. */
export type RelationKind =
  /** Ruột, đẻ. By birth. */
  | 'BIRTH'
  /** Nuôi. By adoption. */
  | 'ADOPTION'
  /** Dâu, rể; cha mẹ vợ, cha mẹ chồng. By marriage. */
  | 'MARRIAGE';

/**
 * Quan hệ gia đình. A link from one person to a relative. It ends there: a relative has no links of their own
 * in this graph, so that nobody walks a family tree.
 */
export type FamilyLink = {
  /** Loại quan hệ. What the relative is to the person. */
  readonly kind: FamilyLinkKind;
  /** Người thân. Null when the relative is no longer in the register. */
  readonly citizen?: Maybe<RelatedCitizen>;
  /** Nguồn gốc bản ghi. Of the link. */
  readonly provenance: Provenance;
};

/** Loại quan hệ gia đình. What the relative is to the person. */
export type FamilyLinkKind =
  /** Vợ, chồng. Husband or wife. */
  | 'SPOUSE'
  /** Cha, mẹ. Father or mother. */
  | 'PARENT'
  /** Con. Child. */
  | 'CHILD'
  /** Người giám hộ. Guardian. */
  | 'GUARDIAN';

/** Người thân. As much of a relative as proves the relation, and no more. */
export type RelatedCitizen = {
  /** Họ, chữ đệm và tên khai sinh. Family, middle and given name, as at birth. */
  readonly fullName: Scalars['String']['output'];
  /** Số định danh cá nhân, đã che. Only the last 3 digits are shown. */
  readonly personalIdMasked: Scalars['String']['output'];
  /** Ngày sinh. For some older people only the year. */
  readonly dateOfBirth: Scalars['PartialDate']['output'];
  /** Giới tính. As recorded. */
  readonly gender: Gender;
  /** Tình trạng sống. Whether the person is alive, dead or missing. */
  readonly lifeStatus: LifeStatus;
};

/** Các công dân, theo trang. A page of a search. */
export type CitizenConnection = {
  readonly edges: ReadonlyArray<CitizenEdge>;
  readonly nodes: ReadonlyArray<Citizen>;
  readonly pageInfo: PageInfo;
};

/** Công dân và con trỏ. One person found on a page. */
export type CitizenEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Citizen;
};

/** Đối chiếu cho hồ sơ. What this register attests for a dossier; reached through `dossierReadiness` alone. */
export type CitizenAttestation = {
  /** Điều cần đối chiếu. The claim, as the key between gateway and registers. */
  readonly citizenClaim: Scalars['ID']['output'];
  /** Kết quả đối chiếu. What the register finds; never null while it answers. */
  readonly citizenFinding?: Maybe<Finding>;
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
  Citizen: Citizen;
  CitizenAttestation: CitizenAttestation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Citizen:
    ( { __typename: 'Citizen' }
    & GraphQLRecursivePick<FederationTypes['Citizen'], {"key":true}> );
  CitizenAttestation:
    ( { __typename: 'CitizenAttestation' }
    & GraphQLRecursivePick<FederationTypes['CitizenAttestation'], {"citizenClaim":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Citizen: ResolverTypeWrapper<CitizenParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Gender: Gender;
  LifeStatus: LifeStatus;
  PortalAccountLevel: PortalAccountLevel;
  Ethnicity: ResolverTypeWrapper<EthnicityParent>;
  RecordedPlace: ResolverTypeWrapper<RecordedPlaceParent>;
  MaritalStatus: ResolverTypeWrapper<MaritalStatusParent>;
  MaritalStatusValue: MaritalStatusValue;
  ResidenceRecord: ResolverTypeWrapper<ResidenceRecordParent>;
  ResidenceType: ResidenceType;
  ResidenceRecordConnection: ResolverTypeWrapper<Omit<ResidenceRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResidenceRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['ResidenceRecord']> }>;
  ResidenceRecordEdge: ResolverTypeWrapper<Omit<ResidenceRecordEdge, 'node'> & { node: ResolversTypes['ResidenceRecord'] }>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocumentParent>;
  IdentityDocumentType: IdentityDocumentType;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdMember: ResolverTypeWrapper<HouseholdMemberParent>;
  RelationToHead: RelationToHead;
  RelationKind: RelationKind;
  FamilyLink: ResolverTypeWrapper<FamilyLinkParent>;
  FamilyLinkKind: FamilyLinkKind;
  RelatedCitizen: ResolverTypeWrapper<RelatedCitizenParent>;
  CitizenConnection: ResolverTypeWrapper<Omit<CitizenConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitizenEdge']>, nodes: ReadonlyArray<ResolversTypes['Citizen']> }>;
  CitizenEdge: ResolverTypeWrapper<Omit<CitizenEdge, 'node'> & { node: ResolversTypes['Citizen'] }>;
  CitizenAttestation: ResolverTypeWrapper<CitizenAttestationParent>;
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
  Citizen: CitizenParent;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Ethnicity: EthnicityParent;
  RecordedPlace: RecordedPlaceParent;
  MaritalStatus: MaritalStatusParent;
  ResidenceRecord: ResidenceRecordParent;
  ResidenceRecordConnection: Omit<ResidenceRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResidenceRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResidenceRecord']> };
  ResidenceRecordEdge: Omit<ResidenceRecordEdge, 'node'> & { node: ResolversParentTypes['ResidenceRecord'] };
  IdentityDocument: IdentityDocumentParent;
  Household: HouseholdParent;
  HouseholdMember: HouseholdMemberParent;
  FamilyLink: FamilyLinkParent;
  RelatedCitizen: RelatedCitizenParent;
  CitizenConnection: Omit<CitizenConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitizenEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Citizen']> };
  CitizenEdge: Omit<CitizenEdge, 'node'> & { node: ResolversParentTypes['Citizen'] };
  CitizenAttestation: CitizenAttestationParent;
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
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType, RequireFields<QueryCitizenArgs, 'personalId'>>;
  citizens?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Citizen']>>>, ParentType, ContextType, RequireFields<QueryCitizensArgs, 'personalIds'>>;
  searchCitizens?: Resolver<Maybe<ResolversTypes['CitizenConnection']>, ParentType, ContextType, RequireFields<QuerySearchCitizensArgs, 'name' | 'dateOfBirth' | 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'householdCode'>>;
  citizenQuality?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QualityCheck']>>, ParentType, ContextType>;
  citizenQualityFindings?: Resolver<Maybe<ResolversTypes['QualityFindingConnection']>, ParentType, ContextType, RequireFields<QueryCitizenQualityFindingsArgs, 'rule' | 'first'>>;
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'code'>>;
  administrativeUnits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdministrativeUnit']>>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitsArgs, 'at'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'code'>>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
};

export type CitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'], FederationReferenceType extends FederationReferenceTypes['Citizen'] = FederationReferenceTypes['Citizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Citizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personalId?: Resolver<Maybe<ResolversTypes['PersonalId']>, ParentType, ContextType>;
  personalIdMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalIdMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<CitizenPersonalIdMatchesArgs, 'value'>>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['Ethnicity']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeOfOrigin?: Resolver<Maybe<ResolversTypes['RecordedPlace']>, ParentType, ContextType>;
  placeOfBirth?: Resolver<Maybe<ResolversTypes['RecordedPlace']>, ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['MaritalStatus']>, ParentType, ContextType>;
  lifeStatus?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permanentResidence?: Resolver<Maybe<ResolversTypes['ResidenceRecord']>, ParentType, ContextType>;
  temporaryResidence?: Resolver<Maybe<ResolversTypes['ResidenceRecord']>, ParentType, ContextType>;
  currentAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  residenceRecords?: Resolver<Maybe<ResolversTypes['ResidenceRecordConnection']>, ParentType, ContextType, RequireFields<CitizenResidenceRecordsArgs, 'first'>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portrait?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idCardImage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identityDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IdentityDocument']>>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  spouse?: Resolver<Maybe<ResolversTypes['FamilyLink']>, ParentType, ContextType>;
  parents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FamilyLink']>>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FamilyLink']>>, ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['FamilyLink']>, ParentType, ContextType>;
  portalAccountLevel?: Resolver<Maybe<ResolversTypes['PortalAccountLevel']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type EthnicityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ethnicity'] = ResolversParentTypes['Ethnicity']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordedPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedPlace'] = ResolversParentTypes['RecordedPlace']> = {
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MaritalStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaritalStatus'] = ResolversParentTypes['MaritalStatus']> = {
  value?: Resolver<ResolversTypes['MaritalStatusValue'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type ResidenceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidenceRecord'] = ResolversParentTypes['ResidenceRecord']> = {
  type?: Resolver<ResolversTypes['ResidenceType'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  registrar?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ResidenceRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidenceRecordConnection'] = ResolversParentTypes['ResidenceRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResidenceRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResidenceRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResidenceRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidenceRecordEdge'] = ResolversParentTypes['ResidenceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidenceRecord'], ParentType, ContextType>;
};

export type IdentityDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  type?: Resolver<ResolversTypes['IdentityDocumentType'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  householdCode?: Resolver<ResolversTypes['HouseholdCode'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  relationToHead?: Resolver<Maybe<ResolversTypes['RelationToHead']>, ParentType, ContextType>;
  relationKind?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type FamilyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyLink'] = ResolversParentTypes['FamilyLink']> = {
  kind?: Resolver<ResolversTypes['FamilyLinkKind'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['RelatedCitizen']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type RelatedCitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedCitizen'] = ResolversParentTypes['RelatedCitizen']> = {
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personalIdMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dateOfBirth?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  gender?: Resolver<ResolversTypes['Gender'], ParentType, ContextType>;
  lifeStatus?: Resolver<ResolversTypes['LifeStatus'], ParentType, ContextType>;
};

export type CitizenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenConnection'] = ResolversParentTypes['CitizenConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitizenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citizen']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CitizenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenEdge'] = ResolversParentTypes['CitizenEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citizen'], ParentType, ContextType>;
};

export type CitizenAttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenAttestation'] = ResolversParentTypes['CitizenAttestation'], FederationReferenceType extends FederationReferenceTypes['CitizenAttestation'] = FederationReferenceTypes['CitizenAttestation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CitizenAttestation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  citizenClaim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizenFinding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
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
  Citizen?: CitizenResolvers<ContextType>;
  Ethnicity?: EthnicityResolvers<ContextType>;
  RecordedPlace?: RecordedPlaceResolvers<ContextType>;
  MaritalStatus?: MaritalStatusResolvers<ContextType>;
  ResidenceRecord?: ResidenceRecordResolvers<ContextType>;
  ResidenceRecordConnection?: ResidenceRecordConnectionResolvers<ContextType>;
  ResidenceRecordEdge?: ResidenceRecordEdgeResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  FamilyLink?: FamilyLinkResolvers<ContextType>;
  RelatedCitizen?: RelatedCitizenResolvers<ContextType>;
  CitizenConnection?: CitizenConnectionResolvers<ContextType>;
  CitizenEdge?: CitizenEdgeResolvers<ContextType>;
  CitizenAttestation?: CitizenAttestationResolvers<ContextType>;
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
