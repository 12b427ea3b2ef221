// Written by `npm run compose`. Change schema.graphql or parents.ts instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AddressParent, AdministrativeUnitParent, AgencyParent, DataSourceParent, LandUseTypeParent, ProvenanceParent, QualityFindingParent, ResultTypeParent, VsicLineParent } from '../chassis/parents.ts';
import type { LandParcelParent, FormerBookKeyParent, LandUseRightParent, LandCertificateParent, ParcelEventParent, LandPriceParent, ParcelCountParent, LandUseParent, ParcelGeometryParent, ParcelCentroidParent, CitizenParent, EnterpriseParent, CommunityParent, LandAttestationParent } from './parents.ts';
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
  /** Thửa đất theo mã định danh. The parcel with this identification code; null when the register holds none. */
  readonly landParcel?: Maybe<LandParcel>;
  /**
   * Thửa đất theo xã, tờ, thửa. The parcel that bears (or bore on the day given) this book key; null when
   * none did. Book keys change with re-surveys and mergers, so a key without a date is read as of today.
   */
  readonly landParcelByBookKey?: Maybe<LandParcel>;
  /**
   * Giấy chứng nhận theo số phát hành. The certificate with this serial number, whatever its status; null
   * when the register issued none.
   */
  readonly landCertificate?: Maybe<LandCertificate>;
  /**
   * Thửa đất tại một điểm. The one parcel whose boundary holds the point; null on roads, water and other
   * land without a parcel, and on defence or security land, whose boundary is closed. A point on a
   * boundary that two parcels share belongs to exactly one of them. Outside the city: `OUT_OF_AREA`.
   */
  readonly landParcelAt?: Maybe<LandParcel>;
  /**
   * Danh sách thửa đất. The parcels that touch a box, or those of a commune, in the order of their
   * identification codes. Exactly one of `within` and `communeCode`.
   */
  readonly landParcels?: Maybe<LandParcelConnection>;
  /** Danh mục loại đất. The land-use codes in force on a day. */
  readonly landUseTypes?: Maybe<ReadonlyArray<LandUseType>>;
  /**
   * Số thửa đất theo loại đất. How many parcels a commune has of each main use, and their area. Parcels whose boundary is
   * closed are not counted.
   */
  readonly parcelCounts?: Maybe<ReadonlyArray<ParcelCount>>;
  /**
   * Chất lượng dữ liệu: Cơ sở dữ liệu đất đai. What the latest check of the land register found, by rule; rules that were never
   * run are left out.
   */
  readonly landQuality?: Maybe<ReadonlyArray<QualityCheck>>;
  /**
   * Phát hiện về chất lượng dữ liệu: Cơ sở dữ liệu đất đai. The records of the land register that one of its rules speaks against, as of
   * the latest check. For the agency that keeps the register.
   */
  readonly landQualityFindings?: Maybe<QualityFindingConnection>;
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


export type QueryLandParcelArgs = {
  parcelId: Scalars['ParcelId']['input'];
};


