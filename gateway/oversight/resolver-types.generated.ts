// Written by `npm run compose`. Change schema.graphql or parents.ts instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CitizenParent, ConsentParent, AccessLogEntryParent, JournalRecordParent, FieldVerdictParent, FieldClassificationParent, PurposeParent } from './parents.ts';
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
   * Công dân đang đăng nhập. The citizen who asks, or for whom somebody asks. Every register adds what it holds
   * of them; from here a citizen reads their own data and who has read it.
   */
  readonly me?: Maybe<Citizen>;
  /**
   * Quyền truy cập của tôi. What whoever asks may read of this graph, for the purpose they state: each field that is
   * open, and each that is not and what would open it.
   */
  readonly accessPolicy?: Maybe<AccessPolicy>;
  /** Phân loại từng trường. How each field is shared, what personal data it holds and who decides, whoever asks. */
  readonly fieldClassification?: Maybe<ReadonlyArray<FieldClassification>>;
  /**
   * Các mục đích sử dụng dữ liệu. The purposes for which personal data may be asked for: what `x-purpose` may
   * say.
   */
  readonly purposes?: Maybe<ReadonlyArray<Purpose>>;
  /**
   * Nhật ký truy cập. Every access to personal data that is not open, the newest first, for those who oversee
   * how data is used. People stand in it as keyed hashes. Where few accesses fit what was asked for, a page may
   * be short and yet have another behind it: `hasNextPage` says so.
   */
  readonly journal?: Maybe<JournalConnection>;
  /**
   * Một sự đồng ý theo mã. For the person who gave it, and for the agency it was given to; of any other it is
   * said, as of one that does not exist, that it is not theirs to read.
   */
  readonly consent?: Maybe<Consent>;
};


export type QueryAccessPolicyArgs = {
  type?: InputMaybe<Scalars['String']['input']>;
  verdict?: InputMaybe<FieldVerdictKind>;
};


export type QueryFieldClassificationArgs = {
  type?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJournalArgs = {
  agencyCode?: InputMaybe<Scalars['AgencyCode']['input']>;
  clientId?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryConsentArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /**
   * Cho phép sử dụng dữ liệu. The citizen consents that an agency reads their data for a purpose that needs it.
   * Only in person and identified by e-ID (VNeID level 2): nobody consents in another's place.
   */
  readonly grantConsent?: Maybe<Consent>;
  /** Rút lại sự đồng ý. Effective at once. Withdrawing again changes nothing; the first time stands. */
  readonly withdrawConsent?: Maybe<Consent>;
};


export type MutationGrantConsentArgs = {
  input: GrantConsentInput;
};


export type MutationWithdrawConsentArgs = {
  id: Scalars['ID']['input'];
};

/** Nội dung đồng ý. What a citizen consents to. */
export type GrantConsentInput = {
  /** Mục đích. A purpose whose ground is `CONSENT`, such as `NOTARY_CHECK`. */
  readonly purpose: Scalars['String']['input'];
  /** Cơ quan được phép. The agency, and with it those under it. */
  readonly agencyCode: Scalars['AgencyCode']['input'];
  /** Đến lúc. The last instant at which it holds, at most 90 days from now. */
  readonly until: Scalars['DateTime']['input'];
};

export type Citizen = {
  readonly key: Scalars['ID']['output'];
  /**
   * Ai đã xem dữ liệu của tôi. Accesses to this person's data, refused ones too, the newest first. For the
   * person alone.
   */
  readonly accessLog?: Maybe<AccessLogConnection>;
  /**
   * Những sự đồng ý đã cho. Consents this person has given, the newest first, those that have ended too. For the
   * person alone.
   */
  readonly consents?: Maybe<ConsentConnection>;
};


export type CitizenAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type CitizenConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Một trang nhật ký xem dữ liệu. A page of accesses to one person's data. */
export type AccessLogConnection = {
  readonly edges: ReadonlyArray<AccessLogEdge>;
  readonly nodes: ReadonlyArray<AccessLogEntry>;
  readonly pageInfo: PageInfo;
};

/** Một dòng nhật ký xem dữ liệu. One of accesses to one person's data, with its cursor. */
export type AccessLogEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: AccessLogEntry;
};

/**
 * Một lần xem dữ liệu. Who read what of a person's data, when, and why. Of officers it names the agency and the
 * application, not the person.
 */
