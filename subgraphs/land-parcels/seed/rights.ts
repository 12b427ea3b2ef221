import { agency } from '../../../schema/reference/index.ts';
import type { City, Draws, HolderRef, ParcelFacts, Person } from '../../chassis/city/city.ts';
import type { FaultName } from '../../chassis/city/fault-names.ts';
import type { ParcelRow, RightRow } from '../rows.ts';
import { COMING_OF_AGE, type ParcelLife } from './life.ts';

type RightCells = RightRow & Readonly<Record<string, string | number | null>>;
type Holder = Pick<RightRow, 'holder_kind' | 'holder_key' | 'holder_name'>;

function holderCells(city: City, holder: HolderRef): Holder {
  switch (holder.kind) {
    case 'person': {
      const { personalId, fullName } = city.person(holder.index);
      return { holder_kind: 'PERSON', holder_key: personalId, holder_name: fullName };
    }
    case 'enterprise': {
      const { code, name } = city.enterprise(holder.index);
      return { holder_kind: 'ENTERPRISE', holder_key: code, holder_name: name };
    }
    case 'agency': {
      const name = agency(holder.code)?.name.vi ?? holder.code;
      return { holder_kind: 'AGENCY', holder_key: holder.code, holder_name: name };
    }
    case 'community':
      return { holder_kind: 'COMMUNITY', holder_key: null, holder_name: holder.name };
  }
}

/** The number of the card by which an old right names its holder; the same as in the citizens register. */
const oldIdentityCard = (city: City, holder: HolderRef): string | null =>
  holder.kind === 'person' ? city.formerIdNumber(holder.index) : null;

const BASES = {
  TRANSFERRED: 'Hợp đồng chuyển nhượng quyền sử dụng đất',
  INHERITED: 'Văn bản khai nhận di sản thừa kế',
  GIFTED: 'Hợp đồng tặng cho quyền sử dụng đất',
  LEASED_ANNUAL: 'Hợp đồng thuê đất',
  LEASED_ONE_PAYMENT: 'Hợp đồng thuê đất',
  ALLOCATED_FREE: 'Quyết định giao đất',
  ALLOCATED_PAID: 'Quyết định giao đất',
  RECOGNISED_FREE: 'Quyết định công nhận quyền sử dụng đất',
  RECOGNISED_PAID: 'Quyết định công nhận quyền sử dụng đất',
} as const satisfies Record<NonNullable<ParcelRow['origin']>, string>;

/**
 * The rights that stand, and what stood before them: the same under a certificate since exchanged, or
 * sometimes a seller's.
 */
export function rightsOf(
  city: City,
  facts: ParcelFacts,
  life: ParcelLife,
  origin: ParcelRow['origin'],
  draws: Draws,
): readonly RightCells[] {
  const number = draws.between(1, 9999);
  const basis = origin === null ? null : `${BASES[origin]} số ${number}`;
  const withOldCard = holderWithOldCard(city, facts);
  const standing = facts.rights.map((right, place): RightCells => {
    const holder = holderCells(city, right.holder);
    return {
      parcel_id: facts.parcelId,
      right_number: numbered(place),
      ...holder,
      ...(place === withOldCard && { holder_key: oldIdentityCard(city, right.holder) }),
      share_numerator: right.share.numerator,
      share_denominator: right.share.denominator,
      role: right.role,
      started_on: life.heldSince,
      ended_on: null,
      basis,
      certificate_serial: facts.certificate?.serialNumber ?? null,
    };
  });
  const { certificate, formerCertificate } = facts;
  if (certificate !== null && formerCertificate !== null)
    return [
      ...standing,
      ...standing.map((right, place) => ({
        ...right,
        right_number: numbered(standing.length + place),
        started_on: formerCertificate.issuedOn,
        ended_on: certificate.issuedOn,
        certificate_serial: formerCertificate.serialNumber,
      })),
    ];
  if (!life.changedHands || !draws.chance(0.3)) return standing;
  const seller = sellerOf(city, facts, life, draws);
  if (seller === null) return standing;
  return [...standing, sellersRight(seller, facts, life, numbered(standing.length))];
}

/** Households tried before a parcel is left without a seller on record. */
const TRIES = 40;

/** A head of household who was of age when the parcel was first registered, and does not hold it now. */
function sellerOf(
  city: City,
  { rights }: ParcelFacts,
  { registeredOn }: ParcelLife,
  draws: Draws,
): Person | null {
  const year = Number(registeredOn.slice(0, 4));
  const first = draws.between(0, city.counts.households - 1);
  for (let tried = 0; tried < Math.min(TRIES, city.counts.households); tried++) {
    const [head] = city.household((first + tried) % city.counts.households).members;
    const holdsNow = rights.some(({ holder }) => holder.kind === 'person' && holder.index === head);
    if (head === undefined || holdsNow) continue;
    const person = city.person(head);
    if (person.birthYear + COMING_OF_AGE <= year) return person;
  }
  return null;
}

function sellersRight(
  seller: Person,
  facts: ParcelFacts,
  life: ParcelLife,
  right_number: string,
): RightCells {
  return {
    parcel_id: facts.parcelId,
    right_number,
    holder_kind: 'PERSON',
    holder_key: seller.personalId,
    holder_name: seller.fullName,
    share_numerator: 1,
    share_denominator: 1,
    role: 'OWNER',
    started_on: life.registeredOn,
    ended_on: life.heldSince,
    basis: null,
    certificate_serial: null,
  };
}

const numbered = (place: number): string => String(place + 1).padStart(2, '0');

/** The place of the right whose holder is known by an old identity card; -1 when none is. */
function holderWithOldCard(city: City, facts: ParcelFacts): number {
  return city.hasFault('HOLDER_HAS_OLD_ID_CARD', facts.index)
    ? facts.rights.findIndex((right) => right.holder.kind === 'person')
    : -1;
}

/** What was put wrong on purpose in a parcel's rights. */
export function holderFaultsOf(city: City, facts: ParcelFacts): readonly FaultName[] {
  return [
    ...(holderWithOldCard(city, facts) < 0 ? [] : (['HOLDER_HAS_OLD_ID_CARD'] as const)),
    ...(city.hasFault('SHARES_DO_NOT_SUM_TO_ONE', facts.index)
      ? (['SHARES_DO_NOT_SUM_TO_ONE'] as const)
      : []),
  ];
}
