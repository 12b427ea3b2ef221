import type { ParcelFacts } from '../../chassis/city/city.ts';
import type { EncumbranceCell, EventRow, FormerKeyRow, ParcelRow, RightRow } from '../rows.ts';
import type { ParcelLife } from './life.ts';

type Happening = Pick<EventRow, 'type' | 'happened_on' | 'description'> & {
  readonly reference_number?: string | null;
};
type EventCells = EventRow & Readonly<Record<string, string | null>>;

const CHANGES_OF_HANDS: Readonly<Record<string, Pick<Happening, 'type' | 'description'>>> = {
  INHERITED: { type: 'INHERITANCE', description: 'Đăng ký biến động do nhận thừa kế' },
  GIFTED: { type: 'GIFT', description: 'Đăng ký biến động do nhận tặng cho' },
};
const SALE = { type: 'TRANSFER', description: 'Đăng ký biến động do nhận chuyển nhượng' } as const;

/** What happened to a parcel, told once by everything else that is recorded about it, the oldest first. */
export function historyOf(
  facts: ParcelFacts,
  life: ParcelLife,
  origin: ParcelRow['origin'],
  rights: readonly RightRow[],
  encumbrances: readonly EncumbranceCell[],
  formerKey: FormerKeyRow | null,
): readonly EventCells[] {
  const { certificate, formerCertificate, parcelId } = facts;
  const found: Happening[] = [
    {
      type: 'FIRST_REGISTRATION',
      happened_on: life.registeredOn,
      description: 'Đăng ký đất đai lần đầu',
    },
  ];
  if (life.changedHands)
    found.push({
      ...(CHANGES_OF_HANDS[origin ?? ''] ?? SALE),
      happened_on: life.heldSince,
      reference_number: rights[0]?.basis?.split(' số ')[1] ?? null,
    });
  for (const one of [formerCertificate, certificate])
    if (one !== null)
      found.push({
        type: 'CERTIFICATE_ISSUED',
        happened_on: one.issuedOn,
        description:
          one === certificate && formerCertificate !== null
            ? 'Cấp đổi Giấy chứng nhận'
            : 'Cấp Giấy chứng nhận',
        reference_number: one.serialNumber,
      });
  if (formerKey !== null)
    found.push({
      type: 'RENUMBERED',
      happened_on: life.keyFrom,
      description: `Đổi số tờ, số thửa; mã cũ ${formerKey.book_key}`,
    });
  for (const encumbrance of encumbrances) found.push(...eventsOf(encumbrance));
  return found
    .sort((one, other) => inOrder(one.happened_on, other.happened_on))
    .map(({ type, happened_on, description, reference_number = null }, place) => ({
      parcel_id: parcelId,
      event_number: String(place + 1).padStart(4, '0'),
      type,
      happened_on,
      description,
      reference_number,
    }));
}

/** ISO days sort as text; what happened on one day stays in the order it was told. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function eventsOf(encumbrance: EncumbranceCell): readonly Happening[] {
  const { type, registeredAt, releasedAt, referenceNumber: reference_number } = encumbrance;
  if (type === 'RECLAMATION_NOTICE') return [];
  if (type !== 'MORTGAGE')
    return [
      {
        type: 'BLOCK_NOTED',
        happened_on: registeredAt,
        description: 'Ghi nhận ngăn chặn, tranh chấp',
        reference_number,
      },
    ];
  const registered: Happening = {
    type: 'MORTGAGE_REGISTERED',
    happened_on: registeredAt,
    description: 'Đăng ký thế chấp',
    reference_number,
  };
  if (releasedAt === null) return [registered];
  return [
    registered,
    {
      ...registered,
      type: 'MORTGAGE_RELEASED',
      happened_on: releasedAt,
      description: 'Xóa thế chấp',
    },
  ];
}
