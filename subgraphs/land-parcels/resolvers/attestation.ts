import { claimIn } from '../../../schema/attestation/claim.ts';
import { attest } from '../attest.ts';
import type { LandAttestationResolvers } from '../resolver-types.generated.ts';

/** What this register attests for a dossier. A claim that is none of its own is no record of it. */
export const landAttestation: LandAttestationResolvers = {
  __resolveReference: async ({ landClaim: text }) => {
    const claim = claimIn(text, 'land-parcels');
    return claim && { text, claim };
  },
  landClaim: ({ text }) => text,
  landFinding: ({ claim }, _args, context) => attest(claim, context),
};