export type AccessLogEntry = {
  /** Thời điểm. When it was. */
  readonly at: Scalars['DateTime']['output'];
  /** Cơ quan. The agency of the application; null when it belongs to none. */
  readonly agencyCode?: Maybe<Scalars['AgencyCode']['output']>;
  /** Tên cơ quan. Null when the code list has no such agency. */
  readonly agencyName?: Maybe<LocalizedText>;
  /** Ứng dụng. The application that asked; null for the public. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** Bên thực hiện. Whether it was an agency, a citizen or somebody in a citizen's place; null for the public. */
  readonly actorKind?: Maybe<ActorKind>;
  /** Mục đích. The purpose that was stated; null when none was. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Tên mục đích. Null when none was stated. */
  readonly purposeName?: Maybe<LocalizedText>;
  /** Căn cứ pháp lý. Null when none was stated. */
  readonly legalBasis?: Maybe<LegalBasis>;
  /** Mã hồ sơ. The dossier it was for; null when none was stated. */
  readonly dossierCode?: Maybe<Scalars['DossierCode']['output']>;
  /** Loại bản ghi. Type of the records, such as `Citizen`. */
  readonly entityType: Scalars['String']['output'];
  /** Các trường đã xem. What was given, as `Type.field`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Các trường bị từ chối. What was refused, as `Type.field`. */
  readonly refused: ReadonlyArray<Scalars['String']['output']>;
  /** Kết quả. How it ended. */
  readonly outcome: AccessOutcome;
  /** Mã yêu cầu. The name under which the gateway and the registers logged the request. */
  readonly requestId: Scalars['String']['output'];
};

/** Bên thực hiện. Who it was that read, as far as the person concerned is told. */
export type ActorKind =
  /** Cơ quan. An officer or an information system, of the agency that is named beside it. */
  | 'AGENCY'
  /** Công dân. The person themself, or another citizen. */
  | 'CITIZEN'
  /** Người làm thay. Somebody in a citizen's place, such as a clerk of the post office. */
  | 'AGENT';

/** Căn cứ pháp lý xử lý dữ liệu cá nhân. A legal ground for handling personal data (Law 91/2025/QH15). */
export type LegalBasis =
  /** Sự đồng ý của chủ thể. The person consents. */
  | 'CONSENT'
  /** Nhiệm vụ công. A task of a public agency. */
  | 'PUBLIC_TASK'
  /** Nghĩa vụ pháp lý. A duty by law. */
  | 'LEGAL_OBLIGATION'
  /** Hợp đồng. A contract with the person. */
  | 'CONTRACT'
  /** Trường hợp khẩn cấp. Life or health is in danger. */
  | 'EMERGENCY'
  /** Dữ liệu đã công khai. The data is public by law. */
  | 'PUBLIC_DATA';

/** Kết quả truy cập. How an access ended. */
export type AccessOutcome =
  /** Đã cung cấp. All that was asked for was given. */
  | 'GIVEN'
  /** Cung cấp một phần. Some fields were refused. */
  | 'PARTLY'
  /** Từ chối. Nothing was given. */
  | 'REFUSED';

/** Một trang sự đồng ý. A page of the consents of one person. */
export type ConsentConnection = {
  readonly edges: ReadonlyArray<ConsentEdge>;
  readonly nodes?: Maybe<ReadonlyArray<Consent>>;
  readonly pageInfo: PageInfo;
};

/** Một dòng sự đồng ý. One of the consents of one person, with its cursor. */
export type ConsentEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node?: Maybe<Consent>;
};

/**
 * Sự đồng ý của chủ thể dữ liệu. One person lets one agency read their data for one purpose, until a day or
 * until they withdraw it.
 */
export type Consent = {
  /** Mã sự đồng ý. An opaque name; the agency sends it as `x-consent`. */
  readonly id: Scalars['ID']['output'];
  /** Mục đích. What the data may be read for. */
  readonly purpose: Scalars['String']['output'];
  /** Tên mục đích. Null when the purpose is no longer in the list. */
  readonly purposeName?: Maybe<LocalizedText>;
  /** Cơ quan được phép. The agency it was given to, and with it those under it. */
  readonly agencyCode: Scalars['AgencyCode']['output'];
  /** Tên cơ quan. Null when the code list no longer has it. */
  readonly agencyName?: Maybe<LocalizedText>;
  /** Thời điểm cho phép. When it was given. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** Đến lúc. The last instant at which it holds. */
  readonly until: Scalars['DateTime']['output'];
  /** Thời điểm rút lại. Null while it has not been withdrawn. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Còn hiệu lực. Whether it holds now: not withdrawn, not past its end. */
  readonly isInForce: Scalars['Boolean']['output'];
};

