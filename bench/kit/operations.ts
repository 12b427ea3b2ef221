import { readFileSync } from 'node:fs';
import { projectFile } from '../../schema/project-root.ts';

const bench = (name: string): string =>
  readFileSync(projectFile(`bench/kit/operations/${name}.graphql`), 'utf8');

/** A few facts of one citizen, of one register. */
export const CITIZEN_BY_KEY = bench('key');

/** One citizen across four registers: the first worked operation of the playground. */
export const CITIZEN_ACROSS = readFileSync(
  projectFile('gateway/pages/operations/01-citizen-across-registers.graphql'),
  'utf8',
);

/** A page of citizens with what they run, what land they hold and with whom, and their results. */
export const PAGE_OF_CITIZENS = bench('page');

/** What is selected of the citizen there, braces included. */
const SELECTED = CITIZEN_ACROSS.slice(
  CITIZEN_ACROSS.indexOf('{', CITIZEN_ACROSS.indexOf('citizen(')),
  CITIZEN_ACROSS.lastIndexOf('}'),
);

const EIGHT = Array.from({ length: 8 }, (_, at) => at);

/** Eight citizens in one operation, each with everything of the question across registers: some three hundred fields. */
export const EIGHT_CITIZENS = `query EightCitizens(${EIGHT.map((at) => `$p${at}: PersonalId!`).join(' ')}) {
  ${EIGHT.map((at) => `c${at}: citizen(personalId: $p${at}) { ...Whole }`).join('\n  ')}
}
fragment Whole on Citizen ${SELECTED}`;
