import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../kit/city.ts';
import type { Asker } from '../kit/issuer.ts';
import { expectedAnswer } from './kit/expected-answer.ts';
import type { Column } from './kit/expected-verdicts.ts';
import { outermostRefused } from './kit/judged-tour.ts';
import { rowsCompared } from './kit/own-rows.ts';
import { askerOf } from './kit/people.ts';
import {
  allTours,
  columnNamed,
  isLeftToRows,
  isUnknown,
  judgedFor,
  refusalsOf,
  startTouredCity,
  type TouredCity,
  table,
  toldIn,
} from './kit/touring.ts';
import type { Tour } from './kit/tours.ts';

/**
 * What the tours meet that belongs to someone other than the first citizen: their spouse and children, other
 * people's parcels and businesses, and what is about an enterprise, a business or a parcel and names no person.
 */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  businesses: [
    'enterprises.nodes.legalRepresentatives.citizen',
    'householdBusiness.certificateResult.resultNumber',
    'householdBusiness.certificateResult.status',
    'householdBusiness.dossiers',
    'householdBusiness.obtainableResults',
    'householdBusiness.results',
    'householdBusinesses.nodes.owner',
    'householdBusinesses.nodes.taxCode',
  ],
  certificate: [
    'landCertificate.holders.fullName',
    'landCertificate.holders.maritalStatus',
    'landCertificate.rights.holder.fullName',
    'landCertificate.rights.holder.spouse',
  ],
  'citizen-household': [
    'citizen.household.members.citizen.ethnicity',
    'citizen.household.members.citizen.fullName',
    'citizen.household.members.citizen.phone',
    'household.members.citizen.dateOfBirth',
    'household.members.citizen.personalId',
  ],
  enterprise: ['enterprise.dossiers', 'enterprise.obtainableResults', 'enterprise.results'],
  parcel: [
    'landParcel.certificates.holders.lifeStatus',
    'landParcel.results',
    'landParcel.rights.holder.dateOfBirth',
    'landParcel.rights.holder.fullName',
    'landParcel.rights.holder.personalIdMasked',
  ],
  dossier: ['forAChild.onBehalfOf.fullName', 'forAChild.onBehalfOf.personalIdMasked'],
  parcels: [
    'inTheHills.nodes.encumbrances',
    'inTheHills.nodes.rights',
    'landParcelByBookKey.encumbrances',
    'landParcels.nodes.rights',
    'landParcels.nodes.rights.holder.fullName',
  ],
};

/** The register of citizens keeps no pictures, and says so to whoever may ask. */
const NOT_KEPT = ['citizen.idCardImage', 'citizen.portrait'];

describe('where the row decides', () => {
  let city: TouredCity;
  beforeAll(async () => {
    city = await startTouredCity();
  });
  afterAll(() => city[Symbol.asyncDispose]());

  async function toured(tour: Tour, column: Column, asker: Asker = askerOf(column)) {
    const judged = judgedFor(tour, column);
    const reply = await city.make(tour, asker);
    const there = expectedAnswer(judged, city.referenceFor(tour).data) ?? {};
    const refused = outermostRefused(judged);
    const refusedPaths = new Set(refused.map(({ path }) => path));
    const told = toldIn(reply).filter(({ code }) => code !== 'NOT_PROVIDED');
    return {
      reply,
      compared: rowsCompared(judged, there, reply.data, isUnknown),
      refusals: refusalsOf(refused),
      toldOfFields: told.filter(({ path }) => refusedPaths.has(path)),
      toldOfRows: told.filter(({ path }) => !refusedPaths.has(path)),
      isRefused: (path: string) =>
        refused.some((one) => path === one.path || path.startsWith(`${one.path}.`)),
    };
  }

  const people = table.columns.filter((column) => column.who !== 'notary' && isLeftToRows(column));
  const pairs = people.flatMap((column) =>
    allTours.map((tour) => [tour.name, column.name, tour, column] as const),
  );
  it.each(pairs)(
    'the tour %s gives their own and no more: %s',
    async (_tour, _who, tour, column) => {
      const found = await toured(tour, column);
      const ofOthers = (OF_OTHERS[tour.name] ?? []).filter((path) => !found.isRefused(path));
      expect(found.reply.status).toBe(200);
      expect(found.toldOfFields).toEqual(found.refusals);
      expect(found.toldOfRows.map(({ path }) => path)).toEqual(ofOthers);
      for (const { code, sharingClass } of found.toldOfRows) {
        expect(code).toBe('FIELD_NOT_PERMITTED');
        expect(sharingClass).toMatch(/SHARED|CLOSED/);
      }
      const { withheld, uncompared, wrong } = found.compared;
      expect([...withheld].sort()).toEqual(ofOthers.filter((path) => !uncompared.has(path)));
      expect([...wrong]).toEqual([]);
    },
  );

  it.each(allTours)('the tour $name gives a neighbour nothing of the citizen', async (tour) => {
    const asker = { as: 'neighbour', purpose: 'SELF_ACCESS' };
    const found = await toured(tour, columnNamed('citizen SELF_ACCESS'), asker);
    const { given, withheld, wrong } = found.compared;
    expect([...given]).toEqual([]);
    expect([...wrong]).toEqual([]);
    expect(found.toldOfFields).toEqual(found.refusals);
    expect(found.toldOfRows.map(({ path, code }) => [path, code])).toEqual(
      [...withheld].sort().map((path) => [path, 'FIELD_NOT_PERMITTED']),
    );
  });

  it('gives citizens what is sensitive or closed to everyone else', async () => {
    const tour = allTours.find(({ name }) => name === 'citizen-identity');
    if (!tour) throw new Error('The tour of a citizen is gone.');
    const own: Reply = await city.make(tour, { as: 'citizen', purpose: 'SELF_ACCESS' });
    expect(own.data.citizen).toMatchObject({
      ethnicity: { code: '01' },
      phone: '0999000000',
    });
    expect(toldIn(own).map(({ path, code }) => [path, code])).toEqual(
      NOT_KEPT.map((path) => [path, 'NOT_PROVIDED']),
    );
    expect(city.referenceFor(tour).data.citizen).toMatchObject({
      ...{ ethnicity: null, phone: null },
    });
  });
});
