import { claimIn } from '../../../schema/attestation/claim.ts';
import { attest } from '../attest.ts';
import type { CitizenAttestationResolvers } from '../resolver-types.generated.ts';

/** What this register attests for a dossier. A claim that is none of its own is no record of it. */
export const citizenAttestation: CitizenAttestationResolvers = {
  __resolveReference: async ({ citizenClaim: text }) => {
    const claim = claimIn(text, 'citizens');
    return claim && { text, claim };
  },
  citizenClaim: ({ text }) => text,
  citizenFinding: ({ claim }, _args, context) => attest(claim, context),
};
