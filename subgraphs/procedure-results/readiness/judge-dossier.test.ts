import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../schema/attestation/claim.ts';
import type { Finding, FindingReason } from '../../../schema/attestation/finding.ts';
import { procedureByCode, procedures } from '../../../schema/reference/index.ts';
import type { ResultRow } from '../rows.ts';
import { sampleResult } from '../sample/rows.ts';
import type { Asked, DossierContext } from './asked.ts';
import { askedIn, askedKey } from './asked.ts';
import { claimsFor } from './claims-for.ts';
import { judgeDossier, summaryOf } from './judge-dossier.ts';

const ON = '2026-06-30';
const AN = '098085153547';
const BINH = '098075815903';
const PARCEL = 'w6ugqw7frrvj';
const SEAL = JSON.stringify([['H17.05', 50, 1, 90]]);

const NO_CONTEXT: DossierContext = {
  ...{ parcelId: null, certificateSerial: null, otherPersonId: null, business: null },
  ...{ resultNumber: null, sectors: [], facts: {} },
};

/** Everything a procedure could want to know. */
const FULL: DossierContext = {
  ...NO_CONTEXT,
  parcelId: PARCEL,
  otherPersonId: BINH,
  business: { kind: 'HOUSEHOLD_BUSINESS', key: 'hkd_1' },
};

const asked = (procedureCode: string, context: Partial<DossierContext> = {}, on = ON): Asked => ({
  procedureCode,
  applicant: { kind: 'PERSON', key: AN },
  context: { ...FULL, ...context },
  on,
});

const finding = (reason: FindingReason, given: Partial<Finding> = {}): Finding => ({
  holds: reason === 'HELD',
  reason,
  asOf: '2026-01-05T08:00:00+07:00',
  verification: 'VERIFIED_CITY',
  register: 'CSDL',
  record: 'r1',
  ...given,
});

/** A result of a type that proves what it says: of the right parcel, sealed by its issuer, issued the day before. */
const proof = (type_code: string, given: Partial<ResultRow> = {}): ResultRow =>
  sampleResult(1, {
    type_code,
    ...(type_code.startsWith('RT-LAND') && { parcel_id: PARCEL }),
    issuer_code: 'H17.05',
    signatures: SEAL,
    issued_at: '2026-06-29T10:00:00+07:00',
    valid_from: '2026-06-29',
    ...given,
  });

interface Case {
  readonly attest?: (claim: Claim) => Finding | null;
  readonly results?: readonly ResultRow[] | 'denied';
  readonly context?: Partial<DossierContext>;
  readonly on?: string;
}

const held = (): Finding => finding('HELD');

/** What becomes of a procedure's requirements: `CODE STATE REASON` of each. */
function judged(code: string, { attest = held, results = [], context = {}, on = ON }: Case = {}) {
  const procedure = procedureByCode(code, on);
  if (!procedure) throw new Error(`No procedure ${code}.`);
  const question = asked(code, context, on);
  const findings = claimsFor(procedure, question).claims.map(attest);
  return judgeDossier(procedure, question, { findings, resultsOf: () => results });
}

const lines = (code: string, given?: Case): readonly string[] =>
  judged(code, given).map(
    ({ requirement, judged: { state, reason } }) => `${requirement.code} ${state ?? '-'} ${reason}`,
  );

/** One requirement's line. */
const lineOf = (code: string, requirement: string, given?: Case): string =>
  lines(code, given)
    .find((line) => line.startsWith(`${requirement} `))
    ?.slice(requirement.length + 1) ?? 'none';

