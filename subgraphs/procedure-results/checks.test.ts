import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Inquiry, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { engines } from '../../test/kit/engines.ts';
import type { ServedRegister } from '../../test/kit/served-register.ts';
import type { ServingStore } from '../chassis/store/open-serving.ts';
import { factsOf } from './qr/facts-of.ts';
import { resultKeys } from './qr/keys/keys-on-disk.ts';
import { signedCode } from './qr/signed-code.ts';
import type { ResultRow } from './rows.ts';
import { sampleRegister } from './sample/register.ts';
import { sampleId, sampleResult } from './sample/rows.ts';

const TITLE = 'Giấy xác nhận tình trạng hôn nhân';
const SUBJECT = '098190004217';

const VALID = sampleResult(1, { valid_to: '2026-06-30' });
const RESULTS = [
  VALID,
  sampleResult(2, { valid_to: '2026-06-29' }),
  sampleResult(3, { status: 'REVOKED' }),
  sampleResult(4, { status: 'REPLACED', replaced_by_id: sampleId(1) }),
  sampleResult(5, { status: 'SUSPENDED' }),
  sampleResult(6, { status: 'CANCELLED' }),
];
const codeOf = (row: ResultRow, city = 'H17'): string =>
  signedCode({ ...factsOf(row), system: { city, number: 1 } }, resultKeys().signing) ?? '';
const plainOf = (given: Partial<Record<'subject' | 'title' | 'issued' | 'to', string>> = {}) =>
  [
    'H17.05-250106-0001',
    '1.004873',
    given.subject ?? SUBJECT,
    given.title ?? TITLE,
    'KHO_KET_QUA_TTHC',
    given.issued ?? '2025-01-06T10:00:00+07:00',
    given.to ?? '2026-06-30',
  ].join('|');
const altered = (code: string): string =>
  `${code.slice(0, -3)}${code.endsWith('0') ? '111' : '000'}`;

const FIELDS = `outcome codeKind signatureValid title issuer { code } issuedAt validFrom validTo subjectShown`;
const VERIFY = `mutation ($payload: String!, $location: GeoPointInput) {
  verifyResult(payload: $payload, location: $location, channel: QR_APP) { checkId checkedAt ${FIELDS} } }`;
const NOTHING = {
  title: null,
  issuer: null,
  issuedAt: null,
  validFrom: null,
  validTo: null,
  subjectShown: null,
};

const INSPECTOR: Inquiry = {
  ...PUBLIC_INQUIRY,
  caller: {
    ...PUBLIC_INQUIRY.caller,
    kind: 'officer',
    clientId: 'inspection',
    agencyCode: 'H17.14',
    scopes: ['result:read'],
    subject: 'officer:inspection',
    assurance: 2,
  },
  purpose: 'RESULT_VERIFY',
  legalBasis: 'PUBLIC_TASK',
};
const CITIZEN: Inquiry = {
  ...PUBLIC_INQUIRY,
  caller: { ...PUBLIC_INQUIRY.caller, kind: 'citizen', scopes: ['self'], subject: SUBJECT },
  purpose: 'SELF_ACCESS',
};

