import type { SeedStep } from '../../chassis/definition.ts';
import { communeBoundaries, fillCommuneBoundary } from './commune-boundaries.ts';
import { fillParcel } from './parcel.ts';
import { fillPrice, priceLines } from './prices.ts';

export const seed: readonly SeedStep[] = [
  { name: 'prices', size: () => priceLines.length, fill: fillPrice },
  { name: 'commune boundaries', size: () => communeBoundaries, fill: fillCommuneBoundary },
  { name: 'parcels', size: (city) => city.counts.parcels, fill: fillParcel },
];
