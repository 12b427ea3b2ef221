// Written by `npm run compose`. Change schema.graphql or parents.ts instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AddressParent, AdministrativeUnitParent, AgencyParent, DataSourceParent, LandUseTypeParent, ProvenanceParent, QualityFindingParent, ResultTypeParent, VsicLineParent } from '../chassis/parents.ts';
import type { CitizenParent, EnterpriseParent, LegalRepresentativeParent, HoldingParent, BeneficialOwnerParent, DependentUnitParent, HouseholdBusinessParent, SectorCountParent, BusinessLineParent, ProcedureResultParent, BusinessAttestationParent } from './parents.ts';
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
  /** Tra cứu doanh nghiệp theo mã số. One enterprise by its code; null when the register has none. */
  readonly enterprise?: Maybe<Enterprise>;
  /**
   * Danh sách doanh nghiệp. Enterprises in order of their code; filters combine. Without a filter it walks
   * the whole register, which is open data.
   */
  readonly enterprises?: Maybe<EnterpriseConnection>;
  /**
   * Tra cứu chi nhánh, văn phòng đại diện. One branch or representative office by its 13-digit code; null
   * when the register has none. Business locations have 5 digits, unique only within their enterprise, and
   * are reached through it.
   */
  readonly dependentUnit?: Maybe<DependentUnit>;
  /**
   * Tra cứu hộ kinh doanh. One household business by its opaque id; null when the register has none. There
   * is no look-up by its code, which may be the owner's personal ID.
   */
  readonly householdBusiness?: Maybe<HouseholdBusiness>;
  /** Danh sách hộ kinh doanh. Household businesses in order of their opaque id; filters combine. */
  readonly householdBusinesses?: Maybe<HouseholdBusinessConnection>;
  /**
   * Tra cứu ngành kinh tế. One line of the classification. The list here holds every section and division
   * and the groups and classes registered most, levels 1 to 4: null may mean no more than that a code is
   * not in this list.
   */
  readonly vsicLine?: Maybe<VsicLine>;
  /**
   * Danh mục ngành kinh tế. Lines of the classification in order of their code: all sections and divisions,
   * and the groups and classes registered most.
   */
  readonly vsicLines?: Maybe<ReadonlyArray<VsicLine>>;
  /**
   * Tên hộ kinh doanh còn dùng được. Whether no household business that is active or suspended in a commune has this
   * proper name already: letter case, punctuation and the words `hộ kinh doanh` do not count, marks do.
   */
  readonly householdBusinessNameAvailable?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Số cơ sở kinh doanh theo ngành và tình trạng. How many enterprises and household businesses have a line in each
   * sector, by how they stand. One with lines in two sectors counts in both.
   */
  readonly businessCounts?: Maybe<ReadonlyArray<SectorCount>>;
  /**
   * Chất lượng dữ liệu: Cơ sở dữ liệu doanh nghiệp. What the latest check of the register of businesses found, by rule; rules that were never
   * run are left out.
   */
  readonly businessQuality?: Maybe<ReadonlyArray<QualityCheck>>;
  /**
   * Phát hiện về chất lượng dữ liệu: Cơ sở dữ liệu doanh nghiệp. The records of the register of businesses that one of its rules speaks against, as of
   * the latest check. For the agency that keeps the register.
   */
  readonly businessQualityFindings?: Maybe<QualityFindingConnection>;
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


export type QueryEnterpriseArgs = {
  enterpriseCode: Scalars['EnterpriseCode']['input'];
};


export type QueryEnterprisesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  communeCode?: InputMaybe<Scalars['CommuneCode']['input']>;
  vsicCode?: InputMaybe<Scalars['VsicCode']['input']>;
  status?: InputMaybe<EnterpriseStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryDependentUnitArgs = {
  code: Scalars['DependentUnitCode']['input'];
};


export type QueryHouseholdBusinessArgs = {
  householdBusinessId: Scalars['ID']['input'];
};


export type QueryHouseholdBusinessesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  communeCode?: InputMaybe<Scalars['CommuneCode']['input']>;
  vsicCode?: InputMaybe<Scalars['VsicCode']['input']>;
  status?: InputMaybe<HouseholdBusinessStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryVsicLineArgs = {
  code: Scalars['VsicCode']['input'];
};


export type QueryVsicLinesArgs = {
  level?: InputMaybe<Scalars['Int']['input']>;
  parentCode?: InputMaybe<Scalars['VsicCode']['input']>;
};


