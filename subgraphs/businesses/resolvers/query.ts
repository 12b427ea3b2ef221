import { fault } from '../../../schema/faults.ts';
import { vsicLine, vsicLines } from '../../../schema/reference/index.ts';
import { cleanText } from '../../chassis/clean-text.ts';
import { readCommuneFilter } from '../../chassis/commune-of.ts';
import { connection, pageRequest } from '../../chassis/paging.ts';
import { qualityChecks, qualityFindings } from '../../chassis/quality/serve.ts';
import { businessCounts, sectorsUnder } from '../business-counts.ts';
import {
  businessPage,
  enterpriseList,
  householdBusinessList,
  readListFilter,
  readName,
} from '../business-list.ts';
import { isNameTaken } from '../proper-name.ts';
import type { QueryResolvers } from '../resolver-types.generated.ts';
import type { EnterpriseRow, HouseholdBusinessRow } from '../rows.ts';
import { isHouseholdBusinessId } from './household-business.ts';

const VSIC_LEVELS = new Set([1, 2, 3, 4, 5]);
const LINES_BY_CODE = vsicLines().toSorted((one, other) => (one.code < other.code ? -1 : 1));

/** The ways into the register. */
export const query: QueryResolvers = {
  enterprise: (_, { enterpriseCode }, { loaders }) => loaders.enterprises.load(enterpriseCode),

  async enterprises(_, args, { loaders, store, clock }) {
    const request = pageRequest('enterprise', args);
    const filter = readListFilter(args, clock.today());
    const rows = await businessPage<EnterpriseRow>(store, enterpriseList, filter, request);
    // Whoever is on the page need not be read again as the enterprise of a holding or a branch.
    for (const row of rows) loaders.enterprises.prime(row.enterprise_code, row);
    return connection(rows, request, (row) => row.enterprise_code);
  },

  businessQuality: qualityChecks('businesses'),
  businessQualityFindings: qualityFindings('businesses'),

  dependentUnit: (_, { code }, { loaders }) => loaders.dependentUnits.load(code),

  async householdBusiness(_, { householdBusinessId }, { loaders }) {
    const id = cleanText(householdBusinessId, 'householdBusinessId');
    return isHouseholdBusinessId(id) ? loaders.householdBusinesses.load(id) : null;
  },

  async householdBusinesses(_, args, { store, clock }) {
    const request = pageRequest('household business', args);
    const filter = readListFilter(args, clock.today());
    const rows = await businessPage<HouseholdBusinessRow>(
      store,
      householdBusinessList,
      filter,
      request,
    );
    return connection(rows, request, (row) => row.household_business_id);
  },

  async householdBusinessNameAvailable(_, { name, communeCode }, { store, clock }) {
    const wanted = readName(name);
    const commune = readCommuneFilter(communeCode, clock.today());
    if (commune.read !== 'today')
      throw fault('AMBIGUOUS_UNIT', { details: { argument: 'communeCode' } });
    return !(await isNameTaken(store, wanted, commune.code));
  },

  async businessCounts(_, { parentCode }, { store }) {
    if (parentCode != null) requireSector(parentCode);
    return businessCounts(store, sectorsUnder(parentCode ?? null));
  },

  vsicLine: (_, { code }) => vsicLine(code),

  vsicLines(_, { level, parentCode }) {
    if (level != null && !VSIC_LEVELS.has(level))
      throw fault('INVALID_ARGUMENT', { details: { argument: 'level' } });
    if (parentCode != null) requireSector(parentCode);
    return LINES_BY_CODE.filter(
      (line) =>
        (level == null || line.level === level) &&
        (parentCode == null || line.parentCode === parentCode),
    );
  },
};

function requireSector(parentCode: string): void {
  if (vsicLine(parentCode) === null)
    throw fault('INVALID_ARGUMENT', { details: { argument: 'parentCode' } });
}