/** Every procedure when all registers say yes and the store is empty: what data alone replaces. */
const BY_DATA: Readonly<Record<string, readonly string[]>> = {
  '1.001193': [
    ...['DECLARATION - FORM', 'BIRTH_NOTICE NOT_FOUND NOT_PROVIDED'],
    ...['PARENTS_IDENTITY AVAILABLE IN_REGISTER', 'MARRIAGE NOT_FOUND NOT_PROVIDED'],
  ],
  '1.000894': [
    ...['DECLARATION - FORM', 'BOTH_IDENTITY AVAILABLE IN_REGISTER'],
    'BOTH_MARITAL_STATUS NOT_FOUND NOT_PROVIDED',
  ],
  '1.004873': [
    ...['DECLARATION - FORM', 'IDENTITY AVAILABLE IN_REGISTER'],
    'END_OF_MARRIAGE NOT_FOUND NOT_PROVIDED',
  ],
  '1.000656': [
    ...['DECLARATION - FORM', 'DEATH_NOTICE NOT_FOUND NOT_PROVIDED'],
    'DECLARANT_IDENTITY AVAILABLE IN_REGISTER',
  ],
  '2.000635': ['DECLARATION - FORM', 'IDENTITY AVAILABLE IN_REGISTER'],
  '1.004859': [
    ...['DECLARATION - FORM', 'GROUNDS NOT_FOUND UPLOAD_ONLY', 'IDENTITY AVAILABLE IN_REGISTER'],
  ],
  '1.004222': [
    ...['CT01 NOT_FOUND UPLOAD_ONLY', 'LAWFUL_DWELLING AVAILABLE IN_REGISTER'],
    'RELATION_TO_OWNER AVAILABLE IN_REGISTER',
  ],
  '1.004194': ['CT01 NOT_FOUND UPLOAD_ONLY', 'DWELLING_OR_LEASE AVAILABLE IN_REGISTER'],
  '1.010038': ['CT01 NOT_FOUND UPLOAD_ONLY', 'SAME_DWELLING AVAILABLE IN_REGISTER'],
  '9.900008': ['CT01 NOT_FOUND UPLOAD_ONLY', 'IDENTITY AVAILABLE IN_REGISTER'],
  '1.001612': [
    ...['REQUEST - FORM', 'IDENTITY AVAILABLE IN_REGISTER'],
    ...['MEMBERS_CONSENT NOT_FOUND UPLOAD_ONLY', 'SECTOR_LICENCE NOT_FOUND NO_RECORD'],
  ],
  '2.000720': ['REQUEST - FORM', 'CERTIFICATE AVAILABLE IN_REGISTER'],
  '2.000575': ['REQUEST - FORM'],
  '1.001266': ['REQUEST - FORM', 'TAX_CLOSURE NOT_FOUND NOT_PROVIDED'],
  '2.001583': [
    ...['REQUEST - FORM', 'CHARTER NOT_FOUND UPLOAD_ONLY', 'OWNER_IDENTITY AVAILABLE IN_REGISTER'],
  ],
  '9.900001': ['REQUEST - FORM'],
  '9.900010': ['REQUEST - FORM', 'PARENT_CERTIFICATE AVAILABLE IN_REGISTER'],
  '1.009994': [
    ...['REQUEST - FORM', 'LAND_RIGHT AVAILABLE IN_REGISTER', 'DRAWINGS NOT_FOUND UPLOAD_ONLY'],
    'PLANNING NOT_FOUND NOT_PROVIDED',
  ],
  '9.900002': ['REQUEST - FORM', 'PERMIT NOT_FOUND NO_RECORD'],
  '9.900005': ['REQUEST - FORM', 'PERMIT NOT_FOUND NO_RECORD'],
  '1.013978': [
    ...['DECLARATION - FORM', 'ORIGIN NOT_FOUND UPLOAD_ONLY', 'IDENTITY AVAILABLE IN_REGISTER'],
    'EXTRACT AVAILABLE IN_REGISTER',
  ],
  '1.012783': ['REQUEST - FORM', 'CERTIFICATE AVAILABLE IN_REGISTER'],
  '1.012786': ['REQUEST - FORM', 'LOSS_NOTICE AVAILABLE IN_REGISTER'],
  '1.013833': [
    ...['REQUEST - FORM', 'IDENTITY AVAILABLE IN_REGISTER', 'CERTIFICATE AVAILABLE IN_REGISTER'],
    'MERGED_UNIT_ADDRESS AVAILABLE IN_REGISTER',
  ],
  '1.011441': [
    ...['REQUEST - FORM', 'CONTRACT NOT_FOUND NO_RECORD', 'CERTIFICATE AVAILABLE IN_REGISTER'],
  ],
  '1.011443': [
    ...['REQUEST - FORM', 'LENDER_CONSENT NOT_FOUND UPLOAD_ONLY'],
    'CERTIFICATE AVAILABLE IN_REGISTER',
  ],
  '9.900009': ['REQUEST - FORM', 'IDENTITY AVAILABLE IN_REGISTER'],
  '9.900003': [
    ...['REQUEST - FORM', 'BUSINESS_CERTIFICATE AVAILABLE IN_REGISTER'],
    ...['FACILITY_PLAN NOT_FOUND UPLOAD_ONLY', 'HEALTH_AND_TRAINING NOT_FOUND UPLOAD_ONLY'],
  ],
  '9.900006': ['REQUEST - FORM'],
  '2.000488': [
    ...['DECLARATION - FORM', 'IDENTITY AVAILABLE IN_REGISTER'],
    'RESIDENCE AVAILABLE IN_REGISTER',
  ],
  '2.000815': ['ORIGINAL NOT_FOUND CONTEXT_NEEDED'],
  '9.900004': ['BIRTH NOT_FOUND NOT_PROVIDED', 'RESIDENCE AVAILABLE IN_REGISTER'],
  '9.900007': [
    ...['DRAFT NOT_FOUND UPLOAD_ONLY', 'IDENTITY AVAILABLE IN_REGISTER'],
    'OWNERSHIP AVAILABLE IN_REGISTER',
  ],
};