export type QueryHouseholdBusinessNameAvailableArgs = {
  name: Scalars['String']['input'];
  communeCode: Scalars['CommuneCode']['input'];
};


export type QueryBusinessCountsArgs = {
  parentCode?: InputMaybe<Scalars['VsicCode']['input']>;
};


export type QueryBusinessQualityFindingsArgs = {
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

/** Doanh nghiệp. An enterprise of the business register, as published (Law on Enterprises 59/2020/QH14). */
export type Enterprise = {
  readonly key: Scalars['ID']['output'];
  /** Mã số doanh nghiệp. Its code, which is also its tax code. */
  readonly enterpriseCode?: Maybe<Scalars['EnterpriseCode']['output']>;
  /** Tên doanh nghiệp. Its registered Vietnamese name, type first. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Tên nước ngoài. Its registered name in a foreign language; null when it has none. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Tên viết tắt. Its registered short name; null when it has none. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** Loại hình. Its legal form. */
  readonly type?: Maybe<EnterpriseType>;
  /** Doanh nghiệp nhà nước. Whether the State holds more than half of its capital. */
  readonly isStateOwned?: Maybe<Scalars['Boolean']['output']>;
  /** Có vốn đầu tư nước ngoài. Whether a foreign investor holds part of its capital. */
  readonly isForeignInvested?: Maybe<Scalars['Boolean']['output']>;
  /** Tình trạng pháp lý. Its standing in the register. */
  readonly legalStatus?: Maybe<EnterpriseLegalStatus>;
  /** Trạng thái mã số thuế. Its standing with the tax authority. */
  readonly taxStatus?: Maybe<TaxStatus>;
  /** Ngày đăng ký lần đầu. Day of its first registration. */
  readonly registrationDate?: Maybe<Scalars['Date']['output']>;
  /** Ngày thay đổi gần nhất. Day of the latest registered change; null when nothing has changed. */
  readonly lastChangeDate?: Maybe<Scalars['Date']['output']>;
  /** Số lần thay đổi. How many times its registration has been changed. */
  readonly changeCount?: Maybe<Scalars['Int']['output']>;
  /** Địa chỉ trụ sở chính. Its registered head office. */
  readonly headOffice?: Maybe<Address>;
  /** Vốn điều lệ. Its charter capital; for a private enterprise the owner's investment. */
  readonly charterCapital?: Maybe<Scalars['Vnd']['output']>;
  /** Ngành, nghề kinh doanh. Its registered lines of business, the main one first. */
  readonly businessLines?: Maybe<ReadonlyArray<BusinessLine>>;
  /** Người đại diện theo pháp luật. Who may act in its name; the names are published. */
  readonly legalRepresentatives?: Maybe<ReadonlyArray<LegalRepresentative>>;
  /**
   * Chủ sở hữu, thành viên góp vốn, cổ đông sáng lập. Who holds its capital, as registered; a company has
   * at most 50 members, and later shareholders of a joint-stock company are not in the register.
   */
  readonly ownersMembers?: Maybe<ReadonlyArray<Holding>>;
  /**
   * Chủ sở hữu hưởng lợi. The individuals who in fact own or control it, as declared since 2025-07-01; empty
   * when none has been declared.
   */
  readonly beneficialOwners?: Maybe<ReadonlyArray<BeneficialOwner>>;
  /** Điện thoại. Its telephone number; null unless published. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Thư điện tử. Its e-mail address; null unless published. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Trang tin. Its web site; null unless published. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Chi nhánh. Its branches, in order of their code. */
  readonly branches?: Maybe<DependentUnitConnection>;
  /** Văn phòng đại diện. Its representative offices, in order of their code. */
  readonly repOffices?: Maybe<DependentUnitConnection>;
  /** Địa điểm kinh doanh. Its business locations, in order of their code. */
  readonly businessLocations?: Maybe<DependentUnitConnection>;
  /**
   * Giấy chứng nhận đăng ký doanh nghiệp. Its registration certificate among the digital results, which
   * replaces the paper; null when it has not been digitised.
   */
  readonly certificateResult?: Maybe<ProcedureResult>;
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
};


/** Doanh nghiệp. An enterprise of the business register, as published (Law on Enterprises 59/2020/QH14). */
export type EnterpriseBranchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


/** Doanh nghiệp. An enterprise of the business register, as published (Law on Enterprises 59/2020/QH14). */
export type EnterpriseRepOfficesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


/** Doanh nghiệp. An enterprise of the business register, as published (Law on Enterprises 59/2020/QH14). */
export type EnterpriseBusinessLocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Loại hình doanh nghiệp. Legal form of an enterprise. */
export type EnterpriseType =
  /** Công ty trách nhiệm hữu hạn một thành viên. Limited liability, one member. */
  | 'LLC_ONE'
  /** Công ty trách nhiệm hữu hạn hai thành viên trở lên. Limited liability, two to fifty members. */
  | 'LLC_MULTI'
  /** Công ty cổ phần. Joint-stock company. */
  | 'JSC'
  /** Công ty hợp danh. Partnership. */
  | 'PARTNERSHIP'
  /** Doanh nghiệp tư nhân. Private enterprise, whose owner is liable without limit. */
  | 'PRIVATE'
  /** Hợp tác xã. Cooperative. */
  | 'COOPERATIVE';

/** Tình trạng pháp lý của doanh nghiệp. Standing of an enterprise in the register. */
export type EnterpriseStatus =
  /** Đang hoạt động. Active. */
  | 'ACTIVE'
  /** Tạm ngừng kinh doanh. Has announced that it pauses. */
  | 'SUSPENDED'
  /** Không hoạt động tại địa chỉ đã đăng ký. Not found at its registered address. */
  | 'NOT_AT_ADDRESS'
  /** Bị thu hồi giấy chứng nhận đăng ký. Its certificate has been withdrawn. */
  | 'REVOKED'
  /** Đang làm thủ tục giải thể. Being dissolved. */
  | 'DISSOLVING'
  /** Đã giải thể. Dissolved. */
  | 'DISSOLVED'
  /** Đang làm thủ tục phá sản. In bankruptcy proceedings. */
  | 'BANKRUPTCY'
  /** Đã sáp nhập, hợp nhất. Ended by merger or consolidation. */
  | 'MERGED'
  /** Đã chia. Ended by division. */
  | 'SPLIT';

/** Tình trạng pháp lý. An enterprise's standing and since when. */
export type EnterpriseLegalStatus = {
  /** Tình trạng. Its standing in the register. */
  readonly value: EnterpriseStatus;
  /** Kể từ ngày. Day from which it stands so; null when not recorded. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

/** Trạng thái mã số thuế. An enterprise's standing with the tax authority. */
export type TaxStatus = {
  /** Mã trạng thái. Two digits of the tax authority's list, such as `00`. */
  readonly code: Scalars['String']['output'];
  /** Nội dung. What the code says, as recorded with it. */
  readonly text: Scalars['String']['output'];
};

/** Ngành kinh doanh đã đăng ký. A line of business registered by an enterprise or a household business. */
export type BusinessLine = {
  /** Mã ngành đã ghi. The VSIC code exactly as registered, level 4. */
  readonly code: Scalars['VsicCode']['output'];
  /** Ngành kinh tế. The line as the classification has it; null when the list of `vsicLines` has no such code. */
  readonly line?: Maybe<VsicLine>;
  /** Ngành chính. Whether this is the main line. */
  readonly isMain: Scalars['Boolean']['output'];
};

/** Người đại diện theo pháp luật. A legal representative of an enterprise. */
export type LegalRepresentative = {
  /** Họ và tên. The representative's name as registered. */
  readonly name: Scalars['String']['output'];
  /** Chức danh. The representative's position, such as Giám đốc. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Công dân. The representative in the citizens register; null for someone who has no personal ID there. */
  readonly citizen?: Maybe<Citizen>;
};

/** Người nắm giữ vốn. Who holds part of an enterprise: a person or another enterprise. */
export type HoldingHolder = Citizen | Enterprise;

/** Phần vốn góp, cổ phần. What one owner, member or founding shareholder holds of an enterprise, as registered. */
export type Holding = {
  /** Doanh nghiệp. The enterprise of which it is a part. */
  readonly enterprise?: Maybe<Enterprise>;
  /** Người nắm giữ. Null when the holder is in neither register, such as an agency or a foreign investor. */
  readonly holder?: Maybe<HoldingHolder>;
  /** Tên người nắm giữ đã ghi. The holder's name as registered, also when the holder cannot be linked. */
  readonly holderNameAsRecorded: Scalars['String']['output'];
  /** Giá trị phần vốn góp. Its value as registered; null when not recorded. */
  readonly amount?: Maybe<Scalars['Vnd']['output']>;
  /** Tỷ lệ sở hữu, phần trăm. Its part of the charter capital, above 0 and up to 100. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
};

/** Trang phần vốn góp. A page of holdings. */
export type HoldingConnection = {
  readonly edges: ReadonlyArray<HoldingEdge>;
  readonly nodes: ReadonlyArray<Holding>;
  readonly pageInfo: PageInfo;
};

/** Phần tử trang phần vốn góp. A holding and where it stands in the list. */
export type HoldingEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Holding;
};

/** Chủ sở hữu hưởng lợi. An individual who in fact owns or controls an enterprise, as declared. */
export type BeneficialOwner = {
  /** Họ và tên. The owner's name as declared. */
  readonly name: Scalars['String']['output'];
  /** Công dân. The owner in the citizens register; null for someone who has no personal ID there. */
  readonly citizen?: Maybe<Citizen>;
  /** Tỷ lệ sở hữu, phần trăm. The declared part of the capital or of the votes; null when control is of another kind. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** Ngày kê khai. Day of the declaration. */
  readonly declaredOn: Scalars['Date']['output'];
};

/** Đơn vị phụ thuộc. A branch, representative office or business location of an enterprise. */
export type DependentUnit = {
  /** Mã số. 13 digits for a branch or an office; 5 digits, unique within its enterprise, for a location. */
  readonly code: Scalars['String']['output'];
  /** Loại đơn vị. Whether it is a branch, an office or a location. */
  readonly kind: DependentUnitKind;
  /** Tên đơn vị. Its registered name. */
  readonly name: Scalars['String']['output'];
  /** Địa chỉ. Its registered address. */
  readonly address?: Maybe<Address>;
  /** Ngày đăng ký. Day of its registration. */
  readonly registrationDate: Scalars['Date']['output'];
  /** Tình trạng. Its standing in the register. */
  readonly status: DependentUnitStatus;
  /** Doanh nghiệp. The enterprise it belongs to. */
  readonly enterprise?: Maybe<Enterprise>;
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
};

/** Loại đơn vị phụ thuộc. Kind of dependent unit. */
export type DependentUnitKind =
  /** Chi nhánh. Branch. */
  | 'BRANCH'
  /** Văn phòng đại diện. Representative office, which does no business of its own. */
  | 'REPRESENTATIVE_OFFICE'
  /** Địa điểm kinh doanh. Business location. */
  | 'BUSINESS_LOCATION';

/** Tình trạng đơn vị phụ thuộc. Standing of a dependent unit. */
export type DependentUnitStatus =
  /** Đang hoạt động. Active. */
  | 'ACTIVE'
  /** Tạm ngừng. Paused. */
  | 'SUSPENDED'
  /** Đã chấm dứt hoạt động. Closed. */
  | 'CLOSED';

/** Trang đơn vị phụ thuộc. A page of dependent units. */
export type DependentUnitConnection = {
  readonly edges: ReadonlyArray<DependentUnitEdge>;
  readonly nodes: ReadonlyArray<DependentUnit>;
  readonly pageInfo: PageInfo;
};

/** Phần tử trang đơn vị phụ thuộc. A dependent unit and where it stands in the list. */
export type DependentUnitEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: DependentUnit;
};

/** Trang doanh nghiệp. A page of enterprises. */
export type EnterpriseConnection = {
  readonly edges: ReadonlyArray<EnterpriseEdge>;
  readonly nodes: ReadonlyArray<Enterprise>;
  readonly pageInfo: PageInfo;
};

/** Phần tử trang doanh nghiệp. An enterprise and where it stands in the list. */
export type EnterpriseEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: Enterprise;
};

