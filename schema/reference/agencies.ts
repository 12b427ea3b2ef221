import { byCode, type Dated, isInForce, type LocalizedName } from './code-list.ts';
import { unitsAt } from './units/index.ts';
import { FIRST_DAY_OF_94, LAST_DAY_OF_47, LISTS_BEGIN } from './units/unit.ts';

/** An agency by its electronic identifier. */
export interface Agency extends Dated {
  readonly code: string;
  readonly name: LocalizedName;
  readonly parentCode: string | null;
  readonly successorCode: string | null;
}

/** The city's departments were merged on 2025-03-01 [B]. */
const LAST_DAY_BEFORE_THE_MERGER = '2025-02-28';
const FIRST_DAY_OF_THE_MERGER = '2025-03-01';

type Row = readonly [
  code: string,
  vi: string,
  en: string,
  change?: { readonly successor: string } | { readonly since: string } | { readonly under: string },
];

/**
 * The city's agencies. H17 for Đà Nẵng is [B], and whether the merged city keeps it is [U]; the two
 * digits behind it are this project's own [U], because the city's list was not at hand. Founding days
 * are not in our sources [U].
 */
const ROWS: readonly Row[] = [
  ['H17.01', 'Văn phòng Ủy ban nhân dân thành phố', "Office of the City People's Committee"],
  ['H17.02', 'Công an thành phố Đà Nẵng', 'Đà Nẵng City Police'],
  [
    'H17.03',
    'Sở Kế hoạch và Đầu tư',
    'Department of Planning and Investment',
    { successor: 'H17.04' },
  ],
  ['H17.04', 'Sở Tài chính', 'Department of Finance'],
  [
    'H17.05',
    'Sở Tài nguyên và Môi trường',
    'Department of Natural Resources and Environment',
    { successor: 'H17.06' },
  ],
  [
    'H17.06',
    'Sở Nông nghiệp và Môi trường',
    'Department of Agriculture and Environment',
    { since: FIRST_DAY_OF_THE_MERGER },
  ],
  [
    'H17.07',
    'Sở Thông tin và Truyền thông',
    'Department of Information and Communications',
    { successor: 'H17.08' },
  ],
  ['H17.08', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology'],
  ['H17.09', 'Sở Xây dựng', 'Department of Construction'],
  ['H17.10', 'Sở Giao thông vận tải', 'Department of Transport', { successor: 'H17.09' }],
  ['H17.11', 'Sở Tư pháp', 'Department of Justice'],
  ['H17.12', 'Sở Y tế', 'Department of Health'],
  ['H17.13', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training'],
  ['H17.14', 'Ban Quản lý An toàn thực phẩm', 'Food Safety Management Board'],
  ['H17.15', 'Văn phòng đăng ký đất đai', 'Land Registration Office', { under: 'H17.06' }],
  ['H17.16', 'Sở Công Thương', 'Department of Industry and Trade'],
  ['H17.17', 'Sở Nội vụ', 'Department of Home Affairs'],
];

const CITY: Agency = {
  code: 'H17',
  name: { vi: 'Ủy ban nhân dân thành phố Đà Nẵng', en: "Đà Nẵng City People's Committee" },
  parentCode: null,
  validFrom: LISTS_BEGIN,
  validTo: null,
  successorCode: null,
};

const department = ([code, vi, en, change]: Row): Agency => {
  const merged = change !== undefined && 'successor' in change;
  return {
    code,
    name: { vi, en },
    parentCode: change !== undefined && 'under' in change ? change.under : CITY.code,
    validFrom: change !== undefined && 'since' in change ? change.since : LISTS_BEGIN,
    validTo: merged ? LAST_DAY_BEFORE_THE_MERGER : null,
    successorCode: merged ? change.successor : null,
  };
};

/**
 * The people's committees of the 94 units, numbered `H17.90.001` … in the order of that list.
 *
 * Their real identifiers are not at hand [U]. Suffixes from 90 are kept for invented units, so that
 * none of these can be mistaken for a real one. Committees of earlier communes are not listed; those of
 * the districts stand for them.
 */
const committees: readonly Agency[] = unitsAt(FIRST_DAY_OF_94, 'COMMUNE').map((unit, index) => ({
  code: `H17.90.${String(index + 1).padStart(3, '0')}`,
  // "Phường", "Xã" and "Đặc khu" are written small inside a longer name.
  name: {
    vi: `Ủy ban nhân dân ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`,
    en: null,
  },
  parentCode: CITY.code,
  validFrom: FIRST_DAY_OF_94,
  validTo: null,
  successorCode: null,
}));

/**
 * The people's committees of the districts, numbered by the district's code: `H17.91.490` … `H17.91.498`.
 * They ended with the districts; each went into several communes, so none names a successor. Invented
 * identifiers too [U].
 */
const districtCommittees: readonly Agency[] = unitsAt(LAST_DAY_OF_47, 'DISTRICT').map((unit) => ({
  code: `H17.91.${unit.code}`,
  name: {
    vi: `Ủy ban nhân dân ${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`,
    en: null,
  },
  parentCode: CITY.code,
  validFrom: LISTS_BEGIN,
  validTo: LAST_DAY_OF_47,
  successorCode: null,
}));

/** Bodies that the synthetic records need and the city's list, as far as it is known, does not number [U]. */
const OTHERS: readonly Row[] = [
  ['H17.92', 'Bộ Chỉ huy Quân sự thành phố', 'City Military Command'],
  ['H17.93', 'Văn phòng công chứng Mẫu', 'Sample Notary Office', { under: 'H17.11' }],
];

const AGENCIES: readonly Agency[] = [
  CITY,
  ...ROWS.map(department),
  ...committees,
  ...districtCommittees,
  ...OTHERS.map(department),
];

const agenciesByCode = byCode(AGENCIES);

const committeeByCommune: ReadonlyMap<string, Agency> = new Map(
  unitsAt(FIRST_DAY_OF_94, 'COMMUNE').flatMap((unit, index) => {
    const committee = committees[index];
    return committee === undefined ? [] : [[unit.code, committee] as const];
  }),
);

/**
 * By commune of today: the committee of the district that most nearly had its area, taken from the first
 * of the communes it was formed from. Districts of Quảng Nam are not listed, so neither are theirs.
 */
const districtCommitteeByCommune: ReadonlyMap<string, Agency> = new Map(
  [...unitsAt(LAST_DAY_OF_47, 'COMMUNE'), ...unitsAt(LAST_DAY_OF_47, 'DISTRICT')]
    .toReversed()
    .flatMap(({ code, parentCode, replacedByCodes, level }) => {
      const district = level === 'DISTRICT' ? code : parentCode;
      const found = agenciesByCode.get(`H17.91.${district}`)?.[0];
      return found === undefined ? [] : replacedByCodes.map((commune) => [commune, found] as const);
    }),
);

/** An agency by its code, past or present, or null. */
export function agency(code: string): Agency | null {
  return agenciesByCode.get(code)?.[0] ?? null;
}

/** All agencies, or those that existed on a day. */
export function agencies(date?: string): readonly Agency[] {
  return date === undefined ? AGENCIES : AGENCIES.filter((entry) => isInForce(entry, date));
}

/** The people's committee of a commune of today, or null for a code that is not in force. */
export function communeCommittee(communeCode: string): Agency | null {
  return committeeByCommune.get(communeCode) ?? null;
}

/**
 * The people's committee that answered on a day for what is a commune today: its own since 2025-07-01, its
 * district's before. Null for a code that is not in force, and before that day for former Quảng Nam.
 */
export function committeeOn(communeCode: string, date: string): Agency | null {
  return date < FIRST_DAY_OF_94
    ? (districtCommitteeByCommune.get(communeCode) ?? null)
    : communeCommittee(communeCode);
}
