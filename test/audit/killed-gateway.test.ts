import { describe, expect, it } from 'vitest';
import { engines } from '../kit/engines.ts';
import { aftermath } from './storm/aftermath.ts';
import { cityFolder } from './storm/city-process.ts';
import { type Storm, storm } from './storm/storm.ts';

const SEED = 3;

/** The journal is whole, and tells of all that was given and of nothing else. */
const WHOLE = { faults: [], untold: [], unsent: [] };

function said(name: string, { kills, early, given, sent, seconds }: Storm, records: number): void {
  process.stdout.write(
    `${name}, seed ${SEED}: ${kills} kills (${early} while starting), ${sent.size} questions, ` +
      `${given.size} answers, ${records} records, ${seconds.toFixed(1)} s\n`,
  );
}

describe('a gateway that is killed at random under load', () => {
  it('leaves a journal that verifies and tells of every answer that was received', async () => {
    await using folder = await cityFolder();
    const went = await storm({ folder, kills: 8, answers: 80, seed: SEED });
    const found = await aftermath(folder.oversightUrl, folder.keys(), went);
    said('one gateway', went, found.records);
    expect(went.odd).toEqual([]);
    expect(went.given.size).toBeGreaterThan(50);
    expect(found).toMatchObject(WHOLE);
    expect(found.chains).toBeGreaterThanOrEqual(went.kills - went.early);
  }, 120_000);

  it('does so beside another that is killed too and writes into the same store', async () => {
    await using folder = await cityFolder();
    const went = await storm({ folder, kills: 3, gateways: 2, answers: 80, seed: SEED });
    const found = await aftermath(folder.oversightUrl, folder.keys(), went);
    said('two gateways', went, found.records);
    expect(went.odd).toEqual([]);
    expect(found).toMatchObject(WHOLE);
    expect(found.chains).toBeGreaterThanOrEqual(went.kills - went.early);
  }, 120_000);
});

describe.each(engines.filter(({ name }) => name === 'postgres'))(
  'with its journal on $name',
  (engine) => {
    it('a gateway that is killed leaves one that verifies and tells of every answer', async () => {
      await using database = await engine.freshDatabase('killed_gateway');
      await using folder = await cityFolder(database.url);
      const went = await storm({ folder, kills: 3, answers: 80, seed: SEED });
      const found = await aftermath(folder.oversightUrl, folder.keys(), went);
      said('on PostgreSQL', went, found.records);
      expect(went.odd).toEqual([]);
      expect(found).toMatchObject(WHOLE);
    }, 120_000);
  },
);
