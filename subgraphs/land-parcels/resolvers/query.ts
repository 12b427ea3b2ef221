import { fault } from '../../../schema/faults.ts';
import { landUseTypes } from '../../../schema/reference/index.ts';
import { connection, pageRequest } from '../../chassis/paging.ts';
import { qualityChecks, qualityFindings } from '../../chassis/quality/serve.ts';
import { parcelIdByBookKey, parcelIdsByCommune, requireCommune } from '../book-keys.ts';
import { parcelCounts } from '../parcel-counts.ts';
import { parcelsInOrder } from '../parcels-in-order.ts';
import type { QueryResolvers } from '../resolver-types.generated.ts';
import { cityBoxRing, cityPoint } from '../spatial/city-area.ts';
import { parcelAt, parcelsTouching } from '../spatial/find.ts';

/** The ways into the register. */
export const query: QueryResolvers = {
  landParcel: (_, { parcelId }, { loaders }) => loaders.parcels.load(parcelId),

  landParcelByBookKey: async (_, { bookKey, at }, { loaders, store, clock }) => {
    const parcelId = await parcelIdByBookKey(store, bookKey, at ?? clock.today());
    return parcelId === null ? null : loaders.parcels.load(parcelId);
  },

  landCertificate: (_, { serialNumber }, { loaders }) => loaders.certificates.load(serialNumber),

  landParcelAt: async (_, { point }, { store }) => parcelAt(store, cityPoint(point)),

  landParcels: async (_, { within, communeCode, at, first, after }, context) => {
    const request = pageRequest('parcel', { first, after });
    if ((within == null) === (communeCode == null)) throw invalid('within');
    if (communeCode != null) {
      const day = at ?? context.clock.today();
      requireCommune(communeCode, day);
      const ids = await parcelIdsByCommune(context.store, communeCode, day, request);
      return connection(
        await parcelsInOrder(ids, context.loaders),
        request,
        (row) => row.parcel_id,
      );
    }
    if (within == null || at != null) throw invalid('at');
    const rows = await parcelsTouching(context.store, cityBoxRing(within), request);
    return connection(rows, request, (row) => row.parcel_id);
  },

  landQuality: qualityChecks('land-parcels'),
  landQualityFindings: qualityFindings('land-parcels'),

  parcelCounts(_, { communeCode }, { store, clock }) {
    requireCommune(communeCode, clock.today());
    return parcelCounts(store, communeCode);
  },

  landUseTypes: (_, { at }, { clock }) => landUseTypes(at ?? clock.today()),
};

const invalid = (argument: string) => fault('INVALID_ARGUMENT', { details: { argument } });