/** Một trang nhật ký truy cập. A page of accesses in the journal. */
export type JournalConnection = {
  readonly edges: ReadonlyArray<JournalEdge>;
  readonly nodes: ReadonlyArray<JournalRecord>;
  readonly pageInfo: PageInfo;
};

/** Một dòng nhật ký truy cập. One of accesses in the journal, with its cursor. */
export type JournalEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: JournalRecord;
};

/** Một bản ghi nhật ký. One access to personal data that is not open. */
export type JournalRecord = {
  /** Chuỗi nhật ký. Each gateway process writes its own. */
  readonly chain: Scalars['String']['output'];
  /**
   * Số thứ tự. Place of the answer's record in the chain, from 1. What one answer gave stands in one record, so that
   * several lines have the same.
   */
  readonly number: Scalars['Int']['output'];
  /** Phần. Which of the accesses in that record, from 0. */
  readonly part: Scalars['Int']['output'];
  /** Thời điểm. When it was. */
  readonly at: Scalars['DateTime']['output'];
  /** Cơ quan. The agency of the application; null when it belongs to none. */
  readonly agencyCode?: Maybe<Scalars['AgencyCode']['output']>;
  /** Tên cơ quan. Null when the code list has no such agency. */
  readonly agencyName?: Maybe<LocalizedText>;
  /** Ứng dụng. The application that asked; null for the public. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /**
   * Người thực hiện. An account or a system as it is, a person as `person:` and a keyed hash; null for the
   * public.
   */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** Thay mặt cho. The citizen in whose place it was done, as a keyed hash; null when in nobody's. */
  readonly onBehalf?: Maybe<Scalars['String']['output']>;
  /** Chủ thể dữ liệu. Whom the records are about, as keyed hashes; empty when nobody's were read. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** Mục đích. The purpose that was stated; null when none was. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Tên mục đích. Null when none was stated. */
  readonly purposeName?: Maybe<LocalizedText>;
  /** Căn cứ pháp lý. Null when none was stated. */
  readonly legalBasis?: Maybe<LegalBasis>;
  /** Mã hồ sơ. The dossier it was for; null when none was stated. */
  readonly dossierCode?: Maybe<Scalars['DossierCode']['output']>;
  /** Loại bản ghi. Type of the records, such as `Citizen`. */
  readonly entityType: Scalars['String']['output'];
  /** Các trường đã xem. What was given, as `Type.field`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Các trường bị từ chối. What was refused, as `Type.field`. */
  readonly refused: ReadonlyArray<Scalars['String']['output']>;
  /** Kết quả. How it ended. */
  readonly outcome: AccessOutcome;
  /** Mã yêu cầu. The name under which the gateway and the registers logged the request. */
  readonly requestId: Scalars['String']['output'];
  /** Thời gian xử lý. Milliseconds from the request's arrival until its answer was ready. */
  readonly ms: Scalars['Int']['output'];
};

/** Chính sách truy cập. What whoever asks may read, for the purpose they state. */
export type AccessPolicy = {
  /** Mục đích đã nêu. What `x-purpose` said; null when it said nothing. */
  readonly purpose?: Maybe<Purpose>;
  /** Loại bên hỏi. Who asks, as their token says. */
  readonly callerKind: CallerKind;
  /** Các trường. Every field of the graph, or those asked for, in the order of the schema. */
  readonly fields?: Maybe<ReadonlyArray<FieldVerdict>>;
};

/** Kết quả xét một trường. Whether one field is open to whoever asks, for the purpose they state. */
export type FieldVerdict = {
  /** Trường. As `Type.field`. */
  readonly field: Scalars['String']['output'];
  /** Mức chia sẻ. Null when the schema does not say. */
  readonly class?: Maybe<SharingClass>;
  /** Loại dữ liệu cá nhân. The kind of personal data it holds. */
  readonly personal: PersonalData;
  /** Kết quả xét. Whether it may be read. */
  readonly verdict: FieldVerdictKind;
  /** Mã từ chối. As it would stand in an error; null when the field is open. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Điều kiện mở. What would open it: scopes, purposes, a consent or a grant; null when it is open. */
  readonly opensWith?: Maybe<Scalars['String']['output']>;
};

