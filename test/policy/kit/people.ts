import type { Inquiry } from '../../../schema/access/caller.ts';
import { statedInquiry } from '../../../schema/access/stated.ts';
import type { TokenVerifier } from '../../../schema/trust/access-token.ts';
import { callerOf } from '../../../schema/trust/caller-of.ts';
import { type Asker, headersOf, type TestIssuer } from '../../kit/issuer.ts';
import type { Column } from './expected-verdicts.ts';

/** The city's first citizen: whose data the citizen, the agent and the consenting owner of the table mean. */
export const FIRST_CITIZEN = '098085153547';

/** Whether a column's person comes with the consent of the first citizen. */
export const hasConsent = ({ ground }: Column): boolean => ground === "with the owner's consent";

/** Says as an asker of a test city what a line of the table says in words. Consents are left to the test. */
export function askerOf({ who, purpose, ground }: Column): Asker {
  const dossier = /^dossier (\S+)$/.exec(ground ?? '')?.[1];
  const basis = /^[A-Z_]+$/.exec(ground ?? '')?.[0];
  return {
    as: who === 'public' ? null : who,
    ...(purpose !== null && { purpose }),
    ...(dossier !== undefined && { dossier }),
    ...(basis !== undefined && { basis }),
  };
}

/** The inquiry of one of the people, from a token and headers as a gateway is sent them. */
export async function inquiryOfColumn(
  column: Column,
  issuer: TestIssuer,
  verify: TokenVerifier,
): Promise<Inquiry> {
  const { authorization, ...headers } = await headersOf(issuer, askerOf(column));
  const caller = await callerOf(authorization, verify);
  const stated = statedInquiry(headers);
  if ('mistake' in stated) throw new Error(`${column.name}: ${stated.mistake}`);
  const { agencyCode } = caller;
  const { purpose } = stated;
  const consents =
    hasConsent(column) && agencyCode !== null && purpose !== null
      ? [{ subject: FIRST_CITIZEN, purpose, agencyCode, until: '2026-12-31T23:59:59+07:00' }]
      : [];
  return { caller, ...stated, consents, synthetic: true, journalled: true };
}
