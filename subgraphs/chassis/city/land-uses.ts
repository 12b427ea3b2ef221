import type { Setting } from './communes.ts';
import { normal, weighing } from './draws.ts';

/** Who holds a parcel, broadly; it limits what the land may be used for. */
export type Tenure = 'COUPLE' | 'SINGLE' | 'CO_OWNERS' | 'ENTERPRISE' | 'AGENCY' | 'COMMUNITY';

type Choice = (toss: number) => string;

const ofPersons: Readonly<Record<Setting, Choice>> = {
  INNER: weighing([
    ['ODT', 93.8],
    ['TMD', 5],
    ['SKC', 1.2],
  ]),
  OUTER: weighing([
    ['ODT', 56.6],
    ['LUC', 13.6],
    ['HNK', 9],
    ['CLN', 15.9],
    ['NTS', 1.5],
    ['TMD', 1.4],
    ['NKH', 1],
    ['RSX', 1],
  ]),
  RURAL: weighing([
    ['ONT', 60.8],
    ['LUC', 16],
    ['HNK', 10],
    ['CLN', 12.8],
    ['RSX', 0.4],
  ]),
};

const ofOrganisations: Readonly<Record<'ENTERPRISE' | 'AGENCY' | 'COMMUNITY', Choice>> = {
  ENTERPRISE: weighing([
    ['TMD', 50],
    ['SKC', 30],
    ['SKK', 20],
  ]),
  AGENCY: weighing([
    ['TSC', 32],
    ['DGD', 26],
    ['DYT', 12],
    ['DKV', 14],
    ['DGT', 9],
    ['CQP', 4],
    ['CAN', 3],
  ]),
  COMMUNITY: weighing([
    ['TIN', 55],
    ['NTD', 25],
    ['DVH', 20],
  ]),
};

/** The symbol of the land's use, by where it lies and who holds it. */
export function landUse(setting: Setting, tenure: Tenure, toss: number): string {
  switch (tenure) {
    case 'ENTERPRISE':
    case 'AGENCY':
    case 'COMMUNITY':
      return ofOrganisations[tenure](toss);
    default:
      return ofPersons[setting](toss);
  }
}

export const isResidential = (code: string): boolean => code === 'ODT' || code === 'ONT';

/** Who looks after public land of a kind; anything else is the commune's. */
export const AGENCY_OF_USE: Readonly<Record<string, string>> = {
  TSC: 'H17.06',
  DGD: 'H17.13',
  DYT: 'H17.12',
  DGT: 'H17.09',
  CQP: 'H17.92',
  CAN: 'H17.02',
};

const MEDIAN_AREA: Readonly<Record<string, number>> = {
  ODT: 110,
  ONT: 250,
  CLN: 700,
  LUC: 1000,
  HNK: 650,
  TMD: 300,
  RSX: 1400,
  NTS: 900,
};

/** Log-normal m² about the usual area of the use; bounded below by sense and above by the cell. */
export function areaFor(code: string, one: number, other: number): number {
  const median = MEDIAN_AREA[code] ?? 800;
  return Math.min(1750, Math.max(24, median * Math.exp(0.42 * normal(one, other))));
}