/** Kết quả xét. What was found of a field. */
export type FieldVerdictKind =
  /** Được xem. It may be read. */
  | 'OPEN'
  /** Chỉ dữ liệu của mình. Only of records about whoever asks. */
  | 'OWN_ROWS'
  /** Khi chủ thể đồng ý. Only of people who consent. */
  | 'WITH_CONSENT'
  /** Không được xem. It may not be read. */
  | 'REFUSED';

/** Loại bên hỏi. Who asks. */
export type CallerKind =
  /** Công chúng. Anyone, without signing in. */
  | 'PUBLIC'
  /** Cán bộ. An officer of an agency. */
  | 'OFFICER'
  /** Công dân. A citizen, or somebody for them. */
  | 'CITIZEN'
  /** Hệ thống. An information system of an agency. */
  | 'SYSTEM';

/** Phân loại một trường. How one field is shared, whoever asks. */
export type FieldClassification = {
  /** Trường. As `Type.field`. */
  readonly field: Scalars['String']['output'];
  /** Mức chia sẻ. Null when the schema does not say. */
  readonly class?: Maybe<SharingClass>;
  /** Loại dữ liệu cá nhân. The kind of personal data it holds. */
  readonly personal: PersonalData;
  /** Phạm vi cần có. Each has to be met; in one, `|` is or and `+` is and. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Các mục đích. Codes of the purposes that reach it; empty when it needs none, or none does. */
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
  /** Cơ quan quyết định. Who decides on it; null when the schema does not say. */
  readonly decidedBy?: Maybe<Scalars['AgencyCode']['output']>;
  /** Căn cứ pháp lý. The legal reference; null when the schema does not say. */
  readonly basis?: Maybe<Scalars['String']['output']>;
};

/** Mục đích sử dụng dữ liệu. One reason for which personal data may be asked for. */
export type Purpose = {
  /** Mã mục đích. What `x-purpose` says. */
  readonly code: Scalars['String']['output'];
  /** Tên mục đích. Its name. */
  readonly name: LocalizedText;
  /** Bên được nêu. Which callers may state it. */
  readonly kinds: ReadonlyArray<CallerKind>;
  /** Điều kiện kèm theo. What has to stand behind a request besides it. */
  readonly ground: PurposeGround;
  /** Cơ quan được nêu. Agencies with this task, and those under them; null when every agency may state it. */
  readonly agencies?: Maybe<ReadonlyArray<Scalars['AgencyCode']['output']>>;
};

