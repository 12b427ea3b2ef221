import { COMMUNES_OF_FORMER_DA_NANG, landUseTypes } from '../../../schema/reference/index.ts';
import type { City } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';

/** The table is as the register keeps it today: lines of earlier years are under the communes of today. */
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;
const FIRST_YEAR = YEARS[0];

/** Đồng per m² in the first year, before the commune is considered. */
const BASE: Readonly<Record<string, number>> = {
  ODT: 24_000_000,
  ONT: 3_600_000,
  TMD: 17_000_000,
  SKC: 9_000_000,
  SKK: 2_500_000,
};
const BASE_OF_AGRICULTURE = 90_000;
const BASE_OF_THE_REST = 1_200_000;
const AGRICULTURE = new Set(['LUC', 'LUK', 'BHK', 'HNK', 'CLN', 'RSX', 'RPH', 'RDD', 'NTS', 'NKH']);

interface PriceLine {
  readonly commune: number;
  readonly communeCode: string;
  readonly useCode: string;
  readonly year: number;
}

/** Every line of the price table: commune by use by year. */
export const priceLines: readonly PriceLine[] = COMMUNES_OF_FORMER_DA_NANG.flatMap(
  ({ code: communeCode }, commune) =>
    landUseTypes(`${FIRST_YEAR}-01-01`).flatMap(({ code: useCode }) =>
      YEARS.map((year) => ({ commune, communeCode, useCode, year })),
    ),
);

export function fillPrice(city: City, index: number, put: Put): void {
  const line = priceLines[index];
  if (line === undefined) return;
  const { commune, communeCode, useCode, year } = line;
  const base = BASE[useCode] ?? (AGRICULTURE.has(useCode) ? BASE_OF_AGRICULTURE : BASE_OF_THE_REST);
  // A commune is dear or cheap for every use and in every year.
  const standing = 0.5 + city.draws('land price of a commune', commune).unit();
  const price = base * standing * 1.06 ** (year - FIRST_YEAR);
  put('land_price', {
    price_key: `${communeCode}-${useCode}-${year}`,
    year,
    commune_code: communeCode,
    land_use_code: useCode,
    price: Math.round(price / 1000) * 1000,
  });
}
