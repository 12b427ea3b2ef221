import { landUseType, unitAt } from '../../../schema/reference/index.ts';
import type {
  FormerBookKeyResolvers,
  LandPriceResolvers,
  LandUseResolvers,
  ParcelEventResolvers,
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

export const landPrice: LandPriceResolvers = {
  year: (row) => row.year,
  communeCode: (row) => row.commune_code,
  landUseCode: (row) => row.land_use_code,
  pricePerSquareMetre: (row) => row.price,
};

export const parcelEvent: ParcelEventResolvers = {
  type: (row) => row.type,
  date: (row) => row.happened_on,
  description: (row) => row.description,
  referenceNumber: (row) => row.reference_number,
};
