import { addressCells } from '../../chassis/address.ts';
import type { City } from '../../chassis/city/city.ts';
import { communeToday } from '../../chassis/commune-of.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import { householdBusinessList } from '../business-list.ts';
import { searchedName } from '../name-words.ts';
import { storedLines } from '../sectors.ts';
import { putInIndex, putTruth } from './business-index.ts';

/** Since then the tax system gave the code, which was the tax code too (Circular 02/2023/TT-BKHĐT). */
const TAX_CODE_SINCE = '2023-07-01';
/** Since then the owner's personal ID is both (Circular 86/2024/TT-BTC). */
const PERSONAL_ID_SINCE = '2025-07-01';

/** Writes one household business. */
export function fillHouseholdBusiness(city: City, index: number, put: Put): void {
  const facts = city.householdBusiness(index);
  const owner = city.person(facts.owner).personalId;
  const serial = String(index).padStart(6, '0');
  // Enterprises have the block 0499; these numbers belong to neither them nor anybody.
  const formerTaxCode = facts.registeredOn < PERSONAL_ID_SINCE ? `0498${serial}` : null;
  const { address } = facts;
  putInIndex(put, householdBusinessList, { key: facts.id, ...facts });
  if (city.hasFault('CLOSED_COMMUNE_CODE', index))
    putTruth(put, 'CLOSED_COMMUNE_CODE', 'HouseholdBusiness', facts.id);
  put('household_business', {
    household_business_id: facts.id,
    code: codeOf(facts.registeredOn, { owner, formerTaxCode, serial }),
    display_name: facts.name,
    searched_name: searchedName(facts.name),
    status: facts.status,
    registered_on: facts.registeredOn,
    ...addressCells('site', address),
    commune_code: communeToday(address.communeCode, address.communeAt, city.referenceDate),
    vsic_codes: storedLines(facts.vsicCodes),
    owner_key: owner,
    tax_code: owner,
    former_tax_code: formerTaxCode,
    certificate_result_key: city.result(facts.certificateResult).id,
    ...provenanceCells({
      asOf: `${facts.registeredOn}T08:30:00+07:00`,
      verification: facts.registeredOn < '2015' ? 'DIGITISED' : 'VERIFIED_CITY',
    }),
  });
}

interface Numbers {
  readonly owner: string;
  readonly formerTaxCode: string | null;
  readonly serial: string;
}

/** Three rules in five years: the number of the certificate, that of the tax system, the owner's own. */
function codeOf(registeredOn: string, { owner, formerTaxCode, serial }: Numbers): string {
  if (registeredOn >= PERSONAL_ID_SINCE || formerTaxCode === null) return owner;
  return registeredOn >= TAX_CODE_SINCE ? formerTaxCode : `99A8${serial}`;
}
