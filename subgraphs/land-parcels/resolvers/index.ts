import type { Resolvers } from '../resolver-types.generated.ts';
import { landAttestation } from './attestation.ts';
import { landCertificate } from './certificate.ts';
import { parcelCentroid, parcelGeometry } from './geometry.ts';
import { citizen, enterprise } from './holders.ts';
import { landParcel } from './parcel.ts';
import { query } from './query.ts';
import { landHolder, landUseRight } from './rights.ts';
import { formerBookKey, landPrice, landUse, parcelCount, parcelEvent } from './values.ts';

/** Every type of the register and who answers for it. */
export const resolvers: Resolvers = {
  Query: query,
  LandAttestation: landAttestation,
  Citizen: citizen,
  Enterprise: enterprise,
  FormerBookKey: formerBookKey,
  LandCertificate: landCertificate,
  LandHolder: landHolder,
  LandParcel: landParcel,
  LandPrice: landPrice,
  LandUse: landUse,
  LandUseRight: landUseRight,
  ParcelCentroid: parcelCentroid,
  ParcelCount: parcelCount,
  ParcelEvent: parcelEvent,
  ParcelGeometry: parcelGeometry,
};
