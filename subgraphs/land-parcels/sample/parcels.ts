import { expect } from 'vitest';
import { every } from '../../../test/kit/every.ts';
import { cityOf } from '../../../test/kit/filled-store.ts';
import type { ServedRegister } from '../../../test/kit/served-register.ts';
import type { HolderRef, ParcelFacts } from '../../chassis/city/city.ts';
import { recordedCommune, recordedRing } from '../seed/planted-faults.ts';

/** The city these tests stand in: big enough for every kind of holder and every fault. */
export const city = cityOf('small');

/** A parcel as the register records it: under the commune and with the boundary on file, at fault or not. */
const recorded = (parcel: ParcelFacts): ParcelFacts => ({
  ...parcel,
  communeCode: recordedCommune(city, parcel),
  ring: recordedRing(city, parcel),
});

/** Every parcel in it. */
export const parcels: readonly ParcelFacts[] = every(city.counts.parcels, city.parcel).map(
  recorded,
);

/** The first parcel of which this is true. */
export function parcelThat(is: (parcel: ParcelFacts) => boolean): ParcelFacts {
  const found = parcels.find(is);
  if (found === undefined) throw new Error('The small city has no such parcel.');
  return found;
}

/** Whether the first holder of a parcel is of this kind. */
export const heldBy =
  (kind: HolderRef['kind']) =>
  (parcel: ParcelFacts): boolean =>
    parcel.rights[0]?.holder.kind === kind;

/** Fields of one parcel, which must be answered without a fault. */
export async function parcelIn(
  register: ServedRegister,
  id: string,
  fields: string,
  // What a test selects is not known here.
): Promise<ReturnType<typeof JSON.parse>> {
  const { data, faults } = await register.ask(
    `query ($id: ParcelId!) { landParcel(parcelId: $id) { ${fields} } }`,
    { id },
  );
  expect(faults).toEqual([]);
  return data.landParcel;
}
