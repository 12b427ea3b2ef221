import { defineSubgraph } from '../chassis/definition.ts';
import { loaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import { resultKeys } from './qr/keys/keys-on-disk.ts';
import { quality } from './quality/index.ts';
import { resolvers } from './resolvers/index.ts';
import { rowSubjects } from './row-subjects.ts';
import { seed } from './seed/index.ts';
import { source } from './source.ts';

/** The store of digital procedure results, with the catalogue of procedures and the dossiers. */
export default defineSubgraph({
  name: 'procedure-results',
  source,
  migrations,
  seed,
  quality,
  loaders,
  resolvers,
  subjects: rowSubjects,
  writes: true,
  // A file of keys that cannot be read is found out now, not with the first result that is asked for.
  ready: () => void resultKeys(),
});