/**
 * Hộ kinh doanh. A household business. Its code may be its owner's personal ID and is therefore not open;
 * open lists know it by an opaque id.
 */
export type HouseholdBusiness = {
  readonly key: Scalars['ID']['output'];
  /** Mã tra cứu. An opaque id that says nothing about the owner. */
  readonly householdBusinessId?: Maybe<Scalars['ID']['output']>;
  /**
   * Mã số hộ kinh doanh. The owner's personal ID since 2025-07-01; a number of the tax system or of the
   * certificate before.
   */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Tên hộ kinh doanh. The name on its signboard and certificate. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** Địa chỉ kinh doanh. Where it does business. */
  readonly address?: Maybe<Address>;
  /** Ngành, nghề kinh doanh. Its registered lines of business, the main one first. */
  readonly businessLines?: Maybe<ReadonlyArray<BusinessLine>>;
  /** Chủ hộ kinh doanh. The person who owns it. */
  readonly owner?: Maybe<Citizen>;
  /** Ngày đăng ký. Day of its registration. */
  readonly registrationDate?: Maybe<Scalars['Date']['output']>;
  /** Tình trạng. Its standing in the register. */
  readonly status?: Maybe<HouseholdBusinessStatus>;
  /**
   * Xã, phường quản lý đăng ký. The commune, as it stands today, that keeps its registration; null when the
   * area of its address cannot be told.
   */
  readonly registeringCommune?: Maybe<AdministrativeUnit>;
  /**
   * Giấy chứng nhận đăng ký hộ kinh doanh. Its registration certificate among the digital results; null when
   * it has not been digitised.
   */
  readonly certificateResult?: Maybe<ProcedureResult>;
  /** Mã số thuế. Since 2025-07-01 the personal ID of its owner. */
  readonly taxCode?: Maybe<Scalars['String']['output']>;
  /** Mã số thuế cũ. The 10-digit tax code valid until 2025-06-30; null when it never had one. */
  readonly formerTaxCode?: Maybe<Scalars['String']['output']>;
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
};

