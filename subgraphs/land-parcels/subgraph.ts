import { defineSubgraph } from '../chassis/definition.ts';
import { loaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { quality } from './quality/index.ts';
import { resolvers } from './resolvers/index.ts';
import { rowSubjects } from './row-subjects.ts';
import { seed } from './seed/index.ts';
import { LAND_REGISTER } from './sources.ts';

/** The land register: parcels, who holds them and what limits their use. */
export default defineSubgraph({
  name: 'land-parcels',
  source: LAND_REGISTER,
  migrations,
  seed,
  quality,
  loaders,
  resolvers,
  subjects: rowSubjects,
});
