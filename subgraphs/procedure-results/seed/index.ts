import { agencies } from '../../../schema/reference/index.ts';
import type { SeedStep } from '../../chassis/definition.ts';
import { fillCertificates } from './certificates.ts';
import { fillOpenDossier } from './open-dossiers.ts';
import { fillResult } from './results.ts';

/** A fiftieth of the population has something in hand at the counter. */
const PERSONS_PER_OPEN_DOSSIER = 50;

/** In this order: certificates are few and every result names some. */
export const seed: readonly SeedStep[] = [
  { name: 'certificates', size: () => agencies().length, fill: fillCertificates },
  { name: 'results', size: (city) => city.counts.results, fill: fillResult },
  {
    name: 'open-dossiers',
    size: (city) => Math.ceil(city.counts.persons / PERSONS_PER_OPEN_DOSSIER),
    fill: fillOpenDossier,
  },
];
