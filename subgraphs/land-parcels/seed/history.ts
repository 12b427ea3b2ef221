import type { CertificateFacts, ParcelFacts } from '../../chassis/city/city.ts';
import type { EncumbranceCell, EventRow, FormerKeyRow, ParcelRow, RightRow } from '../rows.ts';
import type { ParcelLife } from './life.ts';

interface Happening {
  readonly type: EventRow['type'];
  readonly on: string;
  readonly note?: string;
  readonly reference?: string | null;
}
type EventCells = EventRow & Readonly<Record<string, string | null>>;

/** What happened to a parcel, told once by everything else that is recorded about it, the oldest first. */
export function historyOf(
  facts: ParcelFacts,
  life: ParcelLife,
  origin: ParcelRow['origin'],
  rights: readonly RightRow[],
  encumbrances: readonly EncumbranceCell[],
  formerKey: FormerKeyRow | null,
): readonly EventCells[] {
  return [
    ...beginningsOf(facts, life),
    ...changesOfHands(life, origin, rights),
    ...(formerKey === null ? [] : [renumbering(life, formerKey)]),
    ...encumbrances.flatMap(eventsOf),
  ]
    .sort((one, other) => inOrder(one.on, other.on))
    .map(({ type, on, note = null, reference = null }, place) => ({
      parcel_id: facts.parcelId,
      event_number: String(place + 1).padStart(4, '0'),
      type,
      happened_on: on,
      note,
      reference_number: reference,
    }));
}

/** ISO days sort as text; what happened on one day stays in the order it was told. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A certificate given with the first registration is the same event; others are events of their own. */
function beginningsOf(
  { certificate, formerCertificate }: ParcelFacts,
  { registeredOn }: ParcelLife,
): readonly Happening[] {
  const issued = [formerCertificate, certificate].filter((one) => one !== null);
  const first = issued.find((one) => one.issuedOn === registeredOn);
  const later = (one: CertificateFacts): Happening => ({
    type: 'CERTIFICATE_ISSUED',
    on: one.issuedOn,
    reference: one.serialNumber,
    ...(one === certificate && formerCertificate !== null && { note: 'cấp đổi' }),
  });
  return [
    { type: 'FIRST_REGISTRATION', on: registeredOn, reference: first?.serialNumber ?? null },
    ...issued.filter((one) => one !== first).map(later),
  ];
}

function changesOfHands(
  { changedHands, heldSince }: ParcelLife,
  origin: ParcelRow['origin'],
  rights: readonly RightRow[],
): readonly Happening[] {
  if (!changedHands) return [];
  const type = origin === 'INHERITED' ? 'INHERITANCE' : origin === 'GIFTED' ? 'GIFT' : 'TRANSFER';
  return [{ type, on: heldSince, reference: rights[0]?.basis?.split(' số ')[1] ?? null }];
}

const renumbering = ({ keyFrom }: ParcelLife, { book_key }: FormerKeyRow): Happening => ({
  type: 'RENUMBERED',
  on: keyFrom,
  note: `mã cũ ${book_key}`,
});

function eventsOf({
  type,
  registeredOn,
  releasedOn,
  referenceNumber: reference,
}: EncumbranceCell): readonly Happening[] {
  if (type === 'RECLAMATION_NOTICE') return [];
  if (type !== 'MORTGAGE') return [{ type: 'BLOCK_NOTED', on: registeredOn, reference }];
  const registered: Happening = { type: 'MORTGAGE_REGISTERED', on: registeredOn, reference };
  return releasedOn === null
    ? [registered]
    : [registered, { type: 'MORTGAGE_RELEASED', on: releasedOn, reference }];
}
