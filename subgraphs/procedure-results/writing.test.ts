import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inquiry } from '../../schema/access/caller.ts';
import { engines } from '../../test/kit/engines.ts';
import { citizenInquiry, inquiryOf } from '../../test/kit/inquiries.ts';
import type { Reply, ServedRegister } from '../../test/kit/served-register.ts';
import { contentsOf } from '../../test/kit/store-contents.ts';
import type { ChangeRow, ResultRow } from './rows.ts';
import { sampleRegister } from './sample/register.ts';
import { sampleNumber, sampleResult } from './sample/rows.ts';

const AN = '098190004217';
const FIELDS = 'resultNumber version recordedStatus replaces { resultNumber }';

/** The system of an agency, for a dossier. */
function issuer(agencyCode = 'H17.05', further: Partial<Inquiry> = {}): Inquiry {
  const asked = inquiryOf('issuing-system', 'TTHC_RESOLVE', further);
  return { ...asked, caller: { ...asked.caller, agencyCode } };
}

/** A household business certificate, of which a business has one. */
const certificate = (number: number, given: object = {}): object => ({
  resultNumber: `KQ-H17.05-2026-${String(number).padStart(8, '0')}`,
  typeCode: 'RT-BIZ-002',
  procedureCode: '1.001612',
  subject: { householdBusinessId: 'hkd_new' },
  issuedAt: '2026-06-29T10:00:00+07:00',
  validFrom: '2026-06-29',
  origin: 'BORN_DIGITAL',
  data: { capital: 50_000_000 },
  signatures: [
    {
      certificateCode: 'H17.05',
      signedAt: '2026-06-29T10:00:30+07:00',
      valid: true,
      checkedAt: '2026-06-29T10:02:00+07:00',
    },
  ],
  ...given,
});

