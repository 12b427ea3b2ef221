import { dayNumber, REFERENCE_DATE } from './calendar.ts';
import type { PlainAddress } from './city.ts';
import { type Commune, closedCodesOf } from './communes.ts';
import { between, pick, tossFor } from './draws.ts';

/**
 * Real streets appear only with house numbers from 9000 up, which none of them has; the others are
 * invented. Either way no address of the city can be someone's.
 */
const STREETS = [
  'Đường Trần Phú',
  'Đường Bạch Đằng',
  'Đường Lê Duẩn',
  'Đường Hùng Vương',
  'Đường Nguyễn Văn Linh',
  'Đường Điện Biên Phủ',
  'Đường Ngô Quyền',
  'Đường Hoàng Diệu',
  'Đường 2 Tháng 9',
  'Đường Tôn Đức Thắng',
  'Đường Trường Chinh',
  'Đường Lê Văn Hiến',
];

const LAST_DAY_OF_OLD_WARDS = '2024-12-31';
const DISTRICTS_END = dayNumber('2025-07-01');

/** How the commune of an address is written. */
export type Style = 'NEW' | 'OLD' | 'CLOSED_CODE';

export interface Addresses {
  /** `date` matters for the old style only: by it the old code is to be read. */
  at(commune: Commune, index: number, style?: Style, date?: string): PlainAddress;
  /** Old style for 60 % of what was written while districts stood; new style for the rest. */
  styleOf(index: number, day: number): Style;
}

/** Writes the addresses of one kind of record. */
export function addressesOf(seed: number, kind: string): Addresses {
  const number = tossFor(seed, `${kind} house number`);
  const street = tossFor(seed, `${kind} street`);
  const group = tossFor(seed, `${kind} group`);
  const ward = tossFor(seed, `${kind} ward`);
  const old = tossFor(seed, `${kind} old style`);

  const codeAndDate = (commune: Commune, index: number, style: Style, date: string) => {
    if (style === 'OLD' && commune.formerWards.length > 0) {
      // The wards of early 2025 lasted six months; papers of that time still bore the earlier ones.
      const read = date < LAST_DAY_OF_OLD_WARDS ? date : LAST_DAY_OF_OLD_WARDS;
      return { communeCode: pick(ward(index), commune.formerWards), communeAt: read };
    }
    const closed = closedCodesOf(commune);
    if (style === 'CLOSED_CODE' && closed.length > 0) {
      return { communeCode: pick(ward(index), closed), communeAt: REFERENCE_DATE };
    }
    return { communeCode: commune.code, communeAt: REFERENCE_DATE };
  };

  return {
    at(commune, index, style = 'NEW', date = REFERENCE_DATE) {
      const place = codeAndDate(commune, index, style, date);
      const groupNumber = between(group(index), 1, 60);
      if (commune.setting === 'RURAL') {
        const hamlet = `Thôn Mẫu ${between(street(index), 1, 24)}`;
        return { line: `${hamlet}, Tổ ${groupNumber}`, streetName: null, hamlet, ...place };
      }
      const drawn = street(index);
      const streetName =
        drawn < 0.4
          ? pick(drawn / 0.4, STREETS)
          : `Đường Mẫu ${between((drawn - 0.4) / 0.6, 1, 90)}`;
      const hamlet = `Tổ ${groupNumber}`;
      const line = `Số ${between(number(index), 9000, 9999)} ${streetName}, ${hamlet}`;
      return { line, streetName, hamlet, ...place };
    },
    styleOf: (index, day) => (day < DISTRICTS_END && old(index) < 0.6 ? 'OLD' : 'NEW'),
  };
}
