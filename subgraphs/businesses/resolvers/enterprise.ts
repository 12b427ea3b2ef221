import { parseEnterpriseCode } from '../../../schema/identifiers/index.ts';
import { addressOf } from '../../chassis/address.ts';
import { connection, type PageArguments, pageRequest } from '../../chassis/paging.ts';
import { provenanceOf } from '../../chassis/provenance.ts';
import type { Context } from '../context.ts';
import type { EnterpriseResolvers } from '../resolver-types.generated.ts';
import type { DeclaredOwner, DependentUnitKind, EnterpriseRow } from '../rows.ts';
import { linesOf } from '../sectors.ts';
import { BUSINESS_REGISTER } from '../sources.ts';

/** An enterprise's units of one kind, a page at a time. */
const unitsOfKind =
  (kind: DependentUnitKind) =>
  async (row: EnterpriseRow, args: PageArguments, { loaders }: Context) => {
    const request = pageRequest('dependent unit', args);
    const parent = row.enterprise_code;
    const units = await loaders.unitsOf.load({ parent, request, filter: kind });
    return connection(units, request, (unit) => unit.unit_id);
  };

export const enterprise: EnterpriseResolvers = {
  // Other registers hold broken codes; such a key names no enterprise, and never reaches the store.
  async __resolveReference({ key }, { loaders }) {
    const code = typeof key === 'string' ? parseEnterpriseCode(key) : null;
    return code === null ? null : loaders.enterprises.load(code);
  },
  key: (row) => row.enterprise_code,
  enterpriseCode: (row) => row.enterprise_code,
  name: (row) => row.name,
  nameEn: (row) => row.name_en,
  shortName: (row) => row.short_name,
  type: (row) => row.type,
  isStateOwned: (row) => row.is_state_owned === 1,
  isForeignInvested: (row) => row.is_foreign_invested === 1,
  legalStatus: (row) => ({ value: row.status, since: row.status_since }),
  taxStatus: (row) => ({ code: row.tax_status_code, text: row.tax_status_text }),
  registrationDate: (row) => row.registered_on,
  lastChangeDate: (row) => row.last_changed_on,
  changeCount: (row) => row.change_count,
  headOffice: (row) => addressOf(row, 'office'),
  charterCapital: (row) => row.charter_capital,
  businessLines: (row) => linesOf(row.vsic_codes),
  legalRepresentatives: (row, _, { loaders }) =>
    loaders.representativesOf.load(row.enterprise_code),
  ownersMembers: (row, _, { loaders }) => loaders.holdingsIn.load(row.enterprise_code),
  // Written by this register's seed alone, in this form.
  beneficialOwners: (row) => JSON.parse(row.beneficial_owners) as readonly DeclaredOwner[],
  phone: (row) => row.phone,
  email: (row) => row.email,
  website: (row) => row.website,
  branches: unitsOfKind('BRANCH'),
  repOffices: unitsOfKind('REPRESENTATIVE_OFFICE'),
  businessLocations: unitsOfKind('BUSINESS_LOCATION'),
  certificateResult: ({ certificate_result_key: key }) => (key === null ? null : { key }),
  provenance: (row, _, { clock }) => provenanceOf(BUSINESS_REGISTER, row, clock),
};
