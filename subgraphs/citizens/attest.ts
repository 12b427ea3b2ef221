import type { Claim } from '../../schema/attestation/claim.ts';
import type { Finding } from '../../schema/attestation/finding.ts';
import { parsePersonalId } from '../../schema/identifiers/index.ts';
import { attestingFor, mayBeTold } from '../chassis/attestation.ts';
import type { Context } from './context.ts';
import { residenceInForce } from './residence-in-force.ts';
import { POPULATION_REGISTER } from './sources.ts';

const say = attestingFor(POPULATION_REGISTER);

/**
 * What the population register attests of a person: that they are known and live, where they are registered, that they
 * are of a household, that no marriage is on record. Marital status is never proof; it can only speak against one.
 */
export async function attest(claim: Claim, context: Context): Promise<Finding> {
  const { kind, subject, on } = claim;
  if (!mayBeTold(claim, context)) return say('NOT_PERMITTED');
  const key = subject.kind === 'PERSON' ? parsePersonalId(subject.key) : null;
  const { loaders } = context;
  const person = key === null ? null : await loaders.citizens.load(key);
  if (!person || key === null) return say('NO_RECORD');
  const asPerson = { row: person, record: person.id };
  if (person.died_on !== null && person.died_on <= on) return say('DECEASED', asPerson);
  if (person.life_status === 'DECEASED') return say('DECEASED', asPerson);
  switch (kind) {
    case 'RESIDENCE': {
      const home = residenceInForce(await loaders.homes.load(key), 'PERMANENT', on);
      return home ? say('HELD', { row: home, record: person.id }) : say('NO_RECORD');
    }
    case 'HOUSEHOLD': {
      const member = await loaders.memberships.load(key);
      if (!member || member.relation === null) return say('NO_RECORD');
      return say('HELD', { row: member, record: member.household_code });
    }
    case 'UNMARRIED': {
      const row = { ...person, as_of: person.as_of, verification: person.marital_verification };
      const isMarried = person.marital_status === 'MARRIED';
      return say(isMarried ? 'DISAGREES' : 'HELD', { row, record: person.id });
    }
    default:
      return say('HELD', asPerson);
  }
}
