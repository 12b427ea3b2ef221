import { parsePersonalId } from '../../../schema/identifiers/index.ts';
import { connection, pageRequest } from '../../chassis/paging.ts';
import type { CitizenResolvers } from '../resolver-types.generated.ts';

/**
 * What this register knows of a citizen. It does not know who exists, only whose numbers are well
 * formed; for a number nobody has, the pages are empty and the citizens register says the rest.
 */
export const citizen: CitizenResolvers = {
  async __resolveReference({ key }) {
    return typeof key === 'string' && parsePersonalId(key) !== null ? { key } : null;
  },
  key: (person) => person.key,

  async representedEnterprises({ key }, args, { loaders }) {
    const request = pageRequest('enterprise', args);
    const represented = await loaders.representedBy.load({ parent: key, request });
    const page = connection(represented, request, (row) => row.enterprise_code);
    const kept = await Promise.all(
      page.edges.map(async ({ cursor, node }) => {
        const found = await loaders.enterprisesRepresented.load(node.enterprise_code);
        return found === null ? [] : [{ cursor, node: found }];
      }),
    );
    const edges = kept.flat();
    return { edges, nodes: edges.map((edge) => edge.node), pageInfo: page.pageInfo };
  },

  async holdings({ key }, args, { loaders }) {
    const request = pageRequest('holding', args);
    const holdings = await loaders.holdingsOf.load({ parent: key, request });
    return connection(holdings, request, (row) => row.holding_id);
  },

  async householdBusinesses({ key }, { status, ...args }, { loaders }) {
    const request = pageRequest('household business', args);
    const filter = status == null ? {} : { filter: status };
    const rows = await loaders.householdBusinessesOf.load({ parent: key, request, ...filter });
    return connection(rows, request, (row) => row.household_business_id);
  },
};