/** Tình trạng hộ kinh doanh. Standing of a household business. */
export type HouseholdBusinessStatus =
  /** Đang hoạt động. Active. */
  | 'ACTIVE'
  /** Tạm ngừng kinh doanh. Paused. */
  | 'SUSPENDED'
  /** Đã chấm dứt hoạt động. Closed. */
  | 'CLOSED';

/** Trang hộ kinh doanh. A page of household businesses. */
export type HouseholdBusinessConnection = {
  readonly edges: ReadonlyArray<HouseholdBusinessEdge>;
  readonly nodes: ReadonlyArray<HouseholdBusiness>;
  readonly pageInfo: PageInfo;
};

/** Phần tử trang hộ kinh doanh. A household business and where it stands in the list. */
export type HouseholdBusinessEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: HouseholdBusiness;
};

export type Citizen = {
  readonly key: Scalars['ID']['output'];
  /**
   * Doanh nghiệp là người đại diện. Enterprises of which this person is a legal representative, in order of
   * their code.
   */
  readonly representedEnterprises?: Maybe<EnterpriseConnection>;
  /** Phần vốn góp, cổ phần. What this person holds of enterprises, as registered. */
  readonly holdings?: Maybe<HoldingConnection>;
  /** Hộ kinh doanh. Household businesses this person owns. */
  readonly householdBusinesses?: Maybe<HouseholdBusinessConnection>;
};


