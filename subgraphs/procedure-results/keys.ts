import {
  parseEnterpriseCode,
  parseParcelId,
  parsePersonalId,
} from '../../schema/identifiers/index.ts';

/*
 * Keys come from other registers, which hold 9-digit and broken numbers. One that could not have been
 * issued is null before any store is asked: that is a fact about the register, not a failure.
 */

export const citizenKey = (text: string): string | null => parsePersonalId(text);

export const enterpriseKey = (text: string): string | null => parseEnterpriseCode(text);

export const parcelKey = (text: string): string | null => parseParcelId(text);

export const householdBusinessKey = (text: string): string | null =>
  /^hkd_[0-9A-Za-z_-]{1,36}$/.test(text) ? text : null;

export const resultKey = (text: string): string | null =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null;
