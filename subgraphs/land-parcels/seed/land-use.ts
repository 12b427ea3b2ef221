import type { Draws, ParcelFacts } from '../../chassis/city/city.ts';
import type { AssetCell, LandUseCell, ParcelRow } from '../rows.ts';
import type { ParcelLife } from './life.ts';

/** Uses that end after fifty years (Land Law 31/2024/QH15, Art. 172); others are long-term. */
const LIMITED = new Set([
  'LUC',
  'LUK',
  'BHK',
  'HNK',
  'CLN',
  'RSX',
  'NTS',
  'NKH',
  'TMD',
  'SKC',
  'SKK',
]);
const YEARS_OF_LIMITED_USE = 50;
const HOMES = new Set(['ODT', 'ONT']);
const ORCHARDS = new Set(['CLN', 'NKH']);
const WORKS = new Set(['TMD', 'SKC', 'SKK', 'TSC', 'DGD', 'DYT', 'DVH']);

/** Areas are reckoned in tenths of a square metre, so that the uses add up to the parcel exactly. */
const tenths = (squareMetres: number): number => Math.round(squareMetres * 10);

/** One use, or a home with its garden. */
export function landUsesOf(
  { area, landUseCode }: ParcelFacts,
  { registeredOn }: ParcelLife,
  draws: Draws,
): readonly LandUseCell[] {
  const lastYear = Number(registeredOn.slice(0, 4)) + YEARS_OF_LIMITED_USE;
  const use = (code: string, areaInTenths: number): LandUseCell => ({
    code,
    area: areaInTenths / 10,
    termEnd: LIMITED.has(code) ? `${lastYear}-12-31` : null,
  });
  const whole = tenths(area);
  const hasGarden = draws.chance(landUseCode === 'ONT' ? 0.3 : 0.03);
  if (!HOMES.has(landUseCode) || !hasGarden || whole < 1000) return [use(landUseCode, whole)];
  const garden = Math.round(whole * (0.2 + draws.unit() * 0.3));
  return [use(landUseCode, whole - garden), use('CLN', garden)];
}

export function originOf({ landUseCode, rights }: ParcelFacts, draws: Draws): ParcelRow['origin'] {
  const toss = draws.unit();
  const kind = rights[0]?.holder.kind;
  if (kind === 'agency' || kind === 'community') return 'ALLOCATED_FREE';
  if (kind === 'enterprise') return toss < 0.5 ? 'LEASED_ANNUAL' : 'LEASED_ONE_PAYMENT';
  if (toss < 0.04) return null;
  if (toss < 0.4) return 'TRANSFERRED';
  if (toss < 0.5) return 'INHERITED';
  if (toss < 0.58) return 'GIFTED';
  if (toss < 0.7) return 'ALLOCATED_PAID';
  return HOMES.has(landUseCode) && toss < 0.85 ? 'RECOGNISED_PAID' : 'RECOGNISED_FREE';
}

export function assetsOf({ area, landUseCode }: ParcelFacts, draws: Draws): readonly AssetCell[] {
  const built = Math.round(area * (0.4 + draws.unit() * 0.4) * 10) / 10;
  const isRecorded = draws.chance(0.75);
  const floors = 1 + Math.floor(draws.unit() ** 2 * 5);
  if (!isRecorded) return [];
  if (HOMES.has(landUseCode))
    return [{ type: 'HOUSE', floors, area: Math.min(built, 160), grade: floors > 2 ? '3' : '4' }];
  if (ORCHARDS.has(landUseCode)) return [{ type: 'TREES', floors: null, area: built, grade: null }];
  if (WORKS.has(landUseCode)) return [{ type: 'WORKS', floors, area: built, grade: '3' }];
  return [];
}
