import { setTimeout as pause } from 'node:timers/promises';
import type { Draws } from '../../../subgraphs/chassis/city/city.ts';
import type { Program, StartingCity } from '../../apart/program.ts';
import { cityOf } from '../../kit/filled-store.ts';
import type { CityFolder } from './city-process.ts';
import { client, nothingYet, type Remembered } from './clients.ts';

export interface StormParts {
  readonly folder: CityFolder;
  /** How many times each gateway is killed. */
  readonly kills: number;
  /** Gateways that write into one journal. */
  readonly gateways?: number;
  readonly clients?: number;
  /** Decides who asks what and when each kill comes. */
  readonly seed: number;
  /** Answers after which a gateway is killed, at most. */
  readonly answers?: number;
  /** No kill is begun after this many seconds; the storm then ends with fewer. */
  readonly withinSeconds?: number;
  /** Hears after each kill of the first gateway, while nothing waits for the answer. */
  readonly onKill?: (kill: number, remembered: Remembered) => void;
}

/** How a storm went. */
export interface Storm extends Remembered {
  readonly kills: number;
  /** Kills that came before the gateway listened. */
  readonly early: number;
  readonly seconds: number;
}

const STARTING_MS = 1_800;

/** Kills gateways at random moments under load, and starts them again until all kills are done. */
export async function storm(parts: StormParts): Promise<Storm> {
  const { folder, kills, gateways = 1, clients = 8, seed, answers = 250 } = parts;
  const city = cityOf('tiny');
  const people = Array.from({ length: city.counts.persons }, (_, at) => city.person(at).personalId);
  const remembered = nothingYet();
  const began = performance.now();
  const isTime = (): boolean =>
    performance.now() - began < (parts.withinSeconds ?? Number.POSITIVE_INFINITY) * 1000;
  let early = 0;
  let killed = 0;

  const perGateway = Math.max(1, Math.floor(clients / gateways));
  const all = Array.from({ length: gateways }, async (_, place) => {
    const draws = city.draws('storm', seed * 100 + place);
    const life = lives(folder, draws, answers);
    const asking = Array.from({ length: perGateway }, (_none, at) =>
      client({
        ...{ gateway: life.listening, heard: life.answered, tokenOf: folder.tokenOf },
        ...{ people, remembered },
        draws: city.draws('storm-client', (seed * 100 + place) * 100 + at),
      }),
    );
    const killing = (async () => {
      for (let kill = 1; kill <= kills && isTime(); kill += 1) {
        killed += 1;
        if ((await life.lived()) === 'killed early') early += 1;
        if (place === 0) parts.onKill?.(kill, remembered);
      }
      life.over();
    })();
    await Promise.all([killing, ...asking]);
  });
  await Promise.all(all);
  const seconds = (performance.now() - began) / 1000;
  return { ...remembered, kills: killed, early, seconds };
}

/** One gateway, life after life. */
function lives(folder: CityFolder, draws: Draws, answers: number) {
  let isOver = false;
  let wake: (city: Program | null) => void = () => undefined;
  let current = new Promise<Program | null>((resolve) => {
    wake = resolve;
  });
  let left = Number.POSITIVE_INFINITY;
  let enough: () => void = () => undefined;

  async function listens(starting: StartingCity): Promise<'killed' | 'killed early'> {
    const program = await starting.listens;
    left = draws.between(1, answers);
    const reached = new Promise<void>((resolve) => {
      enough = resolve;
    });
    wake(program);
    await Promise.race([reached, starting.ended]);
    // Not when an answer has just come, but anywhere between two.
    await pause(draws.between(0, 15));
    current = new Promise((resolve) => {
      wake = resolve;
    });
    starting.kill('SIGKILL');
    if ((await starting.ended) !== null)
      throw new Error(`The gateway ended by itself:\n${starting.output().slice(-2_000)}`);
    return 'killed';
  }

  return {
    listening: () => (isOver ? Promise.resolve(null) : current),
    answered() {
      left -= 1;
      if (left === 0) enough();
    },
    /** Starts it and kills it: one time in five before it listens, which is when it begins its chain. */
    async lived(): Promise<'killed' | 'killed early'> {
      const starting = folder.start();
      if (!draws.chance(0.2)) return listens(starting);
      const patience = draws.between(0, STARTING_MS);
      const isUp = await Promise.race([
        starting.listens.then(() => true),
        pause(patience).then(() => false),
      ]);
      if (isUp) return listens(starting);
      starting.kill('SIGKILL');
      await starting.ended;
      return 'killed early';
    },
    over() {
      isOver = true;
      wake(null);
    },
  };
}
