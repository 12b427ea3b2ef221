import { type Claim, claimText } from '../../schema/attestation/claim.ts';
import type { ServedRegister } from './served-register.ts';

/** A claim about a person who applies, on the city's day, unless said otherwise. */
export const claimOf = (
  kind: Claim['kind'],
  personalId: string,
  given: Partial<Claim> = {},
): Claim => {
  const person = { kind: 'PERSON', key: personalId } as const;
  return {
    ...{ kind, applicant: person, subject: person, parcelId: null, certificateSerial: null },
    ...{ on: '2026-06-30', ...given },
  };
};

/** What a register attests of claims, in their order, and what it cost. */
export async function attested(
  register: Pick<ServedRegister, 'ask'>,
  [type, key, finding]: readonly [string, string, string],
  claims: readonly (Claim | string)[],
): Promise<{ readonly findings: readonly (string | null)[]; readonly statements: number }> {
  const representations = claims.map((claim) => ({
    __typename: type,
    [key]: typeof claim === 'string' ? claim : claimText(claim),
  }));
  const reply = await register.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${finding} {
      holds reason register record verification asOf } } } }`,
    { r: representations },
  );
  if (reply.faults.length > 0) throw new Error(`Refused: ${reply.words}`);
  const rows: readonly (Record<string, { holds: boolean; reason: string }> | null)[] =
    reply.data._entities;
  return {
    findings: rows.map((row) => {
      const found = row?.[finding];
      return found ? `${found.holds} ${found.reason}` : null;
    }),
    statements: reply.statements,
  };
}
