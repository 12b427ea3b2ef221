import type { Draws, ParcelFacts } from '../../chassis/city/city.ts';
import type { EncumbranceCell } from '../rows.ts';
import type { ParcelLife } from './life.ts';

const LAST_DAY = '2026-06-15';

/** What limits a parcel's rights, the newest first; some of it long released. */
export function encumbrancesOf(
  { mortgaged, blocked, disputed }: ParcelFacts,
  { heldSince }: ParcelLife,
  draws: Draws,
): readonly EncumbranceCell[] {
  const found: EncumbranceCell[] = [];
  const add = (type: EncumbranceCell['type'], by: string, symbol: string, isReleased = false) => {
    const registeredOn = draws.date(heldSince, LAST_DAY);
    const number = String(draws.between(1, 99_999)).padStart(5, '0');
    found.push({
      type,
      registeredOn,
      by,
      referenceNumber: `${number}/${registeredOn.slice(0, 4)}/${symbol}`,
      releasedOn: isReleased ? draws.date(registeredOn, LAST_DAY) : null,
    });
  };
  const bank = () => `Ngân hàng Thương mại cổ phần Mẫu ${draws.between(1, 12)}`;
  if (mortgaged) add('MORTGAGE', bank(), 'HĐTC');
  if (draws.chance(0.05)) add('MORTGAGE', bank(), 'HĐTC', true);
  if (blocked) {
    if (draws.chance(0.7)) add('BLOCK', 'Văn phòng công chứng Mẫu', 'CV-NC');
    else add('SEIZURE', 'Cơ quan Thi hành án dân sự Mẫu', 'QĐ-CCTHADS');
  }
  if (disputed) add('DISPUTE', 'Tòa án nhân dân khu vực Mẫu', 'TB-TLVA');
  if (draws.chance(0.002)) add('RECLAMATION_NOTICE', 'Ủy ban nhân dân', 'TB-UBND');
  return found.sort(
    (one, other) =>
      Number(one.registeredOn < other.registeredOn) - Number(one.registeredOn > other.registeredOn),
  );
}
