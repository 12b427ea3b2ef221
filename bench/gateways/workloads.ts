import { headsOf } from '../kit/heads.ts';
import {
  CITIZEN_ACROSS,
  CITIZEN_BY_KEY,
  EIGHT_CITIZENS,
  PAGE_OF_CITIZENS,
} from '../kit/operations.ts';
import type { Question } from '../kit/question.ts';

/** The city that is asked about. */
export const SIZE = 'small';

/** The name of the question across all registers. */
export const ACROSS = 'one citizen across four registers';

/**
 * As many clients ask at a time, where nothing else is said: those of the benchmark by which Hive's gateways are published
 * (graphql-hive/graphql-gateways-benchmark: a constant load of 50 virtual users).
 */
export const AT_A_TIME = 50;

/** A quiet hour. The fewer ask at a time, the more a gateway is woken up for each of them. */
const FEW = 8;

/**
 * How long a gateway is asked at least before each turn of its own, in milliseconds: by the questions whose cost it is most
 * held to, and by others.
 * While others have their turns it sleeps, and the engine takes that for slowness, as it judges by the last five seconds:
 * it collects its whole heap after 10 MB more and not after 100, and a page of ours cost twice as much as at work
 * (decision 42).
 */
export const RUN_IN_MS = { held: 6_000, others: 1_000 };

/** One kind of question, and how often it is asked in a round. */
export interface Workload {
  readonly name: string;
  readonly requests: number;
  /** How many clients ask it at a time. */
  readonly atATime: number;
  /** How long it is asked at least before a turn is measured. */
  readonly runInMs: number;
  /** Whether gateways are warmed by it before the first round: not where another kind asks in the same words. */
  readonly isWarmed: boolean;
  /** Whether somebody answers it by SQL written for it. */
  readonly isByHand: boolean;
  /** How long the land register waits before it takes a call. */
  readonly landDelayMs: number;
  /** Whether it is in the picture. */
  readonly isCharted: boolean;
  /** The same questions for the same round, whoever is asked. */
  questions(round: number, count: number): readonly Question[];
}

/** Gives a question of one kind each time it is asked for one. */
type Drawing = () => Question;

/** The question across registers in words that nobody has used before: every alias is new. */
const inNewWords = (tag: string): string =>
  CITIZEN_ACROSS.replace('fullName', `name_${tag}: fullName`)
    .replace('bookKey', `key_${tag}: bookKey`)
    .replace('CitizenAcrossRegisters', `Across_${tag}`);

/** Fields of the question across registers that may be left out: each stands on a line of its own, beside others. */
const OPTIONAL = [
  ...['dateOfBirth', 'relationToHead', 'enterpriseCode', 'parcelId', 'bookKey', 'area'],
  ...['numerator', 'resultNumber', 'title', 'status'],
];

/** The question across registers with other fields: of a thousand selections, the one at this place. */
function withOtherFields(place: number): string {
  // Neighbours shall not look alike: an odd factor visits every selection once.
  const chosen = (place * 397) % 2 ** OPTIONAL.length;
  const left = new Set(OPTIONAL.filter((_, at) => (chosen >> at) % 2 === 1));
  return CITIZEN_ACROSS.split('\n')
    .filter((line) => !left.has(line.trim()))
    .join('\n');
}

/** Kinds of question, each about citizens drawn anew for every request unless it says otherwise. */
export function workloads(): readonly Workload[] {
  const heads = headsOf(SIZE);
  const about =
    (query: string) =>
    (tag: string): Drawing => {
      const draw = heads(tag);
      return () => ({ query, variables: { personalId: draw() } });
    };
  const page =
    (length: number) =>
    (tag: string): Drawing => {
      const draw = heads(tag);
      return () => {
        const personalIds = new Set<string>();
        while (personalIds.size < length) personalIds.add(draw());
        return { query: PAGE_OF_CITIZENS, variables: { personalIds: [...personalIds] } };
      };
    };
  const wide = (tag: string): Drawing => {
    const draw = heads(tag);
    return () => ({
      query: EIGHT_CITIZENS,
      variables: Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`p${at}`, draw()])),
    });
  };
  const inTurns =
    (kinds: readonly ((tag: string) => Drawing)[]) =>
    (tag: string): Drawing => {
      const draws = kinds.map((kind, at) => kind(`${tag} ${at}`));
      let turn = 0;
      return () => {
        const draw = draws[turn % draws.length];
        turn += 1;
        if (!draw) throw new Error('Nothing to ask.');
        return draw();
      };
    };
  const fresh = (tag: string): Drawing => {
    const draw = heads(tag);
    const safe = tag.replaceAll(/\W/g, '_');
    let text = 0;
    return () => {
      text += 1;
      return { query: inNewWords(`${safe}_${text}`), variables: { personalId: draw() } };
    };
  };
  const otherFields = (tag: string): Drawing => {
    const draw = heads(tag);
    // Each round has a hundred of its own, behind the three hundred that warm.
    const round = Number(tag.split(' ').at(-1));
    const [first, length] = round > 0 ? [300 + 100 * round, 100] : [0, 300];
    let asked = 0;
    return () => {
      asked += 1;
      const place = first + (asked % length);
      return { query: withOtherFields(place), variables: { personalId: draw() } };
    };
  };
  const always = (_tag: string): Drawing => {
    const personalId = heads('always')();
    return () => ({ query: CITIZEN_ACROSS, variables: { personalId } });
  };
  const [key, across] = [about(CITIZEN_BY_KEY), about(CITIZEN_ACROSS)];
  const one = (
    name: string,
    requests: number,
    kind: (tag: string) => Drawing,
    {
      isByHand = false,
      landDelayMs = 0,
      isCharted = true,
      isWarmed = true,
      atATime = AT_A_TIME,
      runInMs = RUN_IN_MS.others,
    } = {},
  ): Workload => ({
    ...{ name, requests, isByHand, landDelayMs, isCharted, isWarmed, atATime, runInMs },
    questions(round, count) {
      const draw = kind(`${name} ${round}`);
      return Array.from({ length: count }, draw);
    },
  });
  const held = { isByHand: true, runInMs: RUN_IN_MS.held };
  const again = { isWarmed: false, isCharted: false };
  // Long enough to hold a collection of the whole heap for whoever is quick: it costs as much as hundreds of such requests,
  // and in a short round it would hang on luck whether there is one.
  return [
    one('one field set by key', 2_000, key, { isByHand: true }),
    one(ACROSS, 1_600, across, held),
    one('page of 1', 400, page(1), { isCharted: false }),
    one('page of 10', 400, page(10), { isCharted: false }),
    one('page of 20', 600, page(20), held),
    one('page of 100', 200, page(100), held),
    one('wide: eight citizens, some 300 fields', 200, wide),
    one('every request a new operation', 300, fresh),
    one('every request other fields', 100, otherFields, { isCharted: false }),
    one('four kinds mixed', 400, inTurns([key, across, page(20), wide])),
    one('land register 50 ms slow', 400, across, { landDelayMs: 50, ...again }),
    one('always the same citizen', 400, always, { isByHand: true, ...again }),
    one(`${ACROSS}, ${FEW} ask at a time`, 800, across, { atATime: FEW, ...again }),
    one(`page of 20, ${FEW} ask at a time`, 300, page(20), { atATime: FEW, ...again }),
    one(`page of 100, ${FEW} ask at a time`, 100, page(100), { atATime: FEW, ...again }),
  ];
}
