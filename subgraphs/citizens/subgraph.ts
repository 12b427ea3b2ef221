import { defineSubgraph } from '../chassis/definition.ts';
import { loaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { quality } from './quality/index.ts';
import { resolvers } from './resolvers/index.ts';
import { rowSubjects } from './row-subjects.ts';
import { seed } from './seed/index.ts';
import { POPULATION_REGISTER } from './sources.ts';

export default defineSubgraph({
  name: 'citizens',
  source: POPULATION_REGISTER,
  migrations,
  seed,
  quality,
  loaders,
  resolvers,
  subjects: rowSubjects,
});
