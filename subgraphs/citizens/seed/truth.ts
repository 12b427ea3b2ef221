import type { FaultName } from '../../chassis/city/fault-names.ts';
import type { Put } from '../../chassis/definition.ts';

/** Notes a fault put in on purpose, for scoring whoever looks for it. Never served. */
export function putTruth(put: Put, fault: FaultName, recordType: string, recordKey: string): void {
  put('seed_truth', { fault, record_type: recordType, record_key: recordKey });
}