describe('each procedure of the catalogue', () => {
  it('is in the table', () => {
    expect(Object.keys(BY_DATA).toSorted()).toEqual(
      procedures()
        .map(({ code }) => code)
        .toSorted(),
    );
  });

  it.each(Object.entries(BY_DATA))('%s, by data alone', (code, expected) => {
    expect(lines(code)).toEqual(expected);
  });

  it.each(procedures().map(({ code }) => code))(
    '%s, by results alone: what is accepted is enough, and nothing else is',
    (code) => {
      const found = judged(code, {
        attest: () => finding('NO_RECORD'),
        results: (procedureByCode(code)?.requirements ?? []).flatMap(({ acceptedResultTypes }) =>
          acceptedResultTypes.map((type) => proof(type)),
        ),
        context: { resultNumber: sampleResult(1).result_number },
      });
      for (const { requirement, judged: one } of found) {
        if (requirement.acceptedResultTypes.length === 0) {
          expect(one.reason).not.toBe('IN_STORE');
          continue;
        }
        // A cross-check that says no stands against the best of papers.
        const expected = requirement.crossCheck === null ? 'AVAILABLE' : 'CONFLICT';
        expect([requirement.code, one.state]).toEqual([requirement.code, expected]);
      }
    },
  );
});

describe('a register that attests', () => {
  const identity = (given: Finding | null): string =>
    lineOf('2.000635', 'IDENTITY', { attest: () => given });

  it.each<readonly [string, Finding | null, string]>([
    [
      'yes, checked',
      finding('HELD', { verification: 'VERIFIED_NATIONAL' }),
      'AVAILABLE IN_REGISTER',
    ],
    [
      'yes, declared',
      finding('HELD', { verification: 'DECLARED' }),
      'AVAILABLE_UNVERIFIED UNVERIFIED',
    ],
    [
      'yes, typed',
      finding('HELD', { verification: 'DIGITISED' }),
      'AVAILABLE_UNVERIFIED UNVERIFIED',
    ],
    [
      'sources disagree',
      finding('HELD', { verification: 'CONFLICT' }),
      'CONFLICT SOURCES_DISAGREE',
    ],
    ['nobody', finding('NO_RECORD'), 'NOT_FOUND NO_RECORD'],
    ['not for you', finding('NOT_PERMITTED'), 'DENIED NOT_PERMITTED'],
    ['nothing at all', null, 'SOURCE_UNAVAILABLE NO_ANSWER'],
  ])('%s', (_what, given, expected) => {
    expect(identity(given)).toBe(expected);
  });

  it.each<readonly [FindingReason, string]>([
    ['NOT_HOLDER', 'NOT_FOUND NOT_HOLDER'],
    ['NOT_IN_FORCE', 'EXPIRED NOT_IN_FORCE'],
    ['CHANGED_SINCE', 'EXPIRED CHANGED_SINCE'],
    ['NOT_IN_OPERATION', 'EXPIRED NOT_IN_OPERATION'],
    ['DISAGREES', 'CONFLICT SOURCES_DISAGREE'],
  ])('that it does not hold, because: %s', (reason, expected) => {
    expect(lineOf('1.012783', 'CERTIFICATE', { attest: () => finding(reason) })).toBe(expected);
  });
});

