import { readFileSync } from 'node:fs';
import { projectFile } from '../../schema/project-root.ts';
import type { ProfileName } from '../../subgraphs/chassis/city/city.ts';
import { synthesise } from '../../subgraphs/chassis/city/synthesise.ts';

/** A question as it goes over the wire. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is asked in one round, and how many at a time. */
export interface Kind {
  readonly name: string;
  readonly atATime: number;
  /** Whether the product is held to it, or it is only told. */
  readonly isJudged: boolean;
  questions(size: ProfileName): readonly Question[];
}

const ACROSS = readFileSync(
  projectFile('gateway/playground/operations/01-citizen-across-registers.graphql'),
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

/** The question across four registers, at two concurrencies; then pages of three lengths. */
export function kindsOf(requests: number): readonly Kind[] {
  const ask = aboutCitizens();
  const across = (atATime: number, count: number, said: string): Kind => ({
    name: `one citizen across four registers, ${said}`,
    atATime,
    isJudged: true,
    questions: (size) => ask(size, count),
  });
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
    across(1, requests, 'one at a time'),
    across(8, requests * 2, 'eight at a time'),
    page(1, 5),
    page(20, 10),
    page(100, 20),
  ];
}

/**
 * Questions about heads of household, drawn anew each time from the whole city: it is they who hold land
 * and run businesses. The draws begin alike in every run of the bench.
 */
function aboutCitizens(): (size: ProfileName, count: number) => readonly Question[] {
  const drawers = new Map<ProfileName, () => Question>();
  const drawerOf = (size: ProfileName): (() => Question) => {
    const city = synthesise(size);
    const draws = city.draws('bench', 0);
    return () => {
      const { members } = city.household(draws.between(0, city.counts.households - 1));
      return { query: ACROSS, variables: { personalId: city.person(members[0] ?? 0).personalId } };
    };
  };
  return (size, count) => {
    const draw = drawers.get(size) ?? drawerOf(size);
    drawers.set(size, draw);
    return Array.from({ length: count }, draw);
  };
}
