import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agency } from '../../../schema/reference/index.ts';
import { engineNamed } from '../../../test/kit/engines.ts';
import { every } from '../../../test/kit/every.ts';
import { cityOf } from '../../../test/kit/filled-store.ts';
import { type ServedRegister, servedCity } from '../../../test/kit/served-register.ts';
import type { IdentityDocumentRow } from '../rows.ts';
import definition from '../subgraph.ts';

const city = cityOf('tiny');

// One engine is enough: that all take the same rows is the chassis' to show.
const engine = engineNamed('sqlite');
if (engine === undefined) throw new Error('SQLite is always there');

describe('the papers of the synthetic people', () => {
  let register: ServedRegister;
  let papers: readonly IdentityDocumentRow[];
  beforeAll(async () => {
    register = await servedCity(definition, engine);
    papers = await register.store.knex('identity_document').select('*');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  it('include the nine-digit cards that other registers may know them by, and no other such card', () => {
    const expected = every(city.counts.persons, city.person).flatMap((one) => {
      const number = city.formerIdNumber(one.index);
      return number === null ? [] : [`${one.personalId} ${number}`];
    });
    expect(expected.length).toBeGreaterThan(50);
    const cards = papers.filter((row) => row.type === 'CMND');
    expect(cards.map((row) => `${row.personal_id} ${row.number}`).sort()).toEqual(expected.sort());
  });

  it('were issued by agencies that existed on the day', () => {
    const wrong = papers.filter(({ issuer_code, issued_on }) => {
      if (issuer_code === null || issued_on === null) return false;
      const issuer = agency(issuer_code);
      return (
        issuer === null ||
        issued_on < issuer.validFrom ||
        (issuer.validTo !== null && issuer.validTo < issued_on)
      );
    });
    expect(wrong).toEqual([]);
    const committees = papers.filter((row) => row.type === 'BIRTH_CERT');
    expect(committees.some(({ issuer_code }) => issuer_code?.startsWith('H17.91.'))).toBe(true);
  });
});
