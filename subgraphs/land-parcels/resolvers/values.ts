import { landUseType, unitAt } from '../../../schema/reference/index.ts';
import type {
  FormerBookKeyResolvers,
  LandPriceResolvers,
  LandUseResolvers,
  ParcelCountResolvers,
  ParcelEventResolvers,
  ParcelEventType,
} from '../resolver-types.generated.ts';

export const formerBookKey: FormerBookKeyResolvers = {
  bookKey: (row) => row.book_key,
  commune: (row) => unitAt(row.commune_code, row.valid_to),
  validFrom: (row) => row.valid_from,
  validTo: (row) => row.valid_to,
};

export const landUse: LandUseResolvers = {
  code: ({ code }) => code,
  type: ({ code, readAt }) => landUseType(code, readAt),
  area: ({ area }) => area,
  term: ({ termEnd }) => (termEnd === null ? 'LONG_TERM' : 'LIMITED'),
  termEnd: ({ termEnd }) => termEnd,
};

export const parcelCount: ParcelCountResolvers = {
  type: ({ code }, _, { clock }) => landUseType(code, clock.today()),
};

export const landPrice: LandPriceResolvers = {
  year: (row) => row.year,
  communeCode: (row) => row.commune_code,
  landUseCode: (row) => row.land_use_code,
  pricePerSquareMetre: (row) => row.price,
};

/** As the register book says it. */
const EVENT_NAMES = {
  FIRST_REGISTRATION: 'Đăng ký đất đai lần đầu',
  SPLIT: 'Tách thửa',
  MERGE: 'Hợp thửa',
  RENUMBERED: 'Đổi số tờ, số thửa',
  TRANSFER: 'Đăng ký biến động do nhận chuyển nhượng',
  INHERITANCE: 'Đăng ký biến động do nhận thừa kế',
  GIFT: 'Đăng ký biến động do nhận tặng cho',
  CERTIFICATE_ISSUED: 'Cấp Giấy chứng nhận',
  MORTGAGE_REGISTERED: 'Đăng ký thế chấp',
  MORTGAGE_RELEASED: 'Xóa đăng ký thế chấp',
  BLOCK_NOTED: 'Ghi nhận ngăn chặn hoặc tranh chấp',
} as const satisfies Record<ParcelEventType, string>;

export const parcelEvent: ParcelEventResolvers = {
  type: (row) => row.type,
  date: (row) => row.happened_on,
  description: ({ type, note }) => [EVENT_NAMES[type], ...(note === null ? [] : [note])].join('; '),
  referenceNumber: (row) => row.reference_number,
};
