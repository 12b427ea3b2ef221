import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';

const [embedded] = engines;
const PARCEL = 'w6ugpvtn6etq';
const A_PERSONAL_ID = /09[78]\d{9}/;

/** Operations that call something by the name under which registers tell each other a personal ID. */
const CALLED_KEY = [
  `{ landParcel(parcelId: "${PARCEL}") { rights { holder { ... on Citizen { key: fullName } } } } }`,
  `{ landParcel(parcelId: "${PARCEL}") { rights { holder { ... on Citizen { key: __typename lifeStatus } } } } }`,
  `{ landParcel(parcelId: "${PARCEL}") { rights { holder { ... on Citizen { ...A } } } } }
   fragment A on Citizen { key: fullName landParcels(first: 1) { nodes { key: parcelId } } }`,
];

describe.each(['own', 'stock'])(
  'a field called by the name of a hidden key, executor %s',
  (EXECUTOR) => {
    let city: TestCity;
    beforeAll(async () => {
      if (!embedded) throw new Error('There is no store to ask.');
      city = await startCity(embedded, 'tiny', { EXECUTOR });
    });
    afterAll(() => city[Symbol.asyncDispose]());

    it.each(CALLED_KEY)(
      'never shows the key, whether its register answers or not: %s',
      async (query) => {
        const answered = await city.ask(query);
        city.down.add('citizens');
        const unanswered = await city.ask(query);
        city.down.delete('citizens');
        for (const { text } of [answered, unanswered]) expect(text).not.toMatch(A_PERSONAL_ID);
        if (EXECUTOR === 'own') expect(answered.errors).toEqual([]);
      },
    );
  },
);