/** Điều kiện kèm theo mục đích. What has to stand behind a request besides its purpose. */
export type PurposeGround =
  /** Mã hồ sơ. The dossier the data is for. */
  | 'DOSSIER'
  /** Mã hồ sơ hoặc căn cứ pháp lý. A dossier, or a legal basis other than consent. */
  | 'DOSSIER_OR_BASIS'
  /** Căn cứ pháp lý. A legal basis other than consent. */
  | 'BASIS'
  /** Sự đồng ý. A consent in force of the person concerned. */
  | 'CONSENT'
  /** Không cần. Nothing. */
  | 'NOTHING';

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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Citizen:
    ( { __typename: 'Citizen' }
    & GraphQLRecursivePick<FederationTypes['Citizen'], {"key":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  GrantConsentInput: GrantConsentInput;
  Citizen: ResolverTypeWrapper<CitizenParent>;
  AccessLogConnection: ResolverTypeWrapper<Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccessLogEdge']>, nodes: ReadonlyArray<ResolversTypes['AccessLogEntry']> }>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntryParent>;
  ActorKind: ActorKind;
  LegalBasis: LegalBasis;
  AccessOutcome: AccessOutcome;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsentEdge']>, nodes?: Maybe<ReadonlyArray<ResolversTypes['Consent']>> }>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node?: Maybe<ResolversTypes['Consent']> }>;
  Consent: ResolverTypeWrapper<ConsentParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  JournalConnection: ResolverTypeWrapper<Omit<JournalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JournalEdge']>, nodes: ReadonlyArray<ResolversTypes['JournalRecord']> }>;
  JournalEdge: ResolverTypeWrapper<Omit<JournalEdge, 'node'> & { node: ResolversTypes['JournalRecord'] }>;
  JournalRecord: ResolverTypeWrapper<JournalRecordParent>;
  AccessPolicy: ResolverTypeWrapper<Omit<AccessPolicy, 'purpose' | 'fields'> & { purpose?: Maybe<ResolversTypes['Purpose']>, fields?: Maybe<ReadonlyArray<ResolversTypes['FieldVerdict']>> }>;
  FieldVerdict: ResolverTypeWrapper<FieldVerdictParent>;
  FieldVerdictKind: FieldVerdictKind;
  CallerKind: CallerKind;
  FieldClassification: ResolverTypeWrapper<FieldClassificationParent>;
  Purpose: ResolverTypeWrapper<PurposeParent>;
  PurposeGround: PurposeGround;
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  GrantConsentInput: GrantConsentInput;
  Citizen: CitizenParent;
  AccessLogConnection: Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccessLogEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccessLogEntry']> };
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  AccessLogEntry: AccessLogEntryParent;
  ConsentConnection: Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentEdge']>, nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Consent']>> };
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Consent']> };
  Consent: ConsentParent;
  Boolean: Scalars['Boolean']['output'];
  JournalConnection: Omit<JournalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JournalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JournalRecord']> };
  JournalEdge: Omit<JournalEdge, 'node'> & { node: ResolversParentTypes['JournalRecord'] };
  JournalRecord: JournalRecordParent;
  AccessPolicy: Omit<AccessPolicy, 'purpose' | 'fields'> & { purpose?: Maybe<ResolversParentTypes['Purpose']>, fields?: Maybe<ReadonlyArray<ResolversParentTypes['FieldVerdict']>> };
  FieldVerdict: FieldVerdictParent;
  FieldClassification: FieldClassificationParent;
  Purpose: PurposeParent;
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
  me?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  accessPolicy?: Resolver<Maybe<ResolversTypes['AccessPolicy']>, ParentType, ContextType, Partial<QueryAccessPolicyArgs>>;
  fieldClassification?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldClassification']>>, ParentType, ContextType, Partial<QueryFieldClassificationArgs>>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Purpose']>>, ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['JournalConnection']>, ParentType, ContextType, RequireFields<QueryJournalArgs, 'first'>>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<QueryConsentArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  grantConsent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<MutationGrantConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'id'>>;
};

export type CitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'], FederationReferenceType extends FederationReferenceTypes['Citizen'] = FederationReferenceTypes['Citizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Citizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<CitizenAccessLogArgs, 'first'>>;
  consents?: Resolver<Maybe<ResolversTypes['ConsentConnection']>, ParentType, ContextType, RequireFields<CitizenConsentsArgs, 'first'>>;
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agencyCode?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  agencyName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorKind?: Resolver<Maybe<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposeName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  dossierCode?: Resolver<Maybe<ResolversTypes['DossierCode']>, ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccessOutcome'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposeName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  agencyCode?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  agencyName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JournalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalConnection'] = ResolversParentTypes['JournalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JournalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEdge'] = ResolversParentTypes['JournalEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalRecord'], ParentType, ContextType>;
};

export type JournalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalRecord'] = ResolversParentTypes['JournalRecord']> = {
  chain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agencyCode?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  agencyName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposeName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  dossierCode?: Resolver<Maybe<ResolversTypes['DossierCode']>, ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccessOutcome'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessPolicy'] = ResolversParentTypes['AccessPolicy']> = {
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  callerKind?: Resolver<ResolversTypes['CallerKind'], ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldVerdict']>>, ParentType, ContextType>;
};

export type FieldVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldVerdict'] = ResolversParentTypes['FieldVerdict']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['SharingClass']>, ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['PersonalData'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FieldVerdictKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldClassification'] = ResolversParentTypes['FieldClassification']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['SharingClass']>, ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['PersonalData'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PurposeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Purpose'] = ResolversParentTypes['Purpose']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CallerKind']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['PurposeGround'], ParentType, ContextType>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyCode']>>, ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  JournalConnection?: JournalConnectionResolvers<ContextType>;
  JournalEdge?: JournalEdgeResolvers<ContextType>;
  JournalRecord?: JournalRecordResolvers<ContextType>;
  AccessPolicy?: AccessPolicyResolvers<ContextType>;
  FieldVerdict?: FieldVerdictResolvers<ContextType>;
  FieldClassification?: FieldClassificationResolvers<ContextType>;
  Purpose?: PurposeResolvers<ContextType>;
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
};

export type DirectiveResolvers<ContextType = Context> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
};
