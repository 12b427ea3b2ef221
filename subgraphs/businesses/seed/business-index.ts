import type { FaultName } from '../../chassis/city/fault-names.ts';
import type { Put } from '../../chassis/definition.ts';
import type { BusinessList } from '../business-list.ts';
import { nameWords } from '../name-words.ts';
import { sectorsOf } from '../sectors.ts';

/** Enters a business in the tables by which it is found: the words of its name and its sectors. */
export function putInIndex(
  put: Put,
  list: BusinessList,
  business: { readonly key: string; readonly name: string; readonly vsicCodes: readonly string[] },
): void {
  for (const word of nameWords(business.name))
    put(`${list.table}_word`, { word, [list.key]: business.key });
  for (const sector of sectorsOf(business.vsicCodes))
    put(`${list.table}_sector`, { vsic_code: sector, [list.key]: business.key });
}

/** Notes a fault put in on purpose, for scoring whoever looks for it. Never served. */
export function putTruth(put: Put, fault: FaultName, recordType: string, key: string): void {
  put('seed_truth', { fault, record_type: recordType, record_key: key });
}
