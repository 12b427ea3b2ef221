import type { FaultName } from './fault-names.ts';

/**
 * The synthetic city, as every agency sees it.
 *
 * Each answer is computed from an index alone, in constant time and memory, so that an agency can
 * fill its own store without reading another's, in any order, and be interrupted and resumed; and so
 * that the personal ID in the land register is the one in the citizens register.
 */
export interface City {
  readonly profile: ProfileName;
  readonly seed: number;
  /** The day on which the city's registers were "read": `YYYY-MM-DD`. */
  readonly referenceDate: string;
  readonly counts: Counts;

  person(index: number): Person;
  /** The nine digits of the card of old of the person at this index; null for one who never had such a card. */
  formerIdNumber(index: number): string | null;
  /** Whom the person at this index is married to, descends from and has as children: the truth. */
  family(index: number): FamilyTies;
  household(index: number): Household;
  enterprise(index: number): EnterpriseFacts;
  dependentUnit(index: number): DependentUnitFacts;
  householdBusiness(index: number): HouseholdBusinessFacts;
  parcel(index: number): ParcelFacts;
  /** The result at `index`, with whom and what it is about. */
  result(index: number): ResultFacts;

  /** A reproducible stream of draws that belongs to one record of one agency. */
  draws(tag: string, index: number): Draws;
  /** Whether this record carries the named fault; its ground truth is written beside it, never served. */
  hasFault(fault: FaultName, index: number): boolean;
}

export type ProfileName = 'tiny' | 'small' | 'city';

export interface Counts {
  readonly persons: number;
  readonly households: number;
  readonly enterprises: number;
  readonly dependentUnits: number;
  readonly householdBusinesses: number;
  readonly parcels: number;
  readonly results: number;
}

export interface Draws {
  /** In [0, 1). */
  unit(): number;
  /** An integer in [from, to], both included. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Weights need not sum to 1. */
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  /** A date in [from, to], `YYYY-MM-DD`. */
  date(from: string, to: string): string;
  /** Log-normal with the given median and sigma of the logarithm. */
  logNormal(median: number, sigma: number): number;
}

export type Gender = 'MALE' | 'FEMALE';
export type HouseholdRole = 'HEAD' | 'SPOUSE' | 'CHILD' | 'PARENT' | 'SIBLING' | 'NON_RELATIVE';

export interface Person {
  readonly index: number;
  /** Opaque, `cit_…`. */
  readonly id: string;
  /** 12 digits, beginning 098 or 097. */
  readonly personalId: string;
  readonly fullName: string;
  readonly surname: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly gender: Gender;
  /** Year only for about 1 %, mostly born before 1960. */
  readonly dateOfBirth: string;
  readonly birthYear: number;
  readonly alive: boolean;
  /** `YYYY-MM-DD`, null while alive. */
  readonly diedOn: string | null;
  readonly maritalStatus: 'SINGLE' | 'MARRIED' | 'DIVORCED' | 'WIDOWED';
  readonly household: number;
  readonly role: HouseholdRole;
  /** Two digits, 01 Kinh. */
  readonly ethnicityCode: string;
}

/** Ties between members of one household, by index. They include those who have died. */
export interface FamilyTies {
  /** The other of the couple; a widow's late husband too. */
  readonly spouse: number | null;
  readonly parents: readonly number[];
  readonly children: readonly number[];
}

export interface PlainAddress {
  readonly line: string;
  readonly streetName: string | null;
  readonly hamlet: string | null;
  readonly communeCode: string;
  /** The date by which the commune code is to be read. */
  readonly communeAt: string;
}

export interface Household {
  readonly index: number;
  /** `HH-20242-0000123`. */
  readonly code: string;
  /** In force on the reference date. */
  readonly communeCode: string;
  readonly address: PlainAddress;
  /** Indices of its members; the first is the head, the second the spouse where there is one. */
  readonly members: readonly number[];
  readonly formedOn: string;
}

export type EnterpriseType =
  | 'LLC_ONE'
  | 'LLC_MULTI'
  | 'JSC'
  | 'PARTNERSHIP'
  | 'PRIVATE'
  | 'COOPERATIVE';
export type EnterpriseStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'NOT_AT_ADDRESS'
  | 'REVOKED'
  | 'DISSOLVING'
  | 'DISSOLVED';

