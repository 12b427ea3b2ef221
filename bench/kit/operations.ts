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

/** All that one register or another knows of one citizen: several hundred fields. */
export const CITIZEN_WHOLE = bench('wide');