export type QueryLandParcelByBookKeyArgs = {
  bookKey: Scalars['ParcelBookKey']['input'];
  at?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLandCertificateArgs = {
  serialNumber: Scalars['CertificateSerial']['input'];
};


export type QueryLandParcelAtArgs = {
  point: GeoPointInput;
};


export type QueryLandParcelsArgs = {
  within?: InputMaybe<BoundingBoxInput>;
  communeCode?: InputMaybe<Scalars['CommuneCode']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryLandUseTypesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryParcelCountsArgs = {
  communeCode: Scalars['CommuneCode']['input'];
};


export type QueryLandQualityFindingsArgs = {
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

/** Điểm. A point in WGS84, decimal degrees. */
export type GeoPointInput = {
  /** Vĩ độ. Degrees north. */
  readonly latitude: Scalars['Float']['input'];
  /** Kinh độ. Degrees east. */
  readonly longitude: Scalars['Float']['input'];
};

/** Khung bản đồ. A box in WGS84, decimal degrees: south is below north, west is left of east. */
export type BoundingBoxInput = {
  /** Vĩ độ nam. Latitude of the southern side. */
  readonly south: Scalars['Float']['input'];
  /** Kinh độ tây. Longitude of the western side. */
  readonly west: Scalars['Float']['input'];
  /** Vĩ độ bắc. Latitude of the northern side. */
  readonly north: Scalars['Float']['input'];
  /** Kinh độ đông. Longitude of the eastern side. */
  readonly east: Scalars['Float']['input'];
};

/** Thửa đất. A parcel of land as the cadastral register knows it. */
export type LandParcel = {
  readonly key: Scalars['ID']['output'];
  /** Mã định danh thửa đất. Issued once and never reused: the GeoHash of a point inside the parcel. */
  readonly parcelId?: Maybe<Scalars['ParcelId']['output']>;
  /** Mã xã. The commune code in the parcel's present book key. */
  readonly communeCode?: Maybe<Scalars['CommuneCode']['output']>;
  /**
   * Xã, phường, đặc khu. The unit that code named when the register last confirmed the parcel; null when
   * the code was not in force that day.
   */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** Số tờ bản đồ. Number of the cadastral map sheet; may carry a letter after a re-survey: `15A`. */
  readonly sheetNumber?: Maybe<Scalars['String']['output']>;
  /** Số thửa. Number of the parcel on its sheet. */
  readonly parcelNumber?: Maybe<Scalars['Int']['output']>;
  /** Mã MX.SB.ST. Commune, sheet and number, written with dots. Not stable: see `formerKeys`. */
  readonly bookKey?: Maybe<Scalars['ParcelBookKey']['output']>;
  /**
   * Số tờ, số thửa cũ. Keys the parcel bore before re-surveys and mergers, newest first; empty when none is
   * recorded.
   */
  readonly formerKeys?: Maybe<ReadonlyArray<FormerBookKey>>;
  /** Địa chỉ thửa đất. Where the parcel is. */
  readonly address?: Maybe<Address>;
  /** Diện tích, m². Legal area to one decimal; the sum of the areas of `landUses`. */
  readonly area?: Maybe<Scalars['Float']['output']>;
  /** Mục đích sử dụng đất. What the land may be used for, the main use first. */
  readonly landUses?: Maybe<ReadonlyArray<LandUse>>;
  /** Hình thức sử dụng. Whether one holder uses the land or several together. */
  readonly useForm?: Maybe<LandUseForm>;
  /** Nguồn gốc sử dụng đất. How the State came to give or recognise the use; null when not recorded. */
  readonly origin?: Maybe<LandUseOrigin>;
  /**
   * Ranh giới thửa đất. Open, but for defence and security land (CQP, CAN), whose boundary is closed: there
   * it is null with `FIELD_NOT_PERMITTED`.
   */
  readonly geometry?: Maybe<ParcelGeometry>;
  /** Tâm thửa đất. Centre of gravity of the boundary; may lie outside a bent parcel. Closed as `geometry` is. */
  readonly centroid?: Maybe<ParcelCentroid>;
  /**
   * Giá đất theo bảng giá. The city's price of the main use in this commune for one year; null when the
   * table has no such line.
   */
  readonly landPrice?: Maybe<LandPrice>;
  /** Quyền sử dụng đất. Who holds the parcel and by what share, former holders included. */
  readonly rights?: Maybe<ReadonlyArray<LandUseRight>>;
  /**
   * Hạn chế quyền. Mortgages, blocks, seizures, disputes and notices of reclamation, the newest first;
   * released ones included.
   */
  readonly encumbrances?: Maybe<ReadonlyArray<Encumbrance>>;
  /**
   * Đang bị ngăn chặn. Whether a block, seizure or dispute stands, so that a transfer must wait. For
   * notaries, who need not see more.
   */
  readonly hasBlocking?: Maybe<Scalars['Boolean']['output']>;
  /** Giấy chứng nhận. Certificates ever issued for rights in this parcel, by serial number. */
  readonly certificates?: Maybe<ReadonlyArray<LandCertificate>>;
  /** Tài sản gắn liền với đất. Houses, works and perennial trees recorded on the parcel. */
  readonly assets?: Maybe<ReadonlyArray<LandAsset>>;
  /** Biến động. What happened to the parcel in law, the oldest first. */
  readonly history?: Maybe<ParcelEventConnection>;
  /** Tình trạng đo đạc. How well the boundary is known. */
  readonly surveyStatus?: Maybe<SurveyStatus>;
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
};


/** Thửa đất. A parcel of land as the cadastral register knows it. */
export type LandParcelLandPriceArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Thửa đất. A parcel of land as the cadastral register knows it. */
export type LandParcelHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Mã MX.SB.ST cũ. A book key a parcel bore in a past period. */
export type FormerBookKey = {
  /** Mã MX.SB.ST đã dùng. The key itself. */
  readonly bookKey: Scalars['ParcelBookKey']['output'];
  /** Xã, phường khi đó. The unit the key's commune code named in that period; null when it named none. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** Dùng từ. First day of the key. */
  readonly validFrom: Scalars['Date']['output'];
  /** Dùng đến. Last day of the key. */
  readonly validTo: Scalars['Date']['output'];
};

/** Mục đích sử dụng đất. One permitted use and the area it covers. */
export type LandUse = {
  /** Mã loại đất, như đã ghi. The land-use code as recorded. */
  readonly code: Scalars['LandUseCode']['output'];
  /** Loại đất. What the code meant when the register last confirmed the parcel; null when it was not in force. */
  readonly type?: Maybe<LandUseType>;
  /** Diện tích, m². Area under this use. */
  readonly area: Scalars['Float']['output'];
  /** Thời hạn sử dụng. Whether the use ends. */
  readonly term: LandUseTerm;
  /** Sử dụng đến. Last day of a limited use; null for a stable long-term one. */
  readonly termEnd?: Maybe<Scalars['Date']['output']>;
};

/** Số thửa đất. The parcels of a commune that have one main use. */
export type ParcelCount = {
  /** Mã loại đất. The land-use code as recorded; of a parcel with several, the first. */
  readonly code: Scalars['LandUseCode']['output'];
  /** Loại đất. What the code means today; null when it is no longer in force. */
  readonly type?: Maybe<LandUseType>;
  /** Số thửa. How many parcels. */
  readonly parcels: Scalars['Int']['output'];
  /** Tổng diện tích, m². The area of the parcels as a whole, other uses included. */
  readonly area: Scalars['Float']['output'];
};

/** Thời hạn sử dụng đất. Whether the right to use land ends (Land Law 31/2024/QH15, Arts. 171–172). */
export type LandUseTerm =
  /** Ổn định lâu dài. Without end. */
  | 'LONG_TERM'
  /** Có thời hạn. Until a day. */
  | 'LIMITED';

/** Hình thức sử dụng đất. Who uses the land. */
export type LandUseForm =
  /** Sử dụng riêng. One holder, or one couple. */
  | 'PRIVATE'
  /** Sử dụng chung. Several holders. */
  | 'COMMON';

/** Nguồn gốc sử dụng đất. How the use began (symbols of Circular 24/2014/TT-BTNMT in brackets). */
export type LandUseOrigin =
  /** Công nhận quyền sử dụng đất, có thu tiền. Recognised, for a fee (CNQ-CTT). */
  | 'RECOGNISED_PAID'
  /** Công nhận quyền sử dụng đất, không thu tiền. Recognised, free (CNQ-KTT). */
  | 'RECOGNISED_FREE'
  /** Nhà nước giao đất có thu tiền. Allocated by the State for a fee (DG-CTT). */
  | 'ALLOCATED_PAID'
  /** Nhà nước giao đất không thu tiền. Allocated by the State, free (DG-KTT). */
  | 'ALLOCATED_FREE'
  /** Nhà nước cho thuê đất trả tiền một lần. Leased, paid at once (DT-TML). */
  | 'LEASED_ONE_PAYMENT'
  /** Nhà nước cho thuê đất trả tiền hằng năm. Leased, paid yearly (DT-THN). */
  | 'LEASED_ANNUAL'
  /** Nhận chuyển nhượng. Bought from the former holder. */
  | 'TRANSFERRED'
  /** Nhận thừa kế. Inherited. */
  | 'INHERITED'
  /** Nhận tặng cho. Given. */
  | 'GIFTED';

/**
 * Ranh giới thửa đất. One boundary, in the system it was surveyed in and in WGS84. Every ring is closed (its
 * last position is its first) and runs counter-clockwise.
 */
export type ParcelGeometry = {
  /** VN-2000. As surveyed. */
  readonly vn2000: Vn2000Ring;
  /** WGS84. Computed from VN-2000; good to about a metre. */
  readonly wgs84: Wgs84Ring;
  /** GeoJSON. The WGS84 ring as a GeoJSON `Polygon` (RFC 7946: longitude first). */
  readonly geoJson: Scalars['JSON']['output'];
};

/** Vòng tọa độ VN-2000. A ring in one zone of VN-2000. */
export type Vn2000Ring = {
  /** Mã hệ tọa độ EPSG. 5899: VN-2000, 3° zone, central meridian 107°45′. */
  readonly epsg: Scalars['Int']['output'];
  /** Các đỉnh. Its corners; the last is the first again. */
  readonly ring: ReadonlyArray<Vn2000Position>;
};

/** Tọa độ VN-2000, mét. Vietnamese papers write X for the northing and Y for the easting. */
export type Vn2000Position = {
  /** Hoành độ (Y). Metres east, false easting 500,000. */
  readonly easting: Scalars['Float']['output'];
  /** Tung độ (X). Metres north of the equator. */
  readonly northing: Scalars['Float']['output'];
};

/** Vòng tọa độ WGS84. A ring in WGS84. */
export type Wgs84Ring = {
  /** Các đỉnh. Its corners; the last is the first again. */
  readonly ring: ReadonlyArray<Wgs84Position>;
};

/** Tọa độ WGS84. Decimal degrees. */
export type Wgs84Position = {
  /** Vĩ độ. Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Kinh độ. Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** Tâm thửa đất. Centre of gravity of a boundary. */
export type ParcelCentroid = {
  /** VN-2000, EPSG:5899. In the system of the survey. */
  readonly vn2000: Vn2000Position;
  /** WGS84. Computed from VN-2000. */
  readonly wgs84: Wgs84Position;
};

/** Giá đất. One line of the city's land price table. */
export type LandPrice = {
  /** Năm áp dụng. Year in which the price holds. */
  readonly year: Scalars['Int']['output'];
  /** Mã xã. The commune the line is for. */
  readonly communeCode: Scalars['CommuneCode']['output'];
  /** Mã loại đất. The use the line is for. */
  readonly landUseCode: Scalars['LandUseCode']['output'];
  /** Đơn giá, đồng/m². Price of one square metre. */
  readonly pricePerSquareMetre: Scalars['Vnd']['output'];
};

/** Tình trạng đo đạc. How well a parcel's boundary is known. */
export type SurveyStatus =
  /** Đã đo đạc, có bản đồ số. Measured, on the digital map. */
  | 'DIGITISED'
  /** Cần đo đạc lại. On the digital map, to be measured again. */
  | 'RESURVEY_NEEDED'
  /** Chưa số hóa. Taken over from a paper map. */
  | 'NOT_YET_DIGITISED';

/** Chủ sử dụng đất. Who may hold a right to use land. */
export type LandHolder = Citizen | Enterprise | Agency | Community;

/** Cộng đồng dân cư. A community that uses land together, such as a village with its communal house. */
export type Community = {
  /** Tên cộng đồng, như đã ghi. Its name as recorded. */
  readonly name: Scalars['String']['output'];
};

/** Quyền sử dụng đất. A holder's share of the right to use one parcel, in one period. */
export type LandUseRight = {
  /**
   * Chủ sử dụng đất. Null when the register knows the holder only by an old identity card, or when no
   * register issued the number it recorded.
   */
  readonly holder?: Maybe<LandHolder>;
  /**
   * Tên chủ sử dụng, như đã ghi. As written when the right was registered; may differ from the holder's name
   * today.
   */
  readonly holderNameAsRecorded: Scalars['String']['output'];
  /**
   * Phần quyền. The shares of a parcel's present rights should sum to one; where they do not, they are given
   * as recorded.
   */
  readonly share: LandShare;
  /** Tư cách. How the holder holds. */
  readonly role: LandRightRole;
  /** Từ ngày. First day of the right. */
  readonly from: Scalars['Date']['output'];
  /** Đến ngày. Last day of the right; null while it stands. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Căn cứ. The deed or decision the right rests on, as recorded. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Giấy chứng nhận. The certificate that proves the right; null before one is issued. */
  readonly certificate?: Maybe<LandCertificate>;
};

/** Phần quyền. An exact fraction, so that three thirds are one. */
export type LandShare = {
  /** Tử số. Numerator. */
  readonly numerator: Scalars['Int']['output'];
  /** Mẫu số. Never zero. */
  readonly denominator: Scalars['Int']['output'];
  /** Số thập phân. The fraction rounded to six decimals, for display only. */
  readonly decimal: Scalars['Float']['output'];
};

/** Tư cách chủ sử dụng. How a holder holds a right. */
export type LandRightRole =
  /** Chủ sử dụng. Alone. */
  | 'OWNER'
  /** Đồng sử dụng. With others, each a share. */
  | 'CO_OWNER'
  /** Vợ chồng cùng đứng tên. Spouses, jointly. */
  | 'SPOUSE_JOINT';

/** Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất. The "red book" or "pink book". */
export type LandCertificate = {
  /** Số phát hành. Printed on the certificate, unique nationwide. */
  readonly serialNumber: Scalars['CertificateSerial']['output'];
  /** Mã Giấy chứng nhận. 12 letters and digits under the QR code; null on older forms. */
  readonly certificateCode?: Maybe<Scalars['String']['output']>;
  /** Số vào sổ cấp giấy. Number in the issuing office's register. */
  readonly registerNumber: Scalars['String']['output'];
  /** Ngày cấp. Day on which it was issued. */
  readonly issueDate: Scalars['Date']['output'];
  /** Cơ quan cấp. Null when the code list has no such agency. */
  readonly issuer?: Maybe<Agency>;
  /** Tình trạng. Whether the certificate still proves anything. */
  readonly status: LandCertificateStatus;
  /** Người được cấp. Holders of the rights it proves; an entry is null where `LandUseRight.holder` is. */
  readonly holders?: Maybe<ReadonlyArray<Maybe<LandHolder>>>;
  /** Quyền được chứng nhận. The rights it proves. */
  readonly rights: ReadonlyArray<LandUseRight>;
  /** Thửa đất. The parcels it covers, by identification code. */
  readonly parcels?: Maybe<ReadonlyArray<LandParcel>>;
  /** Nội dung mã QR. What the QR code on the certificate says: its code. Null on older forms, which have none. */
  readonly qrPayload?: Maybe<Scalars['String']['output']>;
  /** Bản điện tử. The digital result that stands for the certificate; null when none was issued. */
  readonly digitalResult?: Maybe<ProcedureResult>;
  /** Nguồn gốc bản ghi. Where the record comes from, and how fresh it is. */
  readonly provenance?: Maybe<Provenance>;
};

/** Tình trạng giấy chứng nhận. What a certificate still proves. */
export type LandCertificateStatus =
  /** Còn giá trị. Valid. */
  | 'VALID'
  /** Đã cấp đổi. Replaced by another. */
  | 'REPLACED'
  /** Đã thu hồi. Revoked. */
  | 'REVOKED'
  /** Đã báo mất. Reported lost. */
  | 'LOST'
  /** Hư hỏng. Reported damaged. */
  | 'DAMAGED';

/** Hạn chế quyền. Something that limits what a holder may do with a parcel. */
export type Encumbrance = {
  /** Loại hạn chế. What limits the right. */
  readonly type: EncumbranceType;
  /** Ngày đăng ký. First day. */
  readonly registeredOn: Scalars['Date']['output'];
  /** Bên nhận hoặc bên yêu cầu. In whose favour, or at whose request, as recorded. */
  readonly by: Scalars['String']['output'];
  /** Số văn bản. Number of the contract, notice or decision; null when not recorded. */
  readonly referenceNumber?: Maybe<Scalars['String']['output']>;
  /** Ngày xóa đăng ký. Null while it stands. */
  readonly releasedOn?: Maybe<Scalars['Date']['output']>;
};

/** Loại hạn chế quyền. What may limit a right. */
export type EncumbranceType =
  /** Thế chấp. Mortgage. */
  | 'MORTGAGE'
  /** Ngăn chặn. Block on transactions, at the request of an authority. */
  | 'BLOCK'
  /** Kê biên. Seizure to enforce a judgment. */
  | 'SEIZURE'
  /** Tranh chấp. Dispute. */
  | 'DISPUTE'
  /** Thông báo thu hồi đất. Notice that the State will take the land back. */
  | 'RECLAMATION_NOTICE';

/** Tài sản gắn liền với đất. Something fixed to the land. */
export type LandAsset = {
  /** Loại tài sản. What it is. */
  readonly type: LandAssetType;
  /** Số tầng. Null for what has no floors. */
  readonly floors?: Maybe<Scalars['Int']['output']>;
  /** Diện tích xây dựng, m². Area it covers. */
  readonly area: Scalars['Float']['output'];
  /** Cấp công trình. Grade of a building, `1` the highest to `4`; null for what has none. */
  readonly grade?: Maybe<Scalars['String']['output']>;
};

/** Loại tài sản gắn liền với đất. What may be fixed to land. */
export type LandAssetType =
  /** Nhà ở. House. */
  | 'HOUSE'
  /** Công trình xây dựng khác. Other works. */
  | 'WORKS'
  /** Cây lâu năm. Perennial trees. */
  | 'TREES';

/** Biến động đất đai. One thing that happened to a parcel in law. */
export type ParcelEvent = {
  /** Loại biến động. What happened. */
  readonly type: ParcelEventType;
  /** Ngày đăng ký biến động. Day on which it was registered. */
  readonly date: Scalars['Date']['output'];
  /** Nội dung. In words, as recorded. */
  readonly description: Scalars['String']['output'];
  /** Số văn bản. Number of the deed or decision; null when not recorded. */
  readonly referenceNumber?: Maybe<Scalars['String']['output']>;
};

/** Loại biến động đất đai. What may happen to a parcel in law. */
export type ParcelEventType =
  /** Đăng ký lần đầu. First registration. */
  | 'FIRST_REGISTRATION'
  /** Tách thửa. Split from a larger parcel. */
  | 'SPLIT'
  /** Hợp thửa. Merged from smaller parcels. */
  | 'MERGE'
  /** Đo đạc lại, đổi số tờ, số thửa. Re-surveyed or renumbered. */
  | 'RENUMBERED'
  /** Chuyển nhượng. Sold. */
  | 'TRANSFER'
  /** Thừa kế. Inherited. */
  | 'INHERITANCE'
  /** Tặng cho. Given. */
  | 'GIFT'
  /** Cấp giấy chứng nhận. Certificate issued. */
  | 'CERTIFICATE_ISSUED'
  /** Đăng ký thế chấp. Mortgaged. */
  | 'MORTGAGE_REGISTERED'
  /** Xóa đăng ký thế chấp. Mortgage released. */
  | 'MORTGAGE_RELEASED'
  /** Ngăn chặn hoặc tranh chấp. Block or dispute noted. */
  | 'BLOCK_NOTED';

/** Trang thửa đất. A page of parcels. */
export type LandParcelConnection = {
  readonly edges: ReadonlyArray<LandParcelEdge>;
  readonly nodes: ReadonlyArray<LandParcel>;
  readonly pageInfo: PageInfo;
};

/** Thửa đất trên trang. One parcel and where it stands. */
export type LandParcelEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: LandParcel;
};

/** Trang biến động. A page of events. */
export type ParcelEventConnection = {
  readonly edges: ReadonlyArray<ParcelEventEdge>;
  readonly nodes: ReadonlyArray<ParcelEvent>;
  readonly pageInfo: PageInfo;
};

/** Biến động trên trang. One event and where it stands. */
export type ParcelEventEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node: ParcelEvent;
};

export type Citizen = {
  readonly key: Scalars['ID']['output'];
  /**
   * Thửa đất của công dân. Parcels in which the person holds a right that stands, alone or with others, by
   * identification code. Rights recorded under an old identity card are not found here.
   */
  readonly landParcels?: Maybe<LandParcelConnection>;
};


export type CitizenLandParcelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Enterprise = {
  readonly key: Scalars['ID']['output'];
  /**
   * Thửa đất của doanh nghiệp. Parcels in which the enterprise holds a right that stands, by identification
   * code.
   */
  readonly landParcels?: Maybe<LandParcelConnection>;
};


export type EnterpriseLandParcelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type ProcedureResult = {
  readonly key: Scalars['ID']['output'];
};

/** Đối chiếu cho hồ sơ. What this register attests for a dossier; reached through `dossierReadiness` alone. */
export type LandAttestation = {
  /** Điều cần đối chiếu. The claim, as the key between gateway and registers. */
  readonly landClaim: Scalars['ID']['output'];
  /** Kết quả đối chiếu. What the register finds; never null while it answers. */
  readonly landFinding?: Maybe<Finding>;
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
  LandParcel: LandParcel;
  Citizen: Citizen;
  Enterprise: Enterprise;
  LandAttestation: LandAttestation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LandParcel:
    ( { __typename: 'LandParcel' }
    & GraphQLRecursivePick<FederationTypes['LandParcel'], {"key":true}> );
  Citizen:
    ( { __typename: 'Citizen' }
    & GraphQLRecursivePick<FederationTypes['Citizen'], {"key":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"key":true}> );
  LandAttestation:
    ( { __typename: 'LandAttestation' }
    & GraphQLRecursivePick<FederationTypes['LandAttestation'], {"landClaim":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  LandHolder:
    | ( CitizenParent )
    | ( EnterpriseParent )
    | ( AgencyParent )
    | ( CommunityParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  GeoPointInput: GeoPointInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BoundingBoxInput: BoundingBoxInput;
  LandParcel: ResolverTypeWrapper<LandParcelParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FormerBookKey: ResolverTypeWrapper<FormerBookKeyParent>;
  LandUse: ResolverTypeWrapper<LandUseParent>;
  ParcelCount: ResolverTypeWrapper<ParcelCountParent>;
  LandUseTerm: LandUseTerm;
  LandUseForm: LandUseForm;
  LandUseOrigin: LandUseOrigin;
  ParcelGeometry: ResolverTypeWrapper<ParcelGeometryParent>;
  Vn2000Ring: ResolverTypeWrapper<Vn2000Ring>;
  Vn2000Position: ResolverTypeWrapper<Vn2000Position>;
  Wgs84Ring: ResolverTypeWrapper<Wgs84Ring>;
  Wgs84Position: ResolverTypeWrapper<Wgs84Position>;
  ParcelCentroid: ResolverTypeWrapper<ParcelCentroidParent>;
  LandPrice: ResolverTypeWrapper<LandPriceParent>;
  SurveyStatus: SurveyStatus;
  LandHolder: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LandHolder']>;
  Community: ResolverTypeWrapper<CommunityParent>;
  LandUseRight: ResolverTypeWrapper<LandUseRightParent>;
  LandShare: ResolverTypeWrapper<LandShare>;
  LandRightRole: LandRightRole;
  LandCertificate: ResolverTypeWrapper<LandCertificateParent>;
  LandCertificateStatus: LandCertificateStatus;
  Encumbrance: ResolverTypeWrapper<Encumbrance>;
  EncumbranceType: EncumbranceType;
  LandAsset: ResolverTypeWrapper<LandAsset>;
  LandAssetType: LandAssetType;
  ParcelEvent: ResolverTypeWrapper<ParcelEventParent>;
  ParcelEventType: ParcelEventType;
  LandParcelConnection: ResolverTypeWrapper<Omit<LandParcelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LandParcelEdge']>, nodes: ReadonlyArray<ResolversTypes['LandParcel']> }>;
  LandParcelEdge: ResolverTypeWrapper<Omit<LandParcelEdge, 'node'> & { node: ResolversTypes['LandParcel'] }>;
  ParcelEventConnection: ResolverTypeWrapper<Omit<ParcelEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParcelEventEdge']>, nodes: ReadonlyArray<ResolversTypes['ParcelEvent']> }>;
  ParcelEventEdge: ResolverTypeWrapper<Omit<ParcelEventEdge, 'node'> & { node: ResolversTypes['ParcelEvent'] }>;
  Citizen: ResolverTypeWrapper<CitizenParent>;
  Enterprise: ResolverTypeWrapper<EnterpriseParent>;
  ProcedureResult: ResolverTypeWrapper<ProcedureResult>;
  LandAttestation: ResolverTypeWrapper<LandAttestationParent>;
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
  GeoPointInput: GeoPointInput;
  Float: Scalars['Float']['output'];
  BoundingBoxInput: BoundingBoxInput;
  LandParcel: LandParcelParent;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  FormerBookKey: FormerBookKeyParent;
  LandUse: LandUseParent;
  ParcelCount: ParcelCountParent;
  ParcelGeometry: ParcelGeometryParent;
  Vn2000Ring: Vn2000Ring;
  Vn2000Position: Vn2000Position;
  Wgs84Ring: Wgs84Ring;
  Wgs84Position: Wgs84Position;
  ParcelCentroid: ParcelCentroidParent;
  LandPrice: LandPriceParent;
  LandHolder: ResolversUnionTypes<ResolversParentTypes>['LandHolder'];
  Community: CommunityParent;
  LandUseRight: LandUseRightParent;
  LandShare: LandShare;
  LandCertificate: LandCertificateParent;
  Encumbrance: Encumbrance;
  LandAsset: LandAsset;
  ParcelEvent: ParcelEventParent;
  LandParcelConnection: Omit<LandParcelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LandParcelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LandParcel']> };
  LandParcelEdge: Omit<LandParcelEdge, 'node'> & { node: ResolversParentTypes['LandParcel'] };
  ParcelEventConnection: Omit<ParcelEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParcelEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ParcelEvent']> };
  ParcelEventEdge: Omit<ParcelEventEdge, 'node'> & { node: ResolversParentTypes['ParcelEvent'] };
  Citizen: CitizenParent;
  Enterprise: EnterpriseParent;
  ProcedureResult: ProcedureResult;
  LandAttestation: LandAttestationParent;
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
  landParcel?: Resolver<Maybe<ResolversTypes['LandParcel']>, ParentType, ContextType, RequireFields<QueryLandParcelArgs, 'parcelId'>>;
  landParcelByBookKey?: Resolver<Maybe<ResolversTypes['LandParcel']>, ParentType, ContextType, RequireFields<QueryLandParcelByBookKeyArgs, 'bookKey'>>;
  landCertificate?: Resolver<Maybe<ResolversTypes['LandCertificate']>, ParentType, ContextType, RequireFields<QueryLandCertificateArgs, 'serialNumber'>>;
  landParcelAt?: Resolver<Maybe<ResolversTypes['LandParcel']>, ParentType, ContextType, RequireFields<QueryLandParcelAtArgs, 'point'>>;
  landParcels?: Resolver<Maybe<ResolversTypes['LandParcelConnection']>, ParentType, ContextType, RequireFields<QueryLandParcelsArgs, 'first'>>;
  landUseTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LandUseType']>>, ParentType, ContextType, Partial<QueryLandUseTypesArgs>>;
  parcelCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParcelCount']>>, ParentType, ContextType, RequireFields<QueryParcelCountsArgs, 'communeCode'>>;
  landQuality?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QualityCheck']>>, ParentType, ContextType>;
  landQualityFindings?: Resolver<Maybe<ResolversTypes['QualityFindingConnection']>, ParentType, ContextType, RequireFields<QueryLandQualityFindingsArgs, 'rule' | 'first'>>;
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'code'>>;
  administrativeUnits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdministrativeUnit']>>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitsArgs, 'at'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'code'>>;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
};

export type LandParcelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandParcel'] = ResolversParentTypes['LandParcel'], FederationReferenceType extends FederationReferenceTypes['LandParcel'] = FederationReferenceTypes['LandParcel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LandParcel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parcelId?: Resolver<Maybe<ResolversTypes['ParcelId']>, ParentType, ContextType>;
  communeCode?: Resolver<Maybe<ResolversTypes['CommuneCode']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  sheetNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parcelNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bookKey?: Resolver<Maybe<ResolversTypes['ParcelBookKey']>, ParentType, ContextType>;
  formerKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormerBookKey']>>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  landUses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LandUse']>>, ParentType, ContextType>;
  useForm?: Resolver<Maybe<ResolversTypes['LandUseForm']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['LandUseOrigin']>, ParentType, ContextType>;
  geometry?: Resolver<Maybe<ResolversTypes['ParcelGeometry']>, ParentType, ContextType>;
  centroid?: Resolver<Maybe<ResolversTypes['ParcelCentroid']>, ParentType, ContextType>;
  landPrice?: Resolver<Maybe<ResolversTypes['LandPrice']>, ParentType, ContextType, Partial<LandParcelLandPriceArgs>>;
  rights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LandUseRight']>>, ParentType, ContextType>;
  encumbrances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Encumbrance']>>, ParentType, ContextType>;
  hasBlocking?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certificates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LandCertificate']>>, ParentType, ContextType>;
  assets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LandAsset']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['ParcelEventConnection']>, ParentType, ContextType, RequireFields<LandParcelHistoryArgs, 'first'>>;
  surveyStatus?: Resolver<Maybe<ResolversTypes['SurveyStatus']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type FormerBookKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerBookKey'] = ResolversParentTypes['FormerBookKey']> = {
  bookKey?: Resolver<ResolversTypes['ParcelBookKey'], ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LandUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandUse'] = ResolversParentTypes['LandUse']> = {
  code?: Resolver<ResolversTypes['LandUseCode'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['LandUseType']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['LandUseTerm'], ParentType, ContextType>;
  termEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ParcelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelCount'] = ResolversParentTypes['ParcelCount']> = {
  code?: Resolver<ResolversTypes['LandUseCode'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['LandUseType']>, ParentType, ContextType>;
  parcels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ParcelGeometryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelGeometry'] = ResolversParentTypes['ParcelGeometry']> = {
  vn2000?: Resolver<ResolversTypes['Vn2000Ring'], ParentType, ContextType>;
  wgs84?: Resolver<ResolversTypes['Wgs84Ring'], ParentType, ContextType>;
  geoJson?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type Vn2000RingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vn2000Ring'] = ResolversParentTypes['Vn2000Ring']> = {
  epsg?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ring?: Resolver<ReadonlyArray<ResolversTypes['Vn2000Position']>, ParentType, ContextType>;
};

export type Vn2000PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vn2000Position'] = ResolversParentTypes['Vn2000Position']> = {
  easting?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  northing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Wgs84RingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wgs84Ring'] = ResolversParentTypes['Wgs84Ring']> = {
  ring?: Resolver<ReadonlyArray<ResolversTypes['Wgs84Position']>, ParentType, ContextType>;
};

export type Wgs84PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wgs84Position'] = ResolversParentTypes['Wgs84Position']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ParcelCentroidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelCentroid'] = ResolversParentTypes['ParcelCentroid']> = {
  vn2000?: Resolver<ResolversTypes['Vn2000Position'], ParentType, ContextType>;
  wgs84?: Resolver<ResolversTypes['Wgs84Position'], ParentType, ContextType>;
};

export type LandPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandPrice'] = ResolversParentTypes['LandPrice']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communeCode?: Resolver<ResolversTypes['CommuneCode'], ParentType, ContextType>;
  landUseCode?: Resolver<ResolversTypes['LandUseCode'], ParentType, ContextType>;
  pricePerSquareMetre?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
};

export type LandHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandHolder'] = ResolversParentTypes['LandHolder']> = {
  __resolveType: TypeResolveFn<'Citizen' | 'Enterprise' | 'Agency' | 'Community', ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandUseRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandUseRight'] = ResolversParentTypes['LandUseRight']> = {
  holder?: Resolver<Maybe<ResolversTypes['LandHolder']>, ParentType, ContextType>;
  holderNameAsRecorded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['LandShare'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LandRightRole'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['LandCertificate']>, ParentType, ContextType>;
};

export type LandShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandShare'] = ResolversParentTypes['LandShare']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decimal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LandCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandCertificate'] = ResolversParentTypes['LandCertificate']> = {
  serialNumber?: Resolver<ResolversTypes['CertificateSerial'], ParentType, ContextType>;
  certificateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LandCertificateStatus'], ParentType, ContextType>;
  holders?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['LandHolder']>>>, ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['LandUseRight']>, ParentType, ContextType>;
  parcels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LandParcel']>>, ParentType, ContextType>;
  qrPayload?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digitalResult?: Resolver<Maybe<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type EncumbranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encumbrance'] = ResolversParentTypes['Encumbrance']> = {
  type?: Resolver<ResolversTypes['EncumbranceType'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LandAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandAsset'] = ResolversParentTypes['LandAsset']> = {
  type?: Resolver<ResolversTypes['LandAssetType'], ParentType, ContextType>;
  floors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParcelEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelEvent'] = ResolversParentTypes['ParcelEvent']> = {
  type?: Resolver<ResolversTypes['ParcelEventType'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LandParcelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandParcelConnection'] = ResolversParentTypes['LandParcelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LandParcelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LandParcel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LandParcelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandParcelEdge'] = ResolversParentTypes['LandParcelEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LandParcel'], ParentType, ContextType>;
};

export type ParcelEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelEventConnection'] = ResolversParentTypes['ParcelEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParcelEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ParcelEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParcelEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParcelEventEdge'] = ResolversParentTypes['ParcelEventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParcelEvent'], ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen'], FederationReferenceType extends FederationReferenceTypes['Citizen'] = FederationReferenceTypes['Citizen']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Citizen']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landParcels?: Resolver<Maybe<ResolversTypes['LandParcelConnection']>, ParentType, ContextType, RequireFields<CitizenLandParcelsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landParcels?: Resolver<Maybe<ResolversTypes['LandParcelConnection']>, ParentType, ContextType, RequireFields<EnterpriseLandParcelsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureResult'] = ResolversParentTypes['ProcedureResult']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LandAttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandAttestation'] = ResolversParentTypes['LandAttestation'], FederationReferenceType extends FederationReferenceTypes['LandAttestation'] = FederationReferenceTypes['LandAttestation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LandAttestation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  landClaim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landFinding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
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
  LandParcel?: LandParcelResolvers<ContextType>;
  FormerBookKey?: FormerBookKeyResolvers<ContextType>;
  LandUse?: LandUseResolvers<ContextType>;
  ParcelCount?: ParcelCountResolvers<ContextType>;
  ParcelGeometry?: ParcelGeometryResolvers<ContextType>;
  Vn2000Ring?: Vn2000RingResolvers<ContextType>;
  Vn2000Position?: Vn2000PositionResolvers<ContextType>;
  Wgs84Ring?: Wgs84RingResolvers<ContextType>;
  Wgs84Position?: Wgs84PositionResolvers<ContextType>;
  ParcelCentroid?: ParcelCentroidResolvers<ContextType>;
  LandPrice?: LandPriceResolvers<ContextType>;
  LandHolder?: LandHolderResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  LandUseRight?: LandUseRightResolvers<ContextType>;
  LandShare?: LandShareResolvers<ContextType>;
  LandCertificate?: LandCertificateResolvers<ContextType>;
  Encumbrance?: EncumbranceResolvers<ContextType>;
  LandAsset?: LandAssetResolvers<ContextType>;
  ParcelEvent?: ParcelEventResolvers<ContextType>;
  LandParcelConnection?: LandParcelConnectionResolvers<ContextType>;
  LandParcelEdge?: LandParcelEdgeResolvers<ContextType>;
  ParcelEventConnection?: ParcelEventConnectionResolvers<ContextType>;
  ParcelEventEdge?: ParcelEventEdgeResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  ProcedureResult?: ProcedureResultResolvers<ContextType>;
  LandAttestation?: LandAttestationResolvers<ContextType>;
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
