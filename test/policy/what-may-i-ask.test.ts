import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import type { Asker } from '../kit/issuer.ts';
import type { Letter } from './kit/expected-verdicts.ts';
import {
  type Column,
  disagreements,
  expectedVerdicts,
  LETTERS,
  letterFor,
} from './kit/expected-verdicts.ts';
import { askerOf, hasConsent } from './kit/people.ts';

const table = expectedVerdicts();
const people = table.columns.map((column) => [column.name, column] as const);

const GRANT = `mutation ($until: DateTime!) {
  grantConsent(input: { purpose: "NOTARY_CHECK", agencyCode: "H17.11", until: $until }) { id }
}`;

const VERDICTS = { OPEN: 'O', OWN_ROWS: 'S', WITH_CONSENT: 'C' } as const;

/** What the graph answers to a field, as a letter of the table. */
function letterOf({ verdict, code }: { readonly verdict: string; readonly code: string }): Letter {
  if (verdict in VERDICTS) return VERDICTS[verdict as keyof typeof VERDICTS];
  // The keys of an object written as it stands are its letters.
  const letters = Object.keys(LETTERS) as Letter[];
  const letter = letters.find((one) => LETTERS[one] === code);
  if (!letter) throw new Error(`The table has no letter for ${code}.`);
  return letter;
}

describe('over HTTP, with the consent of the first citizen', () => {
  let city: TestCity;
  let consent: string;
  beforeAll(async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite) throw new Error('SQLite is always there.');
    city = await startCity(sqlite, 'tiny', { QUOTA_PUBLIC_PER_HOUR: '10000000' });
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const granted = await city.as({ as: 'citizen', purpose: 'SELF_ACCESS' }).ask(GRANT, { until });
    consent = granted.data.grantConsent.id;
  });
  afterAll(() => city[Symbol.asyncDispose]());

  const asking = (column: Column): Asker => ({
    ...askerOf(column),
    ...(hasConsent(column) && { consents: [consent] }),
  });

  it.each(people)('the graph says of itself what the table says: %s', async (_name, column) => {
    const { data, errors } = await city
      .as(asking(column))
      .ask('{ accessPolicy { fields { field verdict code opensWith } } }');
    expect(errors).toEqual([]);
    const fields: readonly { field: string; verdict: string; code: string }[] =
      data.accessPolicy.fields;
    const found = new Map(fields.map((one) => [one.field, letterOf(one)]));
    expect(disagreements(table, column, found)).toEqual([]);
  });

  /** What the gateway itself keeps: each answer is another, so no tour leads there. */
  const OWN = {
    'Query.me': '{ asked: me { fullName } }',
    'Query.consent': '{ asked: consent(id: $id) { id isInForce } }',
    'Query.journal': '{ asked: journal(first: 1) { nodes { requestId subjects } } }',
  } as const;
  const pairs = people.flatMap(([name, column]) =>
    Object.entries(OWN).map(([field, query]) => [field, name, query, column] as const),
  );
  it.each(pairs)('%s is answered by the table: %s', async (field, _name, query, column) => {
    const declared = query.includes('$id') ? `query ($id: ID!) ${query}` : query;
    const reply = await city.as(asking(column)).ask(declared, { id: consent });
    const letter = letterFor(table, column, field);
    const isOpen = 'OSC'.includes(letter);
    expect(reply.data.asked !== null).toBe(isOpen);
    const codes = reply.errors.map(({ extensions }) => extensions['code']);
    expect(codes).toEqual(isOpen ? [] : [LETTERS[letter]]);
  });
});
