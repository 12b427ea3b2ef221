import { describe, expect, it, onTestFinished } from 'vitest';
import { AN, access, BINH, testKeys } from '../../test/audit/kit.ts';
import { engines } from '../../test/kit/engines.ts';
import { openJournal } from '../audit/journal.ts';
import { openConsents } from './consents.ts';
import { journalPage } from './journal-page.ts';

describe.each(engines.filter(({ name }) => name !== 'mysql'))('the journal on $name', (engine) => {
  async function journal() {
    const database = await engine.freshDatabase('oversight');
    const opened = await openJournal({ url: database.url, keys: testKeys(), version: '1' });
    const consents = await openConsents({ databaseUrl: database.url });
    onTestFinished(async () => {
      await Promise.all([opened.close(), consents.close()]);
      await database[Symbol.asyncDispose]();
    });
    return { opened, consents };
  }

  it('goes on from any line of either list, beside the consents in the same store', async () => {
    const { opened, consents } = await journal();
    for (const [turn, subject] of [AN, BINH, AN, AN].entries())
      await opened.append([
        access([subject], { requestId: `r${turn}`, at: `2026-03-02T01:00:0${turn}.000Z` }),
      ]);
    const until = new Date(Date.now() + 60_000);
    await consents.grant({ subject: AN, purpose: 'NOTARY_CHECK', agencyCode: 'H17.11', until });

    const lists = {
      about: (args: object) =>
        journalPage(opened, 'access-log', args, (page) => opened.recordsAbout(AN, page)),
      all: (args: object) =>
        journalPage(opened, 'journal', args, (page) => opened.records({}, page)),
    };
    for (const [list, expected] of [
      [lists.about, ['r3', 'r2', 'r0']],
      [lists.all, ['r3', 'r2', 'r1', 'r0']],
    ] as const) {
      const whole = await list({});
      expect(whole.nodes.map(({ requestId }) => requestId)).toEqual(expected);
      expect(whole.pageInfo.hasNextPage).toBe(false);
      for (const [at, { cursor }] of whole.edges.entries()) {
        const rest = await list({ after: cursor });
        expect(rest.nodes.map(({ requestId }) => requestId)).toEqual(expected.slice(at + 1));
      }
      const first = await list({ first: 1 });
      expect(first.pageInfo).toMatchObject({
        hasNextPage: true,
        endCursor: first.edges[0]?.cursor,
      });
    }
    const [line] = (await lists.all({})).edges;
    await expect(lists.about({ after: line?.cursor })).rejects.toMatchObject({
      extensions: { code: 'INVALID_CURSOR' },
    });
  });
});

it('is gone through to its end where a page is empty and has another behind it', async () => {
  const placeOf = () => 'nowhere';
  const page = await journalPage({ placeOf }, 'journal', {}, async () => ({
    records: [],
    next: 'further on',
  }));
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, startCursor: null });
  const rest = { after: page.pageInfo.endCursor };
  await journalPage({ placeOf }, 'journal', rest, async ({ after }) => {
    expect(after).toBe('further on');
    return { records: [], next: null };
  });
});
