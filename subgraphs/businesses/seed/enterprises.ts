import { addressCells } from '../../chassis/address.ts';
import type { City, Draws, EnterpriseFacts, EnterpriseStatus } from '../../chassis/city/city.ts';
import { communeToday } from '../../chassis/commune-of.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import { enterpriseList } from '../business-list.ts';
import { searchedName } from '../name-words.ts';
import { storedLines } from '../sectors.ts';
import { putInIndex, putTruth } from './business-index.ts';
import { foreignName, shortName } from './enterprise-names.ts';
import { fillHoldings } from './holdings.ts';
import { fillRepresentatives } from './representatives.ts';

/** The tax authority's code and text for each standing in the business register. */
const TAX_STATUS: Readonly<Record<EnterpriseStatus, readonly [code: string, text: string]>> = {
  ACTIVE: ['00', 'NNT đang hoạt động (đã được cấp GCN ĐKT)'],
  SUSPENDED: ['05', 'NNT tạm ngừng kinh doanh có thời hạn'],
  NOT_AT_ADDRESS: ['06', 'NNT không hoạt động tại địa chỉ đã đăng ký'],
  REVOKED: ['03', 'NNT ngừng hoạt động nhưng chưa hoàn thành thủ tục chấm dứt hiệu lực MST'],
  DISSOLVING: ['03', 'NNT ngừng hoạt động nhưng chưa hoàn thành thủ tục chấm dứt hiệu lực MST'],
  DISSOLVED: ['01', 'NNT ngừng hoạt động và đã hoàn thành thủ tục chấm dứt hiệu lực MST'],
};

/** The first is in the address that the city gives; the second is put in with the holdings. */
const ENTERPRISE_FAULTS = ['CLOSED_COMMUNE_CODE', 'HOLDER_CODE_MISTYPED'] as const;

/** Writes one enterprise with its representatives and holders. */
export function fillEnterprise(city: City, index: number, put: Put): void {
  const facts = city.enterprise(index);
  const draws = city.draws('businesses:enterprise', index);
  const changes = changesOf(city, facts, draws);
  const capital = charterCapital(draws);
  const holdings = fillHoldings(city, facts, { capital, draws, declaredOn: changes.latest }, put);
  fillRepresentatives(city, facts, draws, put);
  putInIndex(put, enterpriseList, { key: facts.code, ...facts });
  for (const fault of ENTERPRISE_FAULTS)
    if (city.hasFault(fault, index)) putTruth(put, fault, 'Enterprise', facts.code);

  const [taxCode, taxText] = TAX_STATUS[facts.status];
  const office = facts.headOffice;
  put('enterprise', {
    enterprise_code: facts.code,
    name: facts.name,
    searched_name: searchedName(facts.name),
    name_en: draws.chance(0.4) ? foreignName(facts.name, facts.type) : null,
    short_name: draws.chance(0.3) ? shortName(facts.name) : null,
    type: facts.type,
    is_state_owned: holdings.isStateOwned ? 1 : 0,
    is_foreign_invested: holdings.isForeignInvested ? 1 : 0,
    status: facts.status,
    status_since:
      facts.status === 'ACTIVE'
        ? facts.registeredOn
        : draws.date(facts.registeredOn, city.referenceDate),
    tax_status_code: taxCode,
    tax_status_text: taxText,
    registered_on: facts.registeredOn,
    last_changed_on: changes.count === 0 ? null : changes.latest,
    change_count: changes.count,
    ...addressCells('office', office),
    commune_code: communeToday(office.communeCode, office.communeAt, city.referenceDate),
    charter_capital: capital,
    vsic_codes: storedLines(facts.vsicCodes),
    beneficial_owners: JSON.stringify(holdings.beneficialOwners),
    ...published(facts.code, index, draws),
    certificate_result_key: city.result(facts.certificateResult).id,
    ...provenanceCells({
      asOf: `${changes.latest}T08:30:00+07:00`,
      // Registers of before 2010 were on paper and typed in later.
      verification: facts.registeredOn < '2010' ? 'DIGITISED' : 'VERIFIED_CITY',
    }),
  });
}

/** How often the registration was changed, and when last; the registration itself when never. */
function changesOf(city: City, { registeredOn }: EnterpriseFacts, draws: Draws) {
  const count = Math.floor(draws.unit() ** 2 * 7);
  const latest = count === 0 ? registeredOn : draws.date(registeredOn, city.referenceDate);
  return { count, latest };
}

/** Whole millions of đồng, from one million to ten million million. */
function charterCapital(draws: Draws): number {
  const millions = Math.round(draws.logNormal(2_000, 1.3));
  return Math.min(Math.max(millions, 1), 10_000_000) * 1_000_000;
}

/** How to reach it, as far as it is published. Numbers and hosts that belong to nobody. */
function published(code: string, index: number, draws: Draws) {
  const telephone = String(index % 100_000).padStart(5, '0');
  return {
    phone: draws.chance(0.7) ? `09990${telephone}` : null,
    email: draws.chance(0.5) ? `dn${code}@example.com` : null,
    website: draws.chance(0.2) ? `https://dn${code}.example.com` : null,
  };
}
