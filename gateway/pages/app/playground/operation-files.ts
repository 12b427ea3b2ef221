import { type WorkedOperation, workedOperation } from './worked-operations.ts';

// Vite reads these calls as text, so their options stand here in full, twice.
const queries = import.meta.glob<string>('../../operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
// Variables, and beside them in `.as.json` who runs it.
const besides = import.meta.glob<string>('../../operations/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The worked operations in the order of their file names, built into the page. */
export const workedOperations: readonly WorkedOperation[] = Object.keys(queries)
  .sort()
  .map((file) =>
    workedOperation(
      file,
      queries[file] ?? '',
      besides[file.replace(/graphql$/, 'json')],
      besides[file.replace(/graphql$/, 'as.json')],
    ),
  );