export type CitizenRepresentedEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type CitizenHoldingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type CitizenHouseholdBusinessesArgs = {
  status?: InputMaybe<HouseholdBusinessStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type ProcedureResult = {
  readonly key: Scalars['ID']['output'];
};

/** Đối chiếu cho hồ sơ. What this register attests for a dossier; reached through `dossierReadiness` alone. */
export type BusinessAttestation = {
  /** Điều cần đối chiếu. The claim, as the key between gateway and registers. */
  readonly businessClaim: Scalars['ID']['output'];
  /** Kết quả đối chiếu. What the register finds; never null while it answers. */
  readonly businessFinding?: Maybe<Finding>;
};

/** Số cơ sở kinh doanh của một ngành. How many businesses have a line in one sector. */
export type SectorCount = {
  /** Ngành kinh tế. The sector. */
  readonly line: VsicLine;
  /** Doanh nghiệp. Enterprises, for each way of standing of which there is one. */
  readonly enterprises: ReadonlyArray<EnterpriseCount>;
  /** Hộ kinh doanh. Household businesses, likewise. */
  readonly householdBusinesses: ReadonlyArray<HouseholdBusinessCount>;
};

/** Số doanh nghiệp. How many enterprises of a sector stand so. */
export type EnterpriseCount = {
  /** Tình trạng pháp lý. How they stand. */
  readonly status: EnterpriseStatus;
  /** Số lượng. How many. */
  readonly count: Scalars['Int']['output'];
};

/** Số hộ kinh doanh. How many household businesses of a sector stand so. */
export type HouseholdBusinessCount = {
  /** Tình trạng. How they stand. */
  readonly status: HouseholdBusinessStatus;
  /** Số lượng. How many. */
  readonly count: Scalars['Int']['output'];
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
  Enterprise: Enterprise;
  HouseholdBusiness: HouseholdBusiness;
  Citizen: Citizen;
  BusinessAttestation: BusinessAttestation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"key":true}> );
  HouseholdBusiness:
    ( { __typename: 'HouseholdBusiness' }
    & GraphQLRecursivePick<FederationTypes['HouseholdBusiness'], {"key":true}> );
  Citizen:
    ( { __typename: 'Citizen' }
    & GraphQLRecursivePick<FederationTypes['Citizen'], {"key":true}> );
  BusinessAttestation:
    ( { __typename: 'BusinessAttestation' }
    & GraphQLRecursivePick<FederationTypes['BusinessAttestation'], {"businessClaim":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  HoldingHolder:
    | ( CitizenParent )
    | ( EnterpriseParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Enterprise: ResolverTypeWrapper<EnterpriseParent>;
  EnterpriseType: EnterpriseType;
  EnterpriseStatus: EnterpriseStatus;
  EnterpriseLegalStatus: ResolverTypeWrapper<EnterpriseLegalStatus>;
  TaxStatus: ResolverTypeWrapper<TaxStatus>;
  BusinessLine: ResolverTypeWrapper<BusinessLineParent>;
  LegalRepresentative: ResolverTypeWrapper<LegalRepresentativeParent>;
  HoldingHolder: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldingHolder']>;
  Holding: ResolverTypeWrapper<HoldingParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HoldingConnection: ResolverTypeWrapper<Omit<HoldingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HoldingEdge']>, nodes: ReadonlyArray<ResolversTypes['Holding']> }>;
  HoldingEdge: ResolverTypeWrapper<Omit<HoldingEdge, 'node'> & { node: ResolversTypes['Holding'] }>;
  BeneficialOwner: ResolverTypeWrapper<BeneficialOwnerParent>;
  DependentUnit: ResolverTypeWrapper<DependentUnitParent>;
  DependentUnitKind: DependentUnitKind;
  DependentUnitStatus: DependentUnitStatus;
  DependentUnitConnection: ResolverTypeWrapper<Omit<DependentUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DependentUnitEdge']>, nodes: ReadonlyArray<ResolversTypes['DependentUnit']> }>;
  DependentUnitEdge: ResolverTypeWrapper<Omit<DependentUnitEdge, 'node'> & { node: ResolversTypes['DependentUnit'] }>;
  EnterpriseConnection: ResolverTypeWrapper<Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EnterpriseEdge']>, nodes: ReadonlyArray<ResolversTypes['Enterprise']> }>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  HouseholdBusiness: ResolverTypeWrapper<HouseholdBusinessParent>;
  HouseholdBusinessStatus: HouseholdBusinessStatus;
  HouseholdBusinessConnection: ResolverTypeWrapper<Omit<HouseholdBusinessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdBusinessEdge']>, nodes: ReadonlyArray<ResolversTypes['HouseholdBusiness']> }>;
  HouseholdBusinessEdge: ResolverTypeWrapper<Omit<HouseholdBusinessEdge, 'node'> & { node: ResolversTypes['HouseholdBusiness'] }>;
  Citizen: ResolverTypeWrapper<CitizenParent>;
  ProcedureResult: ResolverTypeWrapper<ProcedureResultParent>;
  BusinessAttestation: ResolverTypeWrapper<BusinessAttestationParent>;
  SectorCount: ResolverTypeWrapper<SectorCountParent>;
  EnterpriseCount: ResolverTypeWrapper<EnterpriseCount>;
  HouseholdBusinessCount: ResolverTypeWrapper<HouseholdBusinessCount>;
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
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Enterprise: EnterpriseParent;
  EnterpriseLegalStatus: EnterpriseLegalStatus;
  TaxStatus: TaxStatus;
  BusinessLine: BusinessLineParent;
  LegalRepresentative: LegalRepresentativeParent;
  HoldingHolder: ResolversUnionTypes<ResolversParentTypes>['HoldingHolder'];
  Holding: HoldingParent;
  Float: Scalars['Float']['output'];
  HoldingConnection: Omit<HoldingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HoldingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Holding']> };
  HoldingEdge: Omit<HoldingEdge, 'node'> & { node: ResolversParentTypes['Holding'] };
  BeneficialOwner: BeneficialOwnerParent;
  DependentUnit: DependentUnitParent;
  DependentUnitConnection: Omit<DependentUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DependentUnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DependentUnit']> };
  DependentUnitEdge: Omit<DependentUnitEdge, 'node'> & { node: ResolversParentTypes['DependentUnit'] };
  EnterpriseConnection: Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EnterpriseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Enterprise']> };
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  HouseholdBusiness: HouseholdBusinessParent;
  HouseholdBusinessConnection: Omit<HouseholdBusinessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdBusinessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HouseholdBusiness']> };
  HouseholdBusinessEdge: Omit<HouseholdBusinessEdge, 'node'> & { node: ResolversParentTypes['HouseholdBusiness'] };
  Citizen: CitizenParent;
  ProcedureResult: ProcedureResultParent;
  BusinessAttestation: BusinessAttestationParent;
  SectorCount: SectorCountParent;
  EnterpriseCount: EnterpriseCount;
  HouseholdBusinessCount: HouseholdBusinessCount;
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
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'enterpriseCode'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first'>>;
  dependentUnit?: Resolver<Maybe<ResolversTypes['DependentUnit']>, ParentType, ContextType, RequireFields<QueryDependentUnitArgs, 'code'>>;
  householdBusiness?: Resolver<Maybe<ResolversTypes['HouseholdBusiness']>, ParentType, ContextType, RequireFields<QueryHouseholdBusinessArgs, 'householdBusinessId'>>;
  householdBusinesses?: Resolver<Maybe<ResolversTypes['HouseholdBusinessConnection']>, ParentType, ContextType, RequireFields<QueryHouseholdBusinessesArgs, 'first'>>;
  vsicLine?: Resolver<Maybe<ResolversTypes['VsicLine']>, ParentType, ContextType, RequireFields<QueryVsicLineArgs, 'code'>>;
  vsicLines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VsicLine']>>, ParentType, ContextType, Partial<QueryVsicLinesArgs>>;
  householdBusinessNameAvailable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryHouseholdBusinessNameAvailableArgs, 'name' | 'communeCode'>>;
  businessCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SectorCount']>>, ParentType, ContextType, Partial<QueryBusinessCountsArgs>>;
  businessQuality?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QualityCheck']>>, ParentType, ContextType>;
  businessQualityFindings?: Resolver<Maybe<ResolversTypes['QualityFindingConnection']>, ParentType, ContextType, RequireFields<QueryBusinessQualityFindingsArgs, 'rule' | 'first'>>;
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'code'>>;
  administrativeUnits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdministrativeUnit']>>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitsArgs, 'at'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'code'>>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterpriseCode?: Resolver<Maybe<ResolversTypes['EnterpriseCode']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EnterpriseType']>, ParentType, ContextType>;
  isStateOwned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isForeignInvested?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalStatus?: Resolver<Maybe<ResolversTypes['EnterpriseLegalStatus']>, ParentType, ContextType>;
  taxStatus?: Resolver<Maybe<ResolversTypes['TaxStatus']>, ParentType, ContextType>;
  registrationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastChangeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headOffice?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  charterCapital?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  businessLines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BusinessLine']>>, ParentType, ContextType>;
  legalRepresentatives?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LegalRepresentative']>>, ParentType, ContextType>;
  ownersMembers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Holding']>>, ParentType, ContextType>;
  beneficialOwners?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BeneficialOwner']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  branches?: Resolver<Maybe<ResolversTypes['DependentUnitConnection']>, ParentType, ContextType, RequireFields<EnterpriseBranchesArgs, 'first'>>;
  repOffices?: Resolver<Maybe<ResolversTypes['DependentUnitConnection']>, ParentType, ContextType, RequireFields<EnterpriseRepOfficesArgs, 'first'>>;
  businessLocations?: Resolver<Maybe<ResolversTypes['DependentUnitConnection']>, ParentType, ContextType, RequireFields<EnterpriseBusinessLocationsArgs, 'first'>>;
  certificateResult?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseLegalStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseLegalStatus'] = ResolversParentTypes['EnterpriseLegalStatus']> = {
  value?: Resolver<ResolversTypes['EnterpriseStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TaxStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxStatus'] = ResolversParentTypes['TaxStatus']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BusinessLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessLine'] = ResolversParentTypes['BusinessLine']> = {
  code?: Resolver<ResolversTypes['VsicCode'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['VsicLine']>, ParentType, ContextType>;
  isMain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LegalRepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRepresentative'] = ResolversParentTypes['LegalRepresentative']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
};

export type HoldingHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingHolder'] = ResolversParentTypes['HoldingHolder']> = {
  __resolveType: TypeResolveFn<'Citizen' | 'Enterprise', ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['HoldingHolder']>, ParentType, ContextType>;
  holderNameAsRecorded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HoldingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type BeneficialOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeneficialOwner'] = ResolversParentTypes['BeneficialOwner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DependentUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentUnit'] = ResolversParentTypes['DependentUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DependentUnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  registrationDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DependentUnitStatus'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type DependentUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentUnitConnection'] = ResolversParentTypes['DependentUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DependentUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DependentUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DependentUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentUnitEdge'] = ResolversParentTypes['DependentUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DependentUnit'], ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type HouseholdBusinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdBusiness'] = ResolversParentTypes['HouseholdBusiness'], FederationReferenceType extends FederationReferenceTypes['HouseholdBusiness'] = FederationReferenceTypes['HouseholdBusiness']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HouseholdBusiness']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  householdBusinessId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  businessLines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BusinessLine']>>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  registrationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['HouseholdBusinessStatus']>, ParentType, ContextType>;
  registeringCommune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  certificateResult?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerTaxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type HouseholdBusinessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdBusinessConnection'] = ResolversParentTypes['HouseholdBusinessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdBusinessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdBusiness']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HouseholdBusinessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdBusinessEdge'] = ResolversParentTypes['HouseholdBusinessEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdBusiness'], ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'], FederationReferenceType extends FederationReferenceTypes['Citizen'] = FederationReferenceTypes['Citizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Citizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  representedEnterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<CitizenRepresentedEnterprisesArgs, 'first'>>;
  holdings?: Resolver<Maybe<ResolversTypes['HoldingConnection']>, ParentType, ContextType, RequireFields<CitizenHoldingsArgs, 'first'>>;
  householdBusinesses?: Resolver<Maybe<ResolversTypes['HouseholdBusinessConnection']>, ParentType, ContextType, RequireFields<CitizenHouseholdBusinessesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureResult'] = ResolversParentTypes['ProcedureResult']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BusinessAttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessAttestation'] = ResolversParentTypes['BusinessAttestation'], FederationReferenceType extends FederationReferenceTypes['BusinessAttestation'] = FederationReferenceTypes['BusinessAttestation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessAttestation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessClaim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  businessFinding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type SectorCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorCount'] = ResolversParentTypes['SectorCount']> = {
  line?: Resolver<ResolversTypes['VsicLine'], ParentType, ContextType>;
  enterprises?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseCount']>, ParentType, ContextType>;
  householdBusinesses?: Resolver<ReadonlyArray<ResolversTypes['HouseholdBusinessCount']>, ParentType, ContextType>;
};

