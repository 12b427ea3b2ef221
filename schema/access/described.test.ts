import { buildSchema, isObjectType, parse, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { describedSdl } from './described.ts';
import { accessIndex } from './rule.ts';

const SUPERGRAPH = parse(`
  type Query {
    citizen: Citizen @classified(as: SHARED, personal: BASIC, decidedBy: "H17.02")
      @requiresScopes(scopes: [["citizen:read"], ["self"]])
  }
  type Citizen {
    ethnicity: String @classified(as: CLOSED, personal: SENSITIVE, decidedBy: "H17.02")
      @requiresScopes(scopes: [["citizen:closed"], ["self"]])
    phone: String @classified(as: CLOSED, personal: BASIC) @requiresScopes(scopes: [["self"]])
    board: String @classified(as: OPEN, personal: BASIC, decidedBy: "H17.04")
    commune: String @classified(as: OPEN)
    plain: String
  }
`);

const API = buildSchema(`
  type Query {
    """
    Tra cứu "một" công dân. One citizen,
    by personal ID.
    """
    citizen: Citizen
  }
  type Citizen {
    ethnicity: String
    phone: String
    "Người đại diện. Published."
    board: String
    commune: String
    plain: String
  }
`);

/** What the printed schema says of the fields of a type once it is read again, as the playground reads it. */
function saidOf(typeName: string): Readonly<Record<string, string | null | undefined>> {
  const type = buildSchema(describedSdl(API, accessIndex(SUPERGRAPH))).getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is gone.`);
  return Object.fromEntries(
    Object.values(type.getFields()).map(({ name, description }) => [name, description]),
  );
}

describe('the schema printed for people', () => {
  it('says after the description how a field is shared and who may read it', () => {
    expect(saidOf('Query')['citizen']).toBe(
      'Tra cứu "một" công dân. One citizen,\nby personal ID.\n\n' +
        'Mức chia sẻ · Sharing: CHIA SẺ (SHARED), dữ liệu cá nhân cơ bản (BASIC) · ' +
        'cần scope citizen:read | self · ' +
        'mục đích TTHC_RESOLVE, TTHC_PRECHECK, NOTARY_CHECK, SELF_ACCESS (của mình · own), DATA_QUALITY · ' +
        'quyết định: H17.02',
    );
  });

  it('says of a closed field that only its subject or a grant opens it', () => {
    const { ethnicity, phone } = saidOf('Citizen');
    expect(ethnicity).toMatch(
      /^Mức chia sẻ · Sharing: ĐÓNG \(CLOSED\), dữ liệu cá nhân nhạy cảm \(SENSITIVE\)/,
    );
    expect(ethnicity).toContain(
      'TTHC_RESOLVE (cấp quyền riêng · by grant), SELF_ACCESS (của mình · own)',
    );
    expect(phone).toBe(
      'Mức chia sẻ · Sharing: ĐÓNG (CLOSED), dữ liệu cá nhân cơ bản (BASIC) · cần scope self · mục đích SELF_ACCESS (của mình · own)',
    );
  });

  it('is short about an open field, and still says that it is personal', () => {
    const { board, commune } = saidOf('Citizen');
    expect(commune).toBe('Mức chia sẻ · Sharing: MỞ (OPEN)');
    expect(board).toBe(
      'Người đại diện. Published.\n\nMức chia sẻ · Sharing: MỞ (OPEN), dữ liệu cá nhân cơ bản (BASIC)',
    );
  });

  it('says nothing of a field that nothing is known of, and changes nothing else', () => {
    expect(saidOf('Citizen')['plain']).toBeUndefined();
    const bare = describedSdl(API, new Map());
    expect(printSchema(buildSchema(bare))).toBe(printSchema(API));
  });
});
