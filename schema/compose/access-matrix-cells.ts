import { reachOf } from '../access/reach.ts';
import type { AccessRule } from '../access/rule.ts';
import { PERSONAL_WORDS, SHARING_WORDS } from '../access/words.ts';
import { agency } from '../reference/index.ts';

const MARKS = { name: '', grant: ' †', own: ' \\*' } as const;

/** What stands where there is nothing to say. */
export const NOTHING = '–';

/** Text as it is typed into a machine. */
export const code = (text: string): string => (text === '' ? NOTHING : `\`${text}\``);

/** The committees of the communes of today are numbered under one code, which is no agency itself. */
const ALL_COMMITTEES: Readonly<Record<string, string | undefined>> = {
  'H17.90': 'Ủy ban nhân dân các phường, xã, đặc khu · every commune',
};

/** An agency by code and name; codes that stand for several, such as that of all communes, by what they are. */
export function agencyNamed(given: string | null): string {
  if (given === null) return NOTHING;
  const name = agency(given)?.name.vi ?? ALL_COMMITTEES[given];
  return name === undefined ? given : `${given} ${name}`;
}

/** The class of a field, as the law and as the schema name it. */
export const sharingOf = ({ sharing }: AccessRule): string =>
  sharing === null ? NOTHING : `${SHARING_WORDS[sharing].vi} (${sharing})`;

/** The kind of personal data, set off so that it is not overlooked beside an open class. */
export const personalOf = ({ personal }: AccessRule): string =>
  personal === 'NONE' ? NOTHING : `**${PERSONAL_WORDS[personal].vi}** (${personal})`;

/** The purposes that reach a field, with the marks that the introduction explains. */
export const purposesOf = (rule: AccessRule): string => {
  const reach = reachOf(rule).map(({ purpose, by }) => `${purpose}${MARKS[by]}`);
  return reach.length === 0 ? NOTHING : reach.join(', ');
};