describe('a result', () => {
  const permit = (given: Partial<ResultRow>, code = '9.900005', on = ON): string =>
    lineOf(code, 'PERMIT', { results: [proof('RT-CON-001', given)], on });
  const status = (given: Partial<ResultRow>): string =>
    lineOf('1.000894', 'BOTH_IDENTITY', {
      attest: () => finding('NO_RECORD'),
      results: [proof('RT-ID-001', given)],
    });

  it.each<readonly [string, Partial<ResultRow>, string]>([
    ['in force and sealed', {}, 'AVAILABLE IN_STORE'],
    [
      'a scan nobody sealed',
      { signatures: '[]', origin: 'DIGITISED' },
      'AVAILABLE_UNVERIFIED REFERENCE_ONLY',
    ],
    [
      'whose seal was found broken',
      { signatures: JSON.stringify([['H17.05', 50, 0, 90]]) },
      'AVAILABLE_UNVERIFIED REFERENCE_ONLY',
    ],
    ['past its last day', { valid_to: '2026-06-29' }, 'EXPIRED OUT_OF_DATE'],
    [
      'past its last day, though recorded VALID',
      { status: 'VALID', valid_to: '2020-01-01' },
      'EXPIRED OUT_OF_DATE',
    ],
    ['not yet in force', { valid_from: '2026-07-01' }, 'NOT_FOUND NOT_YET_IN_FORCE'],
    ['revoked', { status: 'REVOKED' }, 'NOT_FOUND REVOKED'],
    ['cancelled', { status: 'CANCELLED' }, 'NOT_FOUND REVOKED'],
    ['replaced', { status: 'REPLACED' }, 'NOT_FOUND REPLACED'],
    ['suspended', { status: 'SUSPENDED' }, 'NOT_FOUND SUSPENDED'],
  ])('%s', (_what, given, expected) => {
    expect(status(given)).toBe(expected);
  });

  it('counts beyond its last day where that is what is to be extended, and never once revoked', () => {
    expect(permit({ valid_to: '2026-01-01' })).toBe('AVAILABLE IN_STORE');
    expect(permit({ valid_to: '2026-01-01' }, '9.900002')).toBe('AVAILABLE IN_STORE');
    expect(permit({ status: 'REVOKED' }, '9.900002')).toBe('NOT_FOUND REVOKED');
  });

  it('is too old to be used again after the days its type allows', () => {
    const file = (issued: string): string =>
      lineOf('9.900004', 'RESIDENCE', {
        attest: () => finding('NO_RECORD'),
        results: [
          proof('RT-RES-002', { issued_at: `${issued}T10:00:00+07:00`, valid_from: issued }),
        ],
      });
    expect([file('2026-06-29'), file('2026-06-28')]).toEqual([
      'AVAILABLE IN_STORE',
      'EXPIRED TOO_OLD',
    ]);
  });

  it('of another parcel proves nothing of this one', () => {
    const certificate = (parcel_id: string | null): string =>
      lineOf('1.012783', 'CERTIFICATE', {
        attest: () => finding('NO_RECORD'),
        results: [proof('RT-LAND-001', { parcel_id })],
      });
    expect([certificate(PARCEL), certificate('w6ugqw7frrvk'), certificate(null)]).toEqual([
      'AVAILABLE IN_STORE',
      'NOT_FOUND NO_RECORD',
      'NOT_FOUND NO_RECORD',
    ]);
  });

  it('that serves better is taken before one that serves less, the newest of several alike', () => {
    const [found] = judged('9.900005', {
      results: [
        proof('RT-CON-001', { result_id: 'old', issued_at: '2026-01-01T10:00:00+07:00' }),
        proof('RT-CON-001', { result_id: 'scan', signatures: '[]', origin: 'DIGITISED' }),
        proof('RT-CON-001', { result_id: 'new', issued_at: '2026-05-01T10:00:00+07:00' }),
      ],
    }).filter(({ requirement }) => requirement.code === 'PERMIT');
    expect(found?.judged).toMatchObject({
      evidence: { kind: 'result', row: { result_id: 'new' } },
    });
  });
});

