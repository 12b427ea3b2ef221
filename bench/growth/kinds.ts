import { readFileSync } from 'node:fs';
import { projectFile } from '../../schema/project-root.ts';
import type { ProfileName } from '../../subgraphs/chassis/city/city.ts';
import { synthesise } from '../../subgraphs/chassis/city/synthesise.ts';
import type { Question } from '../kit/question.ts';

/** What is asked in one round, and how many at a time. */
export interface Kind {
  readonly name: string;
  readonly atATime: number;
  /** Whether the product is held to it, or it is only told. */
  readonly isJudged: boolean;
  questions(size: ProfileName): readonly Question[];
}

const ACROSS = readFileSync(
  projectFile('gateway/pages/operations/01-citizen-across-registers.graphql'),
  'utf8',
);

/** Parcels of a ward with their holders, certificates and results: three registers, one page. */
const PAGE = `query ParcelsOfAWard($first: Int!) {
  landParcels(communeCode: "20242", first: $first) {
    nodes {
      bookKey
      rights { share { decimal } holder { ... on Citizen { fullName } } }
      certificates { serialNumber digitalResult { resultNumber } }
      results(first: 3) { nodes { title status } }
    }
  }
}`;

/** How many citizens are asked for again and again: their rows fit into the smallest server's memory. */
const CIRCLE = 150;

/**
 * The question across four registers about citizens who were asked for before, at two concurrencies, and
 * about others; then pages of three lengths.
 *
 * Judged is what was asked before: its rows are in memory on both cities, so that the figures tell the
 * work of the graph. The others tell what the memory of the server is worth.
 */
export function kindsOf(requests: number): readonly Kind[] {
  const { before, anew } = aboutCitizens();
  const page = (first: number, share: number): Kind => ({
    name: `page of ${first}`,
    atATime: 1,
    isJudged: false,
    questions: () =>
      Array.from({ length: Math.ceil(requests / share) }, () => ({
        query: PAGE,
        variables: { first },
      })),
  });
  return [
    {
      name: 'citizens asked for before, one at a time',
      atATime: 1,
      isJudged: true,
      questions: (size) => before(size, requests),
    },
    {
      name: 'citizens asked for before, eight at a time',
      atATime: 8,
      isJudged: true,
      questions: (size) => before(size, requests * 2),
    },
    {
      name: 'citizens not asked for before, one at a time',
      atATime: 1,
      isJudged: false,
      questions: (size) => anew(size, Math.ceil(requests / 2)),
    },
    page(1, 5),
    page(20, 10),
    page(100, 20),
  ];
}

type Drawn = (size: ProfileName, count: number) => readonly Question[];

/**
 * Questions about heads of household, drawn from the whole city: it is they who hold land and run
 * businesses. Every run of the bench draws the same.
 */
function aboutCitizens(): { readonly before: Drawn; readonly anew: Drawn } {
  const circles = once((size) => Array.from({ length: CIRCLE }, drawerOf(size, 'before')));
  const strangers = once((size) => drawerOf(size, 'anew'));
  return {
    before: (size, count) =>
      Array.from({ length: Math.ceil(count / CIRCLE) }, () => circles(size))
        .flat()
        .slice(0, count),
    anew: (size, count) => Array.from({ length: count }, strangers(size)),
  };
}

function drawerOf(size: ProfileName, tag: string): () => Question {
  const city = synthesise(size);
  const draws = city.draws(`bench ${tag}`, 0);
  return () => {
    const { members } = city.household(draws.between(0, city.counts.households - 1));
    return { query: ACROSS, variables: { personalId: city.person(members[0] ?? 0).personalId } };
  };
}

/** Makes something for each city when it is first asked for, and keeps it. */
function once<Made>(make: (size: ProfileName) => Made): (size: ProfileName) => Made {
  const made = new Map<ProfileName, Made>();
  return (size) => {
    const known = made.get(size) ?? make(size);
    made.set(size, known);
    return known;
  };
}
