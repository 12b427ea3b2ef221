import { type AdministrativeUnit, unitAt } from '../../schema/reference/index.ts';
import type { AddressParent } from './parents.ts';

/** The unit an address names, or null when its code was not in force on its day. */
const communeOf = ({ communeCode, communeAt }: AddressParent): AdministrativeUnit | null => {
  const unit = unitAt(communeCode, communeAt);
  return unit?.level === 'COMMUNE' ? unit : null;
};

const above = (unit: AdministrativeUnit | null, date: string): AdministrativeUnit | null =>
  unit?.parentCode == null ? null : unitAt(unit.parentCode, date);

/** The district the commune lay in; none since 2025-07-01. */
function districtOf(address: AddressParent): AdministrativeUnit | null {
  const parent = above(communeOf(address), address.communeAt);
  return parent?.level === 'DISTRICT' ? parent : null;
}

function provinceOf(address: AddressParent): AdministrativeUnit | null {
  const parent = above(communeOf(address), address.communeAt);
  return parent?.level === 'DISTRICT' ? above(parent, address.communeAt) : parent;
}

/**
 * The address in one line, from the house outward, as it would have been written on its day.
 *
 * A code that was not in force is given as a code: leaving it out would make an incomplete address
 * look like a whole one.
 */
function fullText(address: AddressParent): string {
  const { line, hamlet, communeCode } = address;
  const parts = [
    line,
    // Rural lines begin with the hamlet already.
    hamlet !== null && !line.includes(hamlet) ? hamlet : null,
    communeOf(address)?.name ?? `mã xã ${communeCode}`,
    districtOf(address)?.name,
    provinceOf(address)?.name,
  ];
  return parts.filter((part) => part != null && part !== '').join(', ');
}

/** Reads an address by its day. Pure code lists: no store is asked. */
export const addressResolvers = {
  commune: communeOf,
  formerDistrict: districtOf,
  province: provinceOf,
  fullText,
};