describe.each(engines)('a result checked by its code on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await sampleRegister(engine, RESULTS, []);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const stranger = () => register.as(PUBLIC_INQUIRY);
  const log = (): Promise<readonly Record<string, unknown>[]> =>
    register.store.knex('verification_check').select('*');

  it('tells anyone who holds the paper what to hold against it, and logs the check', async () => {
    const before = (await log()).length;
    const reply = await stranger().ask(VERIFY, {
      payload: codeOf(VALID),
      location: { latitude: 16.074_83, longitude: 108.220_83 },
    });
    expect(reply.faults).toEqual([]);
    const { checkId, ...told } = reply.data.verifyResult;
    expect(told).toEqual({
      checkedAt: '2026-06-30T12:00:00+07:00',
      outcome: 'VALID',
      codeKind: 'SIGNED',
      signatureValid: true,
      title: TITLE,
      issuer: { code: 'H17.05' },
      issuedAt: '2025-01-06T10:00:00+07:00',
      validFrom: '2025-01-06',
      validTo: '2026-06-30',
      subjectShown: 'L*** T*** M***',
    });
    // One look-up; then begin, insert and commit.
    expect(reply.statements).toBe(4);
    const rows = await log();
    expect(rows.length).toBe(before + 1);
    expect(rows.find((row) => row['check_id'] === checkId)).toMatchObject({
      result_number: 'KQ-H17.05-2025-00000001',
      outcome: 'VALID',
      code_kind: 'SIGNED',
      channel: 'QR_APP',
      checked_by: 'PUBLIC',
      agency_code: null,
      client_id: null,
      latitude: 16.07,
      longitude: 108.22,
    });
  });

  it.each([
    [1, 'VALID'],
    [2, 'EXPIRED'],
    [3, 'REVOKED'],
    [4, 'REPLACED'],
    [5, 'SUSPENDED'],
    [6, 'REVOKED'],
  ])('result %i is %s', async (number, outcome) => {
    const row = RESULTS[number - 1];
    const { data } = await stranger().ask(VERIFY, { payload: row ? codeOf(row) : '' });
    expect(data.verifyResult).toMatchObject({ outcome, signatureValid: true, title: TITLE });
  });

  it.each([
    ['altered', altered(codeOf(VALID)), 'TAMPERED', false],
    [
      'signed, but not what the record says',
      codeOf({ ...VALID, subject_key: '098190004218' }),
      'TAMPERED',
      true,
    ],
    ['of a number nobody has', codeOf(sampleResult(99)), 'UNKNOWN', true],
  ])('tells nothing of a code that is %s, but logs it', async (_what, payload, outcome, signed) => {
    const before = (await log()).length;
    const { data } = await stranger().ask(VERIFY, { payload });
    expect(data.verifyResult).toMatchObject({ outcome, signatureValid: signed, ...NOTHING });
    expect((await log()).length).toBe(before + 1);
  });

  it('believes the record, not the code, about dates of validity', async () => {
    const payload = codeOf({ ...VALID, valid_to: '2020-01-01' });
    const { data } = await stranger().ask(VERIFY, { payload });
    expect(data.verifyResult).toMatchObject({ outcome: 'VALID', validTo: '2026-06-30' });
  });

  it('takes a plain code that is right in every field, and says that nobody signed it', async () => {
    const { data } = await stranger().ask(VERIFY, { payload: plainOf() });
    expect(data.verifyResult).toMatchObject({
      outcome: 'VALID',
      codeKind: 'PLAIN',
      signatureValid: false,
      title: TITLE,
    });
  });

  it.each([
    ['subject', '098190004218'],
    ['title', 'Giấy khai sinh'],
    ['issued', '2025-01-06T10:00:01+07:00'],
    ['to', '2026-07-01'],
  ])(
    'says of a plain code with a wrong %s the same as of one that was made up',
    async (field, value) => {
      const made = plainOf().replace('H17.05-250106-0001', 'H17.05-250106-9999');
      const answers = [];
      for (const payload of [plainOf({ [field]: value }), made]) {
        const { data, statements, words } = await stranger().ask(VERIFY, { payload });
        expect(words).not.toContain(SUBJECT);
        answers.push({ ...data.verifyResult, checkId: '', statements });
      }
      expect(answers[0]).toMatchObject({ outcome: 'UNKNOWN', ...NOTHING });
      expect(answers[0]).toEqual(answers[1]);
    },
  );

  it.each([
    ['RESULT_CODE_UNREADABLE', { payload: 'https://example.test/' }],
    ['RESULT_CODE_UNREADABLE', { payload: codeOf(VALID).slice(0, 100) }],
    ['RESULT_CODE_UNREADABLE', { payload: `LGSP1:${'0'.repeat(1_000_000)}` }],
    ['RESULT_CODE_TOO_NEW', { payload: 'LGSP7:ABC' }],
    ['RESULT_CODE_OF_ANOTHER_CITY', { payload: codeOf(VALID, 'H29') }],
    ['INVALID_ARGUMENT', { payload: codeOf(VALID), location: { latitude: 91, longitude: 0 } }],
  ])(
    'refuses with %s what cannot be checked, and logs and reads nothing',
    async (code, variables) => {
      const before = (await log()).length;
      const reply = await stranger().ask(VERIFY, variables);
      expect([reply.faults, reply.statements, (await log()).length]).toEqual([[code], 0, before]);
    },
  );

  const MORE = `mutation ($payload: String!) { verifyResult(payload: $payload) { outcome
    result { status subject { __typename } replacedBy { resultNumber }
      checks(first: 1) { nodes { outcome checkedBy agency { code } clientId channel } } } } }`;

  it('tells an inspector more: the subject, what replaced it, and who checked it before', async () => {
    const payload = codeOf(RESULTS[3] ?? VALID);
    const reply = await register.as(INSPECTOR).ask(MORE, { payload });
    expect(reply.faults).toEqual([]);
    expect(reply.data.verifyResult.result).toEqual({
      status: 'REPLACED',
      subject: { __typename: 'Citizen' },
      replacedBy: { resultNumber: 'KQ-H17.05-2025-00000001' },
      checks: { nodes: [expect.objectContaining({ outcome: 'REPLACED' })] },
    });
    expect(reply.access.some(({ subjects }) => subjects.includes(SUBJECT))).toBe(true);
  });

  it('shows in the history an officer by agency and application alone, the latest first', async () => {
    const row = RESULTS[4] ?? VALID;
    await register.as(INSPECTOR).ask(VERIFY, { payload: codeOf(row) });
    await stranger().ask(VERIFY, { payload: codeOf(row) }, '2026-07-01');
    const reply = await register.as(INSPECTOR).ask(
      `query ($number: ResultNumber!) { procedureResult(resultNumber: $number) {
          checks(first: 2) { nodes { at checkedBy agency { code } clientId } } } }`,
      { number: row.result_number },
    );
    expect(reply.faults).toEqual([]);
    const [latest, before] = reply.data.procedureResult.checks.nodes;
    expect(latest).toEqual({
      at: '2026-07-01T12:00:00+07:00',
      checkedBy: 'PUBLIC',
      agency: null,
      clientId: null,
    });
    expect(before.at).toBe('2026-06-30T12:00:00+07:00');
    const rows = await log();
    const officers = rows.filter((one) => one['checked_by'] === 'OFFICER');
    expect(officers[0]).toMatchObject({ agency_code: 'H17.14', client_id: 'inspection' });
    expect(JSON.stringify(rows)).not.toContain('officer:inspection');
  });

  it.each([
    ['a stranger', PUBLIC_INQUIRY, 'NOT_SIGNED_IN'],
    ['an inspector without a purpose', { ...INSPECTOR, purpose: null }, 'PURPOSE_REQUIRED'],
    [
      'a citizen whose it is not',
      { ...CITIZEN, caller: { ...CITIZEN.caller, subject: '098075815903' } },
      'FIELD_NOT_PERMITTED',
    ],
  ])('tells %s no more than the open part', async (_who, inquiry, code) => {
    const reply = await register.as(inquiry).ask(MORE, { payload: codeOf(VALID) });
    expect(reply.data.verifyResult).toEqual({ outcome: 'VALID', result: null });
    expect(new Set(reply.faults)).toEqual(new Set([code]));
  });

  it('gives the history of checks to no agency without a grant', async () => {
    const caller = { ...INSPECTOR.caller, agencyCode: 'H17.90.001' };
    const reply = await register.as({ ...INSPECTOR, caller }).ask(MORE, { payload: codeOf(VALID) });
    expect(reply.faults).toContain('FIELD_NOT_PERMITTED');
    expect(reply.data.verifyResult.result).toMatchObject({ status: 'VALID', checks: null });
  });

  it('lets the subject see their own, and who checked it', async () => {
    const reply = await register.as(CITIZEN).ask(MORE, { payload: codeOf(VALID) });
    expect(reply.faults).toEqual([]);
    expect(reply.data.verifyResult.result.checks.nodes).toHaveLength(1);
  });
});

describe('a check that cannot be logged', () => {
  it.each(engines)('is not answered on $name', async (engine) => {
    await using register = await sampleRegister(engine, RESULTS, []);
    // The log is gone; the rest of the store still answers.
    const { writing } = register.store as ServingStore;
    await writing?.transaction((knex) => knex.schema.dropTable('verification_check'));
    const reply = await register.as(PUBLIC_INQUIRY).ask(VERIFY, { payload: codeOf(VALID) });
    expect(reply.data).toEqual({ verifyResult: null });
    expect(reply.faults.length).toBe(1);
  });
});