describe('first choice and second', () => {
  const both = (data: Finding | null, results: readonly ResultRow[] | 'denied'): string =>
    lineOf('2.000635', 'IDENTITY', { attest: () => data, results });

  it.each<readonly [string, Finding | null, readonly ResultRow[] | 'denied', string]>([
    [
      'the first, though the second would do',
      held(),
      [proof('RT-ID-001')],
      'AVAILABLE IN_REGISTER',
    ],
    [
      'the second where the first has none',
      finding('NO_RECORD'),
      [proof('RT-ID-001')],
      'AVAILABLE IN_STORE',
    ],
    ['the second where the first is down', null, [proof('RT-ID-001')], 'AVAILABLE IN_STORE'],
    [
      'what the first says where the second may not be seen',
      finding('NO_RECORD'),
      'denied',
      'DENIED NOT_PERMITTED',
    ],
    ['that the first is down where the second has none', null, [], 'SOURCE_UNAVAILABLE NO_ANSWER'],
    [
      'an unchecked first before a second that expired',
      finding('HELD', { verification: 'DECLARED' }),
      [proof('RT-ID-001', { valid_to: '2026-01-01' })],
      'AVAILABLE_UNVERIFIED UNVERIFIED',
    ],
  ])('takes %s', (_what, data, results, expected) => {
    expect(both(data, results)).toBe(expected);
  });

  it('takes the digital file of residence before the register it was drawn from', () => {
    const given = { results: [proof('RT-RES-002')] };
    expect(lineOf('9.900004', 'RESIDENCE', given)).toBe('AVAILABLE IN_STORE');
  });

  it('never takes marital status of the population register for proof, and lets it speak against one', () => {
    const certificate = [proof('RT-CIV-003')];
    const status = (unmarried: Finding | null, results: readonly ResultRow[]): string =>
      lineOf('1.000894', 'BOTH_MARITAL_STATUS', {
        attest: ({ kind }) => (kind === 'UNMARRIED' ? unmarried : held()),
        results,
      });
    expect([
      status(held(), []),
      status(held(), certificate),
      status(finding('DISAGREES'), certificate),
      status(null, certificate),
    ]).toEqual([
      'NOT_FOUND NOT_PROVIDED',
      'AVAILABLE IN_STORE',
      'CONFLICT SOURCES_DISAGREE',
      'AVAILABLE_UNVERIFIED NO_ANSWER',
    ]);
  });
});

