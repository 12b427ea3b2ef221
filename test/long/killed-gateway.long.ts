import { describe, expect, it } from 'vitest';
import { aftermath } from '../audit/storm/aftermath.ts';
import { cityFolder } from '../audit/storm/city-process.ts';
import { storm } from '../audit/storm/storm.ts';

const KILLS = 200;
const WITHIN_SECONDS = 12 * 60;
/** Fewer would not be a long storm; a machine that is too slow for them is told so. */
const LEAST = 40;

describe('a gateway that is killed many times under load', () => {
  it(`leaves a journal that verifies and tells of every answer, after ${KILLS} kills or ${WITHIN_SECONDS} s`, async () => {
    await using folder = await cityFolder();
    // Another storm each time; the seed tells which one it was.
    const seed = Math.floor(Date.now() / 1000) % 1_000_000;
    process.stdout.write(`seed ${seed}\n`);
    const went = await storm({
      ...{ folder, kills: KILLS, withinSeconds: WITHIN_SECONDS, seed },
      onKill(kill, { sent, given }) {
        if (kill % 10 === 0)
          process.stdout.write(
            `  ${kill} kills, ${sent.size} questions, ${given.size} answers received\n`,
          );
      },
    });
    const found = await aftermath(folder.oversightUrl, folder.keys(), went);
    process.stdout.write(
      `${went.kills} kills (${went.early} while starting), ${went.sent.size} questions, ` +
        `${went.given.size} answers, ${found.records} records in ${found.chains} chains, ` +
        `${found.lost} recorded and not received, ${went.seconds.toFixed(0)} s\n`,
    );
    expect(went.odd).toEqual([]);
    expect(found).toMatchObject({ faults: [], untold: [], unsent: [] });
    expect(found.chains).toBeGreaterThanOrEqual(went.kills - went.early);
    expect(went.kills).toBeGreaterThanOrEqual(LEAST);
  });
});
