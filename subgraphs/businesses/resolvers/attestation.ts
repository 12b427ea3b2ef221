import { claimIn } from '../../../schema/attestation/claim.ts';
import { attest } from '../attest.ts';
import type { BusinessAttestationResolvers } from '../resolver-types.generated.ts';

/** What this register attests for a dossier. A claim that is none of its own is no record of it. */
export const businessAttestation: BusinessAttestationResolvers = {
  __resolveReference: async ({ businessClaim: text }) => {
    const claim = claimIn(text, 'businesses');
    return claim && { text, claim };
  },
  businessClaim: ({ text }) => text,
  businessFinding: ({ claim }, _args, context) => attest(claim, context),
};