export type EnterpriseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseCount'] = ResolversParentTypes['EnterpriseCount']> = {
  status?: Resolver<ResolversTypes['EnterpriseStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdBusinessCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdBusinessCount'] = ResolversParentTypes['HouseholdBusinessCount']> = {
  status?: Resolver<ResolversTypes['HouseholdBusinessStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseLegalStatus?: EnterpriseLegalStatusResolvers<ContextType>;
  TaxStatus?: TaxStatusResolvers<ContextType>;
  BusinessLine?: BusinessLineResolvers<ContextType>;
  LegalRepresentative?: LegalRepresentativeResolvers<ContextType>;
  HoldingHolder?: HoldingHolderResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  HoldingConnection?: HoldingConnectionResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  BeneficialOwner?: BeneficialOwnerResolvers<ContextType>;
  DependentUnit?: DependentUnitResolvers<ContextType>;
  DependentUnitConnection?: DependentUnitConnectionResolvers<ContextType>;
  DependentUnitEdge?: DependentUnitEdgeResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  HouseholdBusiness?: HouseholdBusinessResolvers<ContextType>;
  HouseholdBusinessConnection?: HouseholdBusinessConnectionResolvers<ContextType>;
  HouseholdBusinessEdge?: HouseholdBusinessEdgeResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  ProcedureResult?: ProcedureResultResolvers<ContextType>;
  BusinessAttestation?: BusinessAttestationResolvers<ContextType>;
  SectorCount?: SectorCountResolvers<ContextType>;
  EnterpriseCount?: EnterpriseCountResolvers<ContextType>;
  HouseholdBusinessCount?: HouseholdBusinessCountResolvers<ContextType>;
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
