import type { QualityCheck } from '../../chassis/quality/check.ts';
import { closedAddressCheck } from '../../chassis/quality/closed-address.ts';
import { certificateBeforeParcel } from './certificate-day.ts';
import { codeNotOfPoint, outsideCommune } from './parcel-point.ts';
import { holderByOldCard, sharesNotOne } from './rights.ts';

/** What the land register is checked for. */
export const quality: readonly QualityCheck[] = [
  holderByOldCard,
  sharesNotOne,
  closedAddressCheck('PARCEL_ADDRESS_CLOSED', 'parcel', 'parcel_id', 'site'),
  outsideCommune,
  codeNotOfPoint,
  certificateBeforeParcel,
];
