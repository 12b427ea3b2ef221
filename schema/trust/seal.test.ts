import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Inquiry, PUBLIC_CALLER, PUBLIC_INQUIRY } from '../access/caller.ts';
import { createSealer, createSealOpener, SEAL_LIFE_MS, SealRefused } from './seal.ts';
import { registerKey } from './seal-keys.ts';

const MASTER = Buffer.alloc(32, 1);
const NEXT_MASTER = Buffer.alloc(32, 2);
const NOON = Date.parse('2026-06-30T12:00:00+07:00');
const BODY = '{"query":"{ citizen(personalId: $id) { fullName } }"}';
const KEY = registerKey(MASTER, 'citizens');

const INQUIRY: Inquiry = {
  caller: {
    ...PUBLIC_CALLER,
    kind: 'officer',
    clientId: 'one-stop',
    agencyCode: 'H17.90.01',
    scopes: ['citizen:read'],
    subject: 'officer-7',
    assurance: 2,
  },
  purpose: 'TTHC_RESOLVE',
  dossierCode: 'H17.90-260630-0001',
  legalBasis: 'PUBLIC_TASK',
  consents: [
    {
      subject: '048',
      purpose: 'NOTARY_CHECK',
      agencyCode: 'H17.11',
      until: '2026-07-01T00:00:00Z',
    },
  ],
  synthetic: true,
  journalled: true,
};

let now = NOON;
const clock = (): number => now;
const sealed = (
  { register = 'citizens', keys = [MASTER], inquiry = INQUIRY, body = BODY } = {},
  at = NOON,
): string => {
  now = at;
  const header = createSealer({ keys, clock })(register, body, inquiry);
  now = NOON;
  return header;
};
const opener = ({ register = 'citizens', keys = [KEY], remembered = 100 } = {}) =>
  createSealOpener({ register, keys, clock, remembered });

/** How a call ends: `accepted`, or the reason of its refusal. */
const outcome = (header: string | undefined, body: string = BODY, open = opener()): string => {
  try {
    open(header, body);
    return 'accepted';
  } catch (error) {
    if (error instanceof SealRefused) return error.reason;
    throw error;
  }
};

/** A seal someone has written who holds the register's key, with this where an inquiry belongs. */
const forgedText = (text: string): string => {
  const [version, id, at, to] = sealed().split('.');
  const signed = [version, id, at, to, text].join('.');
  return `${signed}.${createHmac('sha256', KEY).update(`${signed}\n${BODY}`).digest('base64url')}`;
};
const forged = (inquiry: unknown): string =>
  forgedText(Buffer.from(JSON.stringify(inquiry)).toString('base64url'));