export interface EnterpriseFacts {
  readonly index: number;
  /** 10 digits, 0499…, right check digit. */
  readonly code: string;
  readonly name: string;
  readonly type: EnterpriseType;
  readonly status: EnterpriseStatus;
  readonly registeredOn: string;
  readonly headOffice: PlainAddress;
  /** Level-4 VSIC codes, the first the main one. */
  readonly vsicCodes: readonly string[];
  /** Index of the person who represents it: always a living adult head of household. */
  readonly representative: number;
  /** Holders with their percentages, which sum to at most 100. */
  readonly holdings: readonly { readonly holder: HolderRef; readonly percent: number }[];
  /** Index of its registration certificate among the results. */
  readonly certificateResult: number;
}

export interface DependentUnitFacts {
  readonly index: number;
  readonly parent: number;
  /** 13 digits without a dash for branches and offices; 5 digits for a business location. */
  readonly code: string;
  readonly kind: 'BRANCH' | 'REPRESENTATIVE_OFFICE' | 'BUSINESS_LOCATION';
  readonly name: string;
  readonly address: PlainAddress;
  readonly registeredOn: string;
}

export interface HouseholdBusinessFacts {
  readonly index: number;
  /** Opaque, `hkd_…`. */
  readonly id: string;
  readonly name: string;
  /** Index of the owner. */
  readonly owner: number;
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
  readonly registeredOn: string;
  readonly address: PlainAddress;
  readonly vsicCodes: readonly string[];
  readonly certificateResult: number;
}

export type HolderRef =
  | { readonly kind: 'person'; readonly index: number }
  | { readonly kind: 'enterprise'; readonly index: number }
  | { readonly kind: 'agency'; readonly code: string }
  | { readonly kind: 'community'; readonly name: string };

/** An exact fraction, so that shares of a third sum to one. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export interface CertificateFacts {
  /** `ZZ 00000123`; six digits when issued before 2024-08-01. */
  readonly serialNumber: string;
  /** 12 characters; null on the forms before 2024-08-01, which have none. */
  readonly code: string | null;
  readonly issuedOn: string;
  readonly status: 'VALID' | 'REPLACED' | 'REVOKED' | 'LOST';
  /** Index among the results. */
  readonly result: number;
}

export interface ParcelFacts {
  readonly index: number;
  /** 12 characters of GeoHash. */
  readonly parcelId: string;
  readonly communeCode: string;
  readonly sheetNumber: number;
  readonly parcelNumber: number;
  readonly address: PlainAddress;
  /** VN-2000 / TM-3 107-45, metres, `[easting, northing]`, closed, counter-clockwise. */
  readonly ring: readonly (readonly [number, number])[];
  /** The point the parcel id encodes, WGS84 degrees. */
  readonly point: { readonly latitude: number; readonly longitude: number };
  /** m², one decimal; the area of `ring` within 1 %. */
  readonly area: number;
  readonly landUseCode: string;
  readonly rights: readonly {
    readonly holder: HolderRef;
    readonly share: Share;
    readonly role: 'OWNER' | 'CO_OWNER' | 'SPOUSE_JOINT';
  }[];
  /** The certificate in hand: never one that has been replaced. Null where none was issued yet. */
  readonly certificate: CertificateFacts | null;
  /** The certificate that the one in hand replaced, or null. */
  readonly formerCertificate: CertificateFacts | null;
  readonly mortgaged: boolean;
  readonly blocked: boolean;
  readonly disputed: boolean;
}

export type SubjectRef =
  | { readonly kind: 'person'; readonly index: number }
  | { readonly kind: 'enterprise'; readonly index: number }
  | { readonly kind: 'householdBusiness'; readonly index: number };

export interface ResultFacts {
  readonly index: number;
  /** A UUID (version 8), the same however often it is asked for. */
  readonly id: string;
  /** `KQ-H17.05-2024-00012345`. */
  readonly number: string;
  /** `RT-…`. */
  readonly typeCode: string;
  readonly procedureCode: string;
  /** Every result has the dossier it came from. */
  readonly dossierCode: string;
  readonly subject: SubjectRef;
  /** Parcel it is about, or null. */
  readonly parcel: number | null;
  /** Branch, office or business location it registers, or null. */
  readonly dependentUnit: number | null;
  readonly issuerAgencyCode: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  /** Null when it does not expire. */
  readonly validTo: string | null;
  /** As recorded; EXPIRED is derived from `validTo`. */
  readonly status: 'VALID' | 'REPLACED' | 'REVOKED' | 'SUSPENDED' | 'CANCELLED';
  readonly origin: 'BORN_DIGITAL' | 'DIGITISED' | 'DATA_DERIVED';
  /** The result that replaced this one, or null. Replacement never forms a cycle. */
  readonly replacedBy: number | null;
  readonly replaces: number | null;
}