describe('what depends on the case', () => {
  const applies = (code: string, requirement: string, context: Partial<DossierContext>, on = ON) =>
    judged(code, { context, on }).find((one) => one.requirement.code === requirement)?.applies;

  it('asks for a licence where a sector needs one, and only for that one', () => {
    expect(applies('1.001612', 'SECTOR_LICENCE', { sectors: ['5610'] })).toBe(true);
    expect(applies('1.001612', 'SECTOR_LICENCE', { sectors: ['6201'] })).toBe(false);
    expect(applies('1.001612', 'SECTOR_LICENCE', {})).toBeNull();
    const licence = (type: string): string =>
      lineOf('1.001612', 'SECTOR_LICENCE', {
        context: { sectors: ['5610'] },
        results: [proof(type)],
      });
    expect([licence('RT-FOOD-001'), licence('RT-TRN-001')]).toEqual([
      'AVAILABLE IN_STORE',
      'NOT_FOUND NO_RECORD',
    ]);
  });

  it('leaves out what does not apply, and asks no register for it', () => {
    const context = { facts: { DWELLING_OF_RELATIVE: false } };
    expect(lineOf('1.004222', 'RELATION_TO_OWNER', { context })).toBe('- NOT_APPLICABLE');
    const procedure = procedureByCode('1.004222', ON);
    const kinds = procedure
      ? claimsFor(procedure, asked('1.004222', context)).claims.map(({ kind }) => kind)
      : [];
    expect(kinds).toEqual(['IDENTITY', 'LAND_RIGHT']);
  });

  it('says what is missing to judge', () => {
    expect(lineOf('1.012783', 'CERTIFICATE', { context: { parcelId: null } })).toBe(
      'NOT_FOUND CONTEXT_NEEDED',
    );
    expect(lineOf('1.000894', 'BOTH_IDENTITY', { context: { otherPersonId: null } })).toBe(
      'NOT_FOUND CONTEXT_NEEDED',
    );
  });

  it('is as ready as the less ready of two parties', () => {
    const other = (given: Finding): string =>
      lineOf('1.000894', 'BOTH_IDENTITY', {
        attest: ({ subject }) => (subject.key === BINH ? given : held()),
      });
    expect([
      other(held()),
      other(finding('HELD', { verification: 'DECLARED' })),
      other(finding('HELD', { verification: 'CONFLICT' })),
      other(finding('NO_RECORD')),
    ]).toEqual([
      'AVAILABLE IN_REGISTER',
      'AVAILABLE_UNVERIFIED UNVERIFIED',
      'CONFLICT SOURCES_DISAGREE',
      'NOT_FOUND NO_RECORD',
    ]);
  });

  it('puts each claim once, and none to a register nobody needs', () => {
    const registers = (code: string): readonly string[] => {
      const procedure = procedureByCode(code, ON);
      return procedure ? claimsFor(procedure, asked(code)).claims.map(({ kind }) => kind) : [];
    };
    expect(registers('2.000488')).toEqual(['IDENTITY', 'RESIDENCE']);
    expect(registers('9.900003')).toEqual(['IDENTITY', 'BUSINESS']);
    expect(registers('1.013833')).toEqual(['IDENTITY', 'LAND_CERTIFICATE']);
    expect(registers('2.000575')).toEqual(['IDENTITY']);
  });

  it('counts what is asked for, and no form', () => {
    expect(summaryOf(judged('1.013978'))).toEqual({
      ...{ required: 3, available: 2, unverified: 0, missing: 1, unknown: 0 },
    });
    expect(summaryOf(judged('2.000488', { attest: () => null }))).toEqual({
      ...{ required: 2, available: 0, unverified: 0, missing: 0, unknown: 2 },
    });
  });
});

it('brings a question back from its key, and nothing from what is no key', () => {
  const question = asked('1.001612', { sectors: ['5610'], facts: { SET_UP_TOGETHER: false } });
  expect(askedIn(askedKey(question))).toEqual(question);
  for (const key of [
    '',
    '{}',
    '[]',
    'null',
    '{"procedureCode":1}',
    '{"context":{},"applicant":{}}',
  ])
    expect(askedIn(key)).toBeNull();
});
