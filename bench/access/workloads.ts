import { readFileSync } from 'node:fs';
import { projectFile } from '../../schema/project-root.ts';
import { synthesise } from '../../subgraphs/chassis/city/synthesise.ts';
import type { Question } from '../growth/kinds.ts';

/** The city that is asked about. */
export const SIZE = 'small';

/** One kind of question about citizens, and how often it is asked in a round. */
export interface Workload {
  readonly name: string;
  readonly requests: number;
  /** Whether the product is held to its ratio, or it is only told. */
  readonly isJudged: boolean;
  /** Questions about citizens drawn at random: the same for the same round, whoever is asked. */
  questions(round: number, count: number): readonly Question[];
}

const ONE = `query CitizenByKey($personalId: PersonalId!) {
  citizen(personalId: $personalId) { fullName dateOfBirth gender lifeStatus }
}`;

const ACROSS = readFileSync(
  projectFile('gateway/pages/operations/01-citizen-across-registers.graphql'),
  'utf8',
);

/** People, what they run, what they hold and with whom, what they were given: four registers, one page. */
const PAGE = `query PageOfCitizens($personalIds: [PersonalId!]!) {
  citizens(personalIds: $personalIds) {
    fullName
    householdBusinesses(first: 1) { nodes { displayName } }
    landParcels(first: 2) {
      nodes { bookKey rights { share { decimal } holder { ... on Citizen { fullName } } } }
    }
    results(first: 3) { nodes { resultNumber title status } }
  }
}`;

/** One citizen of one register, one across four, and pages of two lengths. */
export function workloads(): readonly Workload[] {
  const heads = headsOf();
  const about = (name: string, query: string) => (round: number, count: number) => {
    const draw = heads(`${name} ${round}`);
    return Array.from({ length: count }, () => ({ query, variables: { personalId: draw() } }));
  };
  const page = (length: number) => (round: number, count: number) => {
    const draw = heads(`page of ${length} ${round}`);
    return Array.from({ length: count }, () => {
      const personalIds = new Set<string>();
      while (personalIds.size < length) personalIds.add(draw());
      return { query: PAGE, variables: { personalIds: [...personalIds] } };
    });
  };
  return [
    { name: 'one citizen by key', requests: 800, isJudged: false, questions: about('key', ONE) },
    {
      name: 'one citizen across four registers',
      requests: 250,
      isJudged: true,
      questions: about('across', ACROSS),
    },
    { name: 'page of 20', requests: 60, isJudged: true, questions: page(20) },
    { name: 'page of 100', requests: 24, isJudged: true, questions: page(100) },
  ];
}

/** Heads of household, drawn from the whole city: it is they who hold land and run businesses. */
function headsOf(): (tag: string) => () => string {
  const city = synthesise(SIZE);
  return (tag) => {
    const draws = city.draws(`bench access ${tag}`, 0);
    return () => {
      const { members } = city.household(draws.between(0, city.counts.households - 1));
      return city.person(members[0] ?? 0).personalId;
    };
  };
}