const MUTATION = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${FIELDS} } }`;

describe.each(engines)('what issuers write on $name', (engine) => {
  let register: ServedRegister;
  beforeEach(async () => {
    register = await sampleRegister(
      engine,
      [
        sampleResult(1),
        sampleResult(2, { status: 'SUSPENDED' }),
        sampleResult(3, { valid_to: '2026-01-01' }),
        sampleResult(4, { issuer_code: 'H17.15' }),
        sampleResult(5, { status: 'REVOKED' }),
      ],
      [],
    );
  });
  afterEach(() => register[Symbol.asyncDispose]());

  const issue = (key: string, result: object, as: Inquiry = issuer()): Promise<Reply> =>
    register.as(as).ask(MUTATION('issueResult', 'IssueResultInput'), {
      input: { idempotencyKey: key, result, reason: 'mới' },
    });
  const replace = (
    key: string,
    resultNumber: string,
    expectedVersion: number,
    result: object,
    as: Inquiry = issuer(),
  ): Promise<Reply> =>
    register.as(as).ask(MUTATION('replaceResult', 'ReplaceResultInput'), {
      input: { idempotencyKey: key, resultNumber, expectedVersion, result },
    });
  const change = (
    name: 'suspendResult' | 'resumeResult' | 'revokeResult',
    key: string,
    resultNumber: string,
    expectedVersion: number,
    as: Inquiry = issuer(),
  ): Promise<Reply> =>
    register.as(as).ask(MUTATION(name, 'ChangeResultInput'), {
      input: { idempotencyKey: key, resultNumber, expectedVersion },
    });
  const numberOf = (result: object): string => String(Object(result).resultNumber);

  it('is there at once, with its first version, its history and who it was about', async () => {
    const reply = await issue('k1', certificate(1));
    expect(reply.faults).toEqual([]);
    expect(reply.data.it).toEqual({
      resultNumber: numberOf(certificate(1)),
      version: 1,
      recordedStatus: 'VALID',
      replaces: null,
    });
    const found = await register.as(issuer()).ask(
      `query ($n: ResultNumber!) { procedureResult(resultNumber: $n) { legalValue data issuer { code }
        history { version kind status agency { code } dossierCode reason } } }`,
      { n: numberOf(certificate(1)) },
    );
    expect(found.data.procedureResult).toEqual({
      legalValue: 'EQUAL_TO_PAPER',
      data: { capital: 50_000_000 },
      issuer: { code: 'H17.05' },
      history: [
        {
          version: 1,
          kind: 'ISSUED',
          status: 'VALID',
          agency: { code: 'H17.05' },
          dossierCode: 'H17.90-260630-0001',
          reason: 'mới',
        },
      ],
    });
  });

  it('goes from state to state, each time as one version more', async () => {
    const number = sampleNumber(1);
    const steps = [
      await change('suspendResult', 'a', number, 1),
      await change('resumeResult', 'b', number, 2),
      await change('revokeResult', 'c', number, 3),
    ].map(({ data }) => `${data.it.version} ${data.it.recordedStatus}`);
    expect(steps).toEqual(['2 SUSPENDED', '3 VALID', '4 REVOKED']);
    const { data } = await register
      .as(issuer())
      .ask(
        'query ($n: ResultNumber!) { procedureResult(resultNumber: $n) { history { version kind } } }',
        {
          n: number,
        },
      );
    expect(data.procedureResult.history).toEqual([
      { version: 2, kind: 'SUSPENDED' },
      { version: 3, kind: 'RESUMED' },
      { version: 4, kind: 'REVOKED' },
    ]);
  });

  it('takes the place of another, both or neither', async () => {
    const [old, next] = [certificate(1), certificate(2)];
    await issue('k1', old);
    const reply = await replace('k2', numberOf(old), 1, next);
    expect(reply.data.it).toEqual({
      resultNumber: numberOf(next),
      version: 1,
      recordedStatus: 'VALID',
      replaces: { resultNumber: numberOf(old) },
    });
    const before = await contentsOf(register.store);
    // The new one has a number that is taken: the old one stays what it is.
    const failed = await replace('k3', numberOf(next), 1, certificate(1));
    expect(failed.faults).toEqual(['RESULT_NUMBER_TAKEN']);
    expect(await contentsOf(register.store)).toEqual(before);
  });

  it('is done once for each key, and answered the same again', async () => {
    const first = await issue('k1', certificate(1));
    await change('suspendResult', 'k2', numberOf(certificate(1)), 1);
    const before = await contentsOf(register.store);
    expect((await issue('k1', certificate(1))).data).toEqual(first.data);
    expect((await issue('k1', certificate(2))).faults).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    // Another agency's keys are its own.
    const other = await change('suspendResult', 'k1', sampleNumber(4), 1, issuer('H17.15'));
    expect(other.faults).toEqual([]);
    expect(await contentsOf(register.store)).not.toEqual(before);
  });

  const NUMBER = sampleNumber;
  it.each<readonly [string, () => Promise<Reply>, string]>([
    ['a stale version', () => change('revokeResult', 'k', NUMBER(1), 7), 'STALE_VERSION'],
    [
      'a state that does not allow it',
      () => change('suspendResult', 'k', NUMBER(5), 1),
      'TRANSITION_NOT_ALLOWED',
    ],
    [
      'an expired one resumed',
      () => change('resumeResult', 'k', NUMBER(3), 1),
      'TRANSITION_NOT_ALLOWED',
    ],
    ['a result of others', () => change('revokeResult', 'k', NUMBER(4), 1), 'FIELD_NOT_PERMITTED'],
    [
      'a result that is not there',
      () => change('revokeResult', 'k', NUMBER(99), 1),
      'FIELD_NOT_PERMITTED',
    ],
    [
      'a number of another agency',
      () => issue('k', certificate(1, { resultNumber: 'KQ-H17.15-2026-00000001' })),
      'INVALID_ARGUMENT',
    ],
    [
      'a number that is taken',
      () => issue('k', certificate(1, { resultNumber: NUMBER(1) })),
      'RESULT_NUMBER_TAKEN',
    ],
    [
      'a procedure that does not give it',
      () => issue('k', certificate(1, { procedureCode: '1.004873' })),
      'INVALID_ARGUMENT',
    ],
    [
      'a field nobody agreed on',
      () => issue('k', certificate(1, { data: { capital: 1, wealth: 2 } })),
      'INVALID_RESULT_DATA',
    ],
    [
      'data of the wrong kind',
      () => issue('k', certificate(1, { data: { capital: 'much' } })),
      'INVALID_RESULT_DATA',
    ],
    [
      'more data than any type has',
      () => issue('k', certificate(1, { data: { capital: 1, x: 'y'.repeat(20_000) } })),
      'RESULT_TOO_LARGE',
    ],
    [
      'a day before it begins',
      () => issue('k', certificate(1, { validTo: '2026-06-28' })),
      'INVALID_ARGUMENT',
    ],
    [
      'what is issued tomorrow',
      () => issue('k', certificate(1, { issuedAt: '2026-07-02T10:00:00+07:00' })),
      'INVALID_ARGUMENT',
    ],
    ['a key that is none', () => issue('', certificate(1)), 'INVALID_ARGUMENT'],
    [
      'another subject in its place',
      () => replace('k', NUMBER(1), 1, certificate(1)),
      'INVALID_ARGUMENT',
    ],
    [
      'an officer’s hand',
      () => issue('k', certificate(1), inquiryOf('clerk', 'TTHC_RESOLVE')),
      'FIELD_NOT_PERMITTED',
    ],
    [
      'a system without the scope',
      () => issue('k', certificate(1), inquiryOf('portal', 'TTHC_PRECHECK')),
      'FIELD_NOT_PERMITTED',
    ],
    [
      'no purpose',
      () => issue('k', certificate(1), issuer('H17.05', { purpose: null })),
      'PURPOSE_REQUIRED',
    ],
    [
      'no dossier',
      () => issue('k', certificate(1), issuer('H17.05', { dossierCode: null })),
      'LEGAL_BASIS_REQUIRED',
    ],
    ['a citizen', () => issue('k', certificate(1), citizenInquiry(AN)), 'FIELD_NOT_PERMITTED'],
  ])('refuses %s, and changes nothing', async (_what, ask, code) => {
    const before = await contentsOf(register.store);
    const reply = await ask();
    expect([reply.faults, reply.data]).toEqual([[code], { it: null }]);
    expect(reply.words).not.toContain(AN);
    expect(await contentsOf(register.store)).toEqual(before);
  });

  it('has one that counts where there is one only, until it ends', async () => {
    await issue('k1', certificate(1));
    expect((await issue('k2', certificate(2))).faults).toEqual(['RESULT_ALREADY_LIVE']);
    await change('suspendResult', 'k3', numberOf(certificate(1)), 1);
    expect((await issue('k4', certificate(2))).faults).toEqual(['RESULT_ALREADY_LIVE']);
    await change('revokeResult', 'k5', numberOf(certificate(1)), 2);
    expect((await issue('k6', certificate(2))).faults).toEqual([]);
  });

  it('keeps its history from other agencies, and shows it to whom it is about', async () => {
    const ask =
      'query ($n: ResultNumber!) { procedureResult(resultNumber: $n) { history { version } } }';
    const asked = (as: Inquiry) => register.as(as).ask(ask, { n: sampleNumber(1) });
    expect((await asked(issuer('H17.15'))).faults).toEqual(['FIELD_NOT_PERMITTED']);
    expect((await asked(citizenInquiry(AN))).faults).toEqual([]);
  });

  it('costs a fixed number of statements', async () => {
    const cost = async (write: Promise<Reply>): Promise<number> => (await write).statements;
    const costs = {
      issued: await cost(issue('k1', certificate(1))),
      changed: await cost(change('suspendResult', 'k2', sampleNumber(1), 1)),
      again: await cost(issue('k1', certificate(1))),
      replaced: await cost(replace('k3', numberOf(certificate(1)), 1, certificate(2))),
    };
    expect(costs).toEqual({ issued: 9, changed: 6, again: 9, replaced: 13 });
  });
});

type Step = readonly [
  'suspendResult' | 'resumeResult' | 'revokeResult' | 'replaceResult' | 'issueResult',
  number,
];

/** Several writers, each with its own list of what it tries, with versions it believes in. */
const writers = fc.array(
  fc.array(
    fc.tuple(
      fc.constantFrom<Step[0]>(
        'suspendResult',
        'resumeResult',
        'revokeResult',
        'replaceResult',
        'issueResult',
      ),
      fc.integer({ min: 1, max: 4 }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 2, maxLength: 4 },
);

describe.each(engines)('writers at the same time on $name', (engine) => {
  it('lose nothing, skip no version, and leave one that counts', async () => {
    await fc.assert(
      fc.asyncProperty(writers, async (all) => {
        const first = 'KQ-H17.05-2026-00000001';
        const row = sampleResult(1, {
          ...{ result_number: first, type_code: 'RT-BIZ-002', procedure_code: '1.001612' },
          ...{ subject_kind: 'HOUSEHOLD', subject_key: 'hkd_new' },
        });
        await using register = await sampleRegister(engine, [row], []);
        const done: { readonly number: string; readonly version: number }[] = [];
        await Promise.all(
          all.map(async (steps, writer) => {
            for (const [at, [name, expectedVersion]] of steps.entries()) {
              const isNew = name === 'issueResult' || name === 'replaceResult';
              const input = {
                idempotencyKey: `w${writer}.${at}`,
                ...(name !== 'issueResult' && { resultNumber: first, expectedVersion }),
                ...(isNew && { result: certificate(100 + writer * 10 + at) }),
              };
              const type = `${name === 'issueResult' ? 'Issue' : name === 'replaceResult' ? 'Replace' : 'Change'}ResultInput`;
              const reply = await register.as(issuer()).ask(MUTATION(name, type), { input });
              const known = ['STALE_VERSION', 'TRANSITION_NOT_ALLOWED', 'RESULT_ALREADY_LIVE'];
              if (reply.faults.length > 0) expect(known).toContain(reply.faults[0]);
              else
                done.push({ number: reply.data.it.resultNumber, version: reply.data.it.version });
            }
          }),
        );
        const { knex } = register.store;
        const rows: readonly ResultRow[] = await knex('procedure_result');
        const changes: readonly ChangeRow[] = await knex('result_change').orderBy([
          'result_id',
          'version',
        ]);
        for (const { number, version } of done) {
          const found = rows.find((one) => one.result_number === number);
          expect(
            changes.some((one) => one.result_id === found?.result_id && one.version === version),
          ).toBe(true);
        }
        for (const one of rows) {
          const own = changes.filter(({ result_id: id }) => id === one.result_id);
          const begins = one.result_id === row.result_id ? 2 : 1;
          expect(own.map(({ version }) => version)).toEqual(own.map((_, at) => begins + at));
          if (own.length > 0) expect(own.at(-1)?.status_after).toBe(one.status);
          expect(one.version).toBe(begins - 1 + own.length);
        }
        expect(
          rows.filter(({ status }) => status === 'VALID' || status === 'SUSPENDED').length,
        ).toBeLessThanOrEqual(1);
        // Each is replaced by one, which says so too.
        for (const one of rows.filter(({ replaced_by_id: by }) => by !== null))
          expect(rows.find(({ result_id: id }) => id === one.replaced_by_id)?.replaces_id).toBe(
            one.result_id,
          );
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
