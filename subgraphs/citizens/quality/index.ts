import type { QualityCheck } from '../../chassis/quality/check.ts';
import { closedAddressCheck } from '../../chassis/quality/closed-address.ts';
import { duplicatePerson } from './duplicate-person.ts';
import { householdRelation } from './household-relation.ts';
import { maritalStatus } from './marital-status.ts';
import { idBirthYear, idSexOrCentury } from './personal-id.ts';

/** What the population register is checked for. */
export const quality: readonly QualityCheck[] = [
  idSexOrCentury,
  idBirthYear,
  maritalStatus,
  householdRelation,
  duplicatePerson,
  closedAddressCheck('HOUSEHOLD_ADDRESS_CLOSED', 'household', 'household_code', 'place'),
  closedAddressCheck('RESIDENCE_ADDRESS_CLOSED', 'residence', 'residence_id', 'place'),
];
