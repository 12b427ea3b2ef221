import type { Claim } from '../../schema/attestation/claim.ts';
import type { Finding } from '../../schema/attestation/finding.ts';
import { parseEnterpriseCode } from '../../schema/identifiers/index.ts';
import { attestingFor } from '../chassis/attestation.ts';
import type { Context } from './context.ts';
import { BUSINESS_REGISTER } from './sources.ts';

const say = attestingFor(BUSINESS_REGISTER);

/** A registration counts while the business works or rests; whatever has ended it, it proves nothing. */
const LIVE: readonly string[] = ['ACTIVE', 'SUSPENDED'];

async function enterprise({ applicant, subject, on }: Claim, { loaders }: Context) {
  const code = parseEnterpriseCode(subject.key);
  const row = code === null ? null : await loaders.enterprises.load(code);
  if (!row || code === null || row.registered_on > on) return say('NO_RECORD');
  const as = { row, record: row.enterprise_code };
  if (applicant.kind === 'PERSON') {
    const speakers = await loaders.representativesOf.load(code);
    if (!speakers.some(({ citizen_key: key }) => key === applicant.key)) return say('NOT_HOLDER');
  }
  return say(LIVE.includes(row.status) ? 'HELD' : 'NOT_IN_OPERATION', as);
}

async function householdBusiness({ applicant, subject, on }: Claim, { loaders }: Context) {
  const row = await loaders.householdBusinesses.load(subject.key);
  if (!row || row.registered_on > on) return say('NO_RECORD');
  if (applicant.kind === 'PERSON' && row.owner_key !== applicant.key) return say('NOT_HOLDER');
  const as = { row, record: row.household_business_id };
  return say(LIVE.includes(row.status) ? 'HELD' : 'NOT_IN_OPERATION', as);
}

/** What the business register attests: that a business is registered and live, and is the applicant's to speak for. */
export async function attest(claim: Claim, context: Context): Promise<Finding> {
  switch (claim.subject.kind) {
    case 'ENTERPRISE':
      return enterprise(claim, context);
    case 'HOUSEHOLD_BUSINESS':
      return householdBusiness(claim, context);
    case 'PERSON':
      return say('NO_RECORD');
  }
}
