import type { Caller } from '../../schema/access/caller.ts';
import { purposeNamed } from '../../schema/access/purposes.ts';
import { fault } from '../../schema/faults.ts';
import { agency } from '../../schema/reference/index.ts';
import type { ConsentWanted } from './consent-book.ts';
import type { GrantConsentInput } from './resolver-types.generated.ts';

const FIELD = 'Mutation.grantConsent';
const LONGEST_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

const notPermitted = (opensWith: string) =>
  fault('FIELD_NOT_PERMITTED', { details: { field: FIELD, sharingClass: 'SHARED', opensWith } });

const notValid = (argument: keyof GrantConsentInput) =>
  fault('INVALID_ARGUMENT', { details: { argument } });

/**
 * What someone consents to, or why they may not: the person concerned alone and surely identified, for a
 * purpose that asks for it, to an agency there is, for a while.
 */
export function consentFor(
  { subject, actor, assurance }: Caller,
  { purpose, agencyCode, until }: GrantConsentInput,
  now: string,
): ConsentWanted {
  if (subject === null || actor !== null) throw notPermitted('the person concerned in person');
  if (assurance < 2) throw notPermitted('assurance 2');
  if (purposeNamed(purpose)?.ground !== 'consent') throw notValid('purpose');
  const known = agency(agencyCode);
  if (!known || (known.validTo !== null && known.validTo < now.slice(0, 10)))
    throw notValid('agencyCode');
  const end = new Date(until);
  const days = (end.getTime() - Date.parse(now)) / DAY_MS;
  if (!(days > 0 && days <= LONGEST_DAYS)) throw notValid('until');
  return { subject, purpose, agencyCode: known.code, until: end };
}