describe('a seal', () => {
  it('brings the whole inquiry to the register it was made for', () => {
    expect(opener()(sealed(), BODY)).toEqual(INQUIRY);
    expect(opener()(sealed({ inquiry: PUBLIC_INQUIRY }), Buffer.from(BODY))).toEqual(
      PUBLIC_INQUIRY,
    );
  });

  it('is asked for', () => {
    expect([outcome(undefined), outcome(''), outcome(sealed())]).toEqual([
      'unsealed',
      'unsealed',
      'accepted',
    ]);
  });

  it('is good for ten seconds, and not before it was made', () => {
    const at = (ms: number): string => outcome(sealed({}, NOON + ms));
    expect([at(-SEAL_LIFE_MS), at(1 - SEAL_LIFE_MS), at(0), at(5_000), at(5_001)]).toEqual([
      'stale',
      'accepted',
      'accepted',
      'accepted',
      'from the future',
    ]);
  });

  it('is good once; a call that is tried again is sealed again', () => {
    const open = opener();
    const header = sealed();
    expect([
      outcome(header, BODY, open),
      outcome(header, BODY, open),
      outcome(sealed(), BODY, open),
    ]).toEqual(['accepted', 'replayed', 'accepted']);
    for (const later of [1, 4_999, 9_999]) {
      now = NOON + later;
      expect(outcome(header, BODY, open)).toBe('replayed');
    }
    now = NOON;
  });

  it('is refused rather than an earlier one forgotten', () => {
    const open = opener({ remembered: 2 });
    const header = sealed();
    expect([header, sealed(), sealed(), header].map((one) => outcome(one, BODY, open))).toEqual([
      'accepted',
      'accepted',
      'too many at once',
      'replayed',
    ]);
    now = NOON + 60_000;
    const late = createSealer({ keys: [MASTER], clock })('citizens', BODY, INQUIRY);
    expect(outcome(late, BODY, open)).toBe('accepted');
    now = NOON;
  });

  it('holds the body to the last byte', () => {
    expect([outcome(sealed(), `${BODY} `), outcome(sealed(), ''), outcome(sealed())]).toEqual([
      'altered',
      'altered',
      'accepted',
    ]);
  });

  it('holds each of its parts, and its code, to the last character', () => {
    const changed = (part: number): string => {
      const parts = sealed().split('.');
      const text = String(parts[part]);
      parts[part] = `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;
      return outcome(parts.join('.'));
    };
    expect([1, 2, 3, 4].map(changed)).toEqual(Array(4).fill('altered'));
    const [code, ...rest] = sealed().split('.').toReversed();
    const other = `${code?.startsWith('A') ? 'B' : 'A'}${code?.slice(1)}`;
    expect(outcome([...rest.toReversed(), other].join('.'))).toBe('altered');
    expect(outcome(sealed())).toBe('accepted');
  });

  it.each([
    ['another register’s key', sealed({ register: 'businesses' }), 'altered'],
    ['another gateway’s key', sealed({ keys: [NEXT_MASTER] }), 'altered'],
    ['the register’s own', sealed(), 'accepted'],
  ])('made with %s is %s', (_name, header, expected) => {
    expect(outcome(header)).toBe(expected);
  });

  it('addressed to another register is refused even where two share a key', () => {
    const open = opener({ register: 'businesses', keys: [KEY] });
    expect([outcome(sealed(), BODY, open), outcome(sealed())]).toEqual([
      'misaddressed',
      'accepted',
    ]);
  });

  it('is opened by any of the register’s keys, so that the gateway’s can change', () => {
    const both = [registerKey(NEXT_MASTER, 'citizens'), KEY];
    const rotated = sealed({ keys: [NEXT_MASTER, MASTER] });
    expect([
      outcome(rotated, BODY, opener({ keys: both })),
      outcome(sealed(), BODY, opener({ keys: both })),
      outcome(rotated),
    ]).toEqual(['accepted', 'accepted', 'altered']);
  });

  it.each<readonly [string, string]>([
    ['no form', 'v2.abc'],
    ['another version', sealed().replace('v2.', 'v1.')],
    ['more than 8 KiB', sealed().replace(/[\w-]+$/, (code) => `${'A'.repeat(8_200)}.${code}`)],
    ['no time', sealed().replace(`.${NOON}.`, '.noon.')],
    ['a short id', sealed().replace(/^v2\../, 'v2.')],
    ['no JSON in it', forgedText('AAAA')],
    ['a text in it', forged('text')],
    ['a list in it', forged([])],
    ['an inquiry without a caller', forged({})],
    [
      'an unknown kind of caller',
      forged({ ...INQUIRY, caller: { ...INQUIRY.caller, kind: 'king' } }),
    ],
    [
      'scopes only in the prototype',
      forged(JSON.parse('{"__proto__":{"caller":{"kind":"officer"}}}')),
    ],
    [
      'more consents than may be held',
      forged({ ...INQUIRY, consents: Array(21).fill(INQUIRY.consents[0]) }),
    ],
  ])('of %s is refused as malformed, whoever signed it', (_name, header) => {
    expect(outcome(header)).toBe('malformed');
  });

  it('is not made for more than fits into a header', () => {
    const consent = INQUIRY.consents[0];
    const many = (count: number): Inquiry => ({
      ...INQUIRY,
      consents: consent ? Array(count).fill(consent) : [],
    });
    expect(() => sealed({ inquiry: many(21) })).toThrow('at most 20 consents');
    expect(outcome(sealed({ inquiry: many(20) }))).toBe('accepted');
    const caller = { ...INQUIRY.caller, scopes: Array(1_000).fill('citizen:read') };
    expect(() => sealed({ inquiry: { ...INQUIRY, caller } })).toThrow('too large');
  });
});
