import type { QualityCheck } from '../../chassis/quality/check.ts';
import { closedAddressCheck } from '../../chassis/quality/closed-address.ts';
import { codeCheckDigit } from './code-check-digit.ts';

/** What the register of businesses is checked for. */
export const quality: readonly QualityCheck[] = [
  codeCheckDigit,
  closedAddressCheck('ENTERPRISE_ADDRESS_CLOSED', 'enterprise', 'enterprise_code', 'office'),
  closedAddressCheck(
    'HOUSEHOLD_BUSINESS_ADDRESS_CLOSED',
    'household_business',
    'household_business_id',
    'site',
  ),
];
