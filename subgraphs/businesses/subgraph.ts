import { defineSubgraph } from '../chassis/definition.ts';
import { loaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { quality } from './quality/index.ts';
import { resolvers } from './resolvers/index.ts';
import { rowSubjects } from './row-subjects.ts';
import { seed } from './seed/index.ts';
import { BUSINESS_REGISTER } from './sources.ts';

/** The businesses register: enterprises, their units and holders, and household businesses. */
export default defineSubgraph({
  name: 'businesses',
  source: BUSINESS_REGISTER,
  migrations,
  seed,
  quality,
  loaders,
  resolvers,
  subjects: rowSubjects,
});
