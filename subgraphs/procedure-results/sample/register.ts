import type { TestEngine } from '../../../test/kit/engines.ts';
import { type ServedRegister, servedRows } from '../../../test/kit/served-register.ts';
import type { DossierRow, ResultRow } from '../rows.ts';
import definition from '../subgraph.ts';
import { SAMPLE_CERTIFICATES, SAMPLE_DAY } from './rows.ts';

/** This register over results and dossiers written in the test, signed by those who sign the samples. */
export function sampleRegister(
  engine: TestEngine,
  results: readonly ResultRow[],
  dossiers: readonly DossierRow[],
): Promise<ServedRegister> {
  const tables = {
    signing_certificate: SAMPLE_CERTIFICATES,
    procedure_result: results,
    dossier: dossiers,
  };
  return servedRows(definition, engine, tables, SAMPLE_DAY);
}
