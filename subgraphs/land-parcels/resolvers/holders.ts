import { parseEnterpriseCode, parsePersonalId } from '../../../schema/identifiers/index.ts';
import {
  type Connection,
  connection,
  type PageArguments,
  pageRequest,
} from '../../chassis/paging.ts';
import type { Context } from '../context.ts';
import { parcelsInOrder } from '../parcels-in-order.ts';
import type { CitizenResolvers, EnterpriseResolvers } from '../resolver-types.generated.ts';
import type { ParcelRow, RightRow } from '../rows.ts';

/** One page of what a holder holds today. A cursor is a parcel id, which says nothing of the holder. */
async function parcelsHeld(
  kind: RightRow['holder_kind'],
  key: string,
  page: PageArguments,
  { loaders }: Context,
): Promise<Connection<ParcelRow>> {
  const request = pageRequest('parcel', page);
  const rights = await loaders.holdings.load({ parent: key, request, filter: kind });
  const parcels = await parcelsInOrder(
    rights.map((right) => right.parcel_id),
    loaders,
  );
  return connection(parcels, request, (parcel) => parcel.parcel_id);
}

/** What this register adds to a citizen. Whether there is such a person is not for it to say. */
export const citizen: CitizenResolvers = {
  __resolveReference: async ({ key }) =>
    parsePersonalId(key) === key ? { __typename: 'Citizen', key } : null,
  landParcels: ({ key }, page, context) => parcelsHeld('PERSON', key, page, context),
};

/** What this register adds to an enterprise. */
export const enterprise: EnterpriseResolvers = {
  __resolveReference: async ({ key }) =>
    parseEnterpriseCode(key) === key ? { __typename: 'Enterprise', key } : null,
  landParcels: ({ key }, page, context) => parcelsHeld('ENTERPRISE', key, page, context),
};
