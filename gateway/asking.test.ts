import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../schema/access/caller.ts';
import { askings } from './asking.ts';
import { newConsentId } from './oversight/consent-book.ts';

const CLERK = { ...PUBLIC_CALLER, kind: 'officer', agencyCode: 'H17.90.001' } as const;
const CONSENT = {
  ...{ subject: '098195000123', purpose: 'NOTARY_CHECK', agencyCode: 'H17.90.001' },
  until: '2026-12-31T00:00:00Z',
};

/** Asks as a clerk, with these headers; the journal can be written until it is said to fail. */
function clerkAsking() {
  let isJournalWritable = true;
  const ask = askings({
    verify: async () => CLERK,
    consents: { held: async () => [CONSENT] },
    isJournalWritable: () => isJournalWritable,
    passesTokens: false,
    synthetic: true,
  });
  return {
    fail() {
      isJournalWritable = false;
    },
    async inquiry(given: Readonly<Record<string, string>>) {
      const headers = { 'x-purpose': 'TTHC_RESOLVE', ...given };
      const headersDistinct = { authorization: ['Bearer any'] };
      const asking = await ask({ headers, headersDistinct } as unknown as IncomingMessage);
      if (asking.phase !== 'known') throw new Error('The clerk was turned away.');
      return asking.inquiry;
    },
  };
}

const DOSSIER = { 'x-dossier-code': '000.00.16.H17-260301-0001' };

it('is one inquiry as long as who asks, and why, is the same', async () => {
  const clerk = clerkAsking();
  const first = await clerk.inquiry(DOSSIER);
  expect(await clerk.inquiry(DOSSIER)).toBe(first);
  for (const other of [
    { 'x-dossier-code': '000.00.16.H17-260301-0002' },
    { ...DOSSIER, 'x-purpose': 'INSPECTION' },
    { ...DOSSIER, 'x-legal-basis': 'PUBLIC_TASK' },
    {},
  ]) {
    const inquiry = await clerk.inquiry(other);
    expect(inquiry).not.toEqual(first);
    expect(await clerk.inquiry(other)).toBe(inquiry);
  }
  clerk.fail();
  expect(await clerk.inquiry({})).toMatchObject({ journalled: false });
});

it('is another inquiry each time where someone consented, since that may end', async () => {
  const clerk = clerkAsking();
  const consented = {
    'x-purpose': 'NOTARY_CHECK',
    'x-consent': newConsentId(),
  };
  const first = await clerk.inquiry(consented);
  expect(first.consents).toEqual([CONSENT]);
  expect(await clerk.inquiry(consented)).not.toBe(first);
});
