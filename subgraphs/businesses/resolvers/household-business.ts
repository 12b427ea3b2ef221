import { unitAt } from '../../../schema/reference/index.ts';
import { addressOf } from '../../chassis/address.ts';
import { provenanceOf } from '../../chassis/provenance.ts';
import type { HouseholdBusinessResolvers } from '../resolver-types.generated.ts';
import { linesOf } from '../sectors.ts';
import { BUSINESS_REGISTER } from '../sources.ts';

/** Whether the register could have issued this opaque id; anything else is not worth asking the store. */
export const isHouseholdBusinessId = (id: unknown): id is string =>
  typeof id === 'string' && /^hkd_[0-9A-Za-z]{1,36}$/.test(id);

export const householdBusiness: HouseholdBusinessResolvers = {
  async __resolveReference({ key }, { loaders }) {
    return isHouseholdBusinessId(key) ? loaders.householdBusinesses.load(key) : null;
  },
  key: (row) => row.household_business_id,
  householdBusinessId: (row) => row.household_business_id,
  code: (row) => row.code,
  displayName: (row) => row.display_name,
  address: (row) => addressOf(row, 'site'),
  businessLines: (row) => linesOf(row.vsic_codes),
  owner: (row) => ({ key: row.owner_key }),
  registrationDate: (row) => row.registered_on,
  status: (row) => row.status,
  registeringCommune: ({ commune_code }, _, { clock }) =>
    commune_code === null ? null : unitAt(commune_code, clock.today()),
  certificateResult: ({ certificate_result_key: key }) => (key === null ? null : { key }),
  taxCode: (row) => row.tax_code,
  formerTaxCode: (row) => row.former_tax_code,
  provenance: (row, _, { clock }) => provenanceOf(BUSINESS_REGISTER, row, clock),
};
