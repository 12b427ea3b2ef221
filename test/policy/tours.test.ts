import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cost } from '../kit/city.ts';
import { PUBLIC } from '../kit/issuer.ts';
import { expectedAnswer, fieldsFound } from './kit/expected-answer.ts';
import { fieldsOfGraph } from './kit/expected-verdicts.ts';
import { askedFields, outermostRefused } from './kit/judged-tour.ts';
import { askerOf } from './kit/people.ts';
import { registersByField } from './kit/registers-of.ts';
import {
  allTours,
  isLeftToRows,
  isUnknown,
  judgedFor,
  READER,
  refusalsOf,
  schema,
  startTouredCity,
  supergraph,
  type TouredCity,
  table,
  toldIn,
} from './kit/touring.ts';
import { selectedFields } from './kit/tours.ts';

const registers = registersByField(supergraph);

const askedIn = ({ calls, statements }: Cost): readonly string[] =>
  [calls, statements].flatMap((counts) =>
    Object.entries(counts).flatMap(([register, count]) => (count > 0 ? [register] : [])),
  );

/** Fields of which nothing that the tours meet has a value. Their verdicts show in the errors alone. */
const NOT_MET: readonly string[] = `
  Enterprise.email Enterprise.website Citizen.diedOn Citizen.temporaryResidence Citizen.guardian
  ProcedureResult.relatedEnterprises ProcedureResult.validTo Agency.validTo Agency.successor Address.formerDistrict
  Address.digitalAddressCode LandUseType.validTo ResidenceRecord.to LandUse.termEnd LandUseRight.to
  LandCertificate.certificateCode LandCertificate.qrPayload Procedure.fee Procedure.validTo
  ProcedureRequirement.condition ReusePolicy.maxAgeDays DossierComponent.result DossierComponent.dataQueryRef
  ResultVerificationKey.until PapersAvoidedCell.papers
`
  .trim()
  .split(/\s+/);

/**
 * What the gateway keeps itself answers otherwise each time it is asked, and to each who asks; it is tried in
 * what-may-i-ask.test.ts, test/journeys/notary-consent.test.ts and gateway/oversight. What a check of a code tells, and what
 * issuers write, comes of mutations alone, which are tried beside the register. What is wrong with a register's records is told
 * to its keeper alone, in test/journeys/data-quality.test.ts.
 */
const ITS_OWN =
  /^(Mutation|ResultVerification|AccessPolicy|FieldVerdict|AccessLog\w+|Consent\w*|Journal\w+|ResultChange|QualityFinding\w*)\.|^ProcedureResult\.history$|^Query\.(me|accessPolicy|consent|journal|\w+QualityFindings)$|^Citizen\.(accessLog|consents)$/;

const touredFields = fieldsOfGraph(schema).filter((field) => !ITS_OWN.test(field));

describe('the tours', () => {
  it('lead between them to every field of the graph', () => {
    const seen = new Set(allTours.flatMap(({ document }) => [...selectedFields(schema, document)]));
    expect(touredFields.filter((field) => !seen.has(field))).toEqual([]);
  });
});

describe('over HTTP', () => {
  let city: TouredCity;
  beforeAll(async () => {
    city = await startTouredCity();
  });
  afterAll(() => city[Symbol.asyncDispose]());

  it.each(allTours)(
    'the tour $name finds something, and is refused only what nobody may read',
    (tour) => {
      const reply = city.referenceFor(tour);
      expect(reply.status).toBe(200);
      for (const [field, value] of Object.entries(reply.data)) expect(value, field).not.toBeNull();
      expect(toldIn(reply).filter(({ field }) => !isUnknown(String(field)))).toEqual([]);
    },
  );

  it('the tours find a value of every field, but of those listed', () => {
    const found = new Set(
      allTours.flatMap((tour) => [
        ...fieldsFound(judgedFor(tour, READER), city.referenceFor(tour).data),
      ]),
    );
    const missing = touredFields.filter((field) => !found.has(field) && !isUnknown(field));
    expect(missing).toEqual(NOT_MET);
  });

  const people = table.columns.filter((column) => !isLeftToRows(column));
  const pairs = people.flatMap((column) =>
    allTours.map((tour) => [tour.name, column.name, tour, column] as const),
  );
  it.each(pairs)('the tour %s is answered by the table: %s', async (_tour, _who, tour, column) => {
    const judged = judgedFor(tour, column);
    city.cost();
    const reply = await city.make(tour, askerOf(column));
    const asked = askedIn(city.cost());

    expect(reply.status).toBe(200);
    expect(toldIn(reply)).toEqual(refusalsOf(outermostRefused(judged)));
    for (const { extensions } of reply.errors) expect(extensions['opensWith']).toMatch(/\w/);
    expect(reply.data).toEqual(expectedAnswer(judged, city.referenceFor(tour).data));

    const mayBeAsked = new Set(
      askedFields(judged).flatMap(({ field }) => registers.get(field ?? '') ?? []),
    );
    expect(asked.filter((register) => !mayBeAsked.has(register))).toEqual([]);
  });

  it('asks no register anything for the public where all is refused', async () => {
    const closed = allTours.filter(({ name }) =>
      /^(citizen-|people-|certificate|dossier|result)/.test(name),
    );
    expect(closed).toHaveLength(8);
    city.cost();
    for (const tour of closed) await city.make(tour, PUBLIC);
    expect(askedIn(city.cost())).toEqual([]);
  });
});
