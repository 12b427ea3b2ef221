import { headsOf } from '../kit/heads.ts';
import { CITIZEN_ACROSS, CITIZEN_BY_KEY, PAGE_OF_CITIZENS } from '../kit/operations.ts';
import type { Question } from '../kit/question.ts';

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

/** One citizen of one register, one across four, and pages of two lengths. */
export function workloads(): readonly Workload[] {
  const heads = headsOf(SIZE);
  const about = (name: string, query: string) => (round: number, count: number) => {
    const draw = heads(`${name} ${round}`);
    return Array.from({ length: count }, () => ({ query, variables: { personalId: draw() } }));
  };
  const page = (length: number) => (round: number, count: number) => {
    const draw = heads(`page of ${length} ${round}`);
    return Array.from({ length: count }, () => {
      const personalIds = new Set<string>();
      while (personalIds.size < length) personalIds.add(draw());
      return { query: PAGE_OF_CITIZENS, variables: { personalIds: [...personalIds] } };
    });
  };
  return [
    {
      name: 'one citizen by key',
      requests: 800,
      isJudged: false,
      questions: about('key', CITIZEN_BY_KEY),
    },
    {
      name: 'one citizen across four registers',
      requests: 250,
      isJudged: true,
      questions: about('across', CITIZEN_ACROSS),
    },
    { name: 'page of 20', requests: 60, isJudged: true, questions: page(20) },
    { name: 'page of 100', requests: 24, isJudged: true, questions: page(100) },
  ];
}
