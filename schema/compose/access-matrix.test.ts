import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { accessMatrix } from './access-matrix.ts';

const SUPERGRAPH = parse(`
  type Query {
    citizen: Citizen @classified(as: SHARED, personal: BASIC, decidedBy: "H17.02")
      @requiresScopes(scopes: [["citizen:read"], ["self"]])
  }
  type Citizen @join__type(graph: A, key: "key") {
    key: ID! @inaccessible @classified(as: SHARED, personal: BASIC)
    idCardImage: String
      @classified(as: CLOSED, personal: SENSITIVE, decidedBy: "H17.02", basis: "Nghị định 356/2025/NĐ-CP, Điều 4")
      @requiresScopes(scopes: [["citizen:closed"], ["self"]])
    board: String @classified(as: OPEN, personal: BASIC, decidedBy: "H17.04")
    commune: String @classified(as: OPEN)
  }
`);

const API = buildSchema(`
  type Query { "Tra cứu một công dân. One citizen." citizen: Citizen }
  "Công dân. A citizen."
  type Citizen {
    "Ảnh thẻ căn cước. Never printed."
    idCardImage: String
    "Người đại diện | công bố. Published."
    board: String
    commune: String
  }
`);

const page = accessMatrix(SUPERGRAPH, API);

/** The cells of the row of a field in the table of its type. */
function rowOf(field: string): readonly string[] {
  const line = page.split('\n').find((one) => one.startsWith(`| \`${field}\` `)) ?? '';
  return line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .slice(1, -1);
}

describe('the access matrix', () => {
  it('has a row for every field a client can ask for, in the words of the law, and none for a key', () => {
    expect(rowOf('citizen')).toEqual([
      '`citizen` Tra cứu một công dân',
      'chia sẻ (SHARED)',
      '**dữ liệu cá nhân cơ bản** (BASIC)',
      '`citizen:read \\| self`',
      'TTHC_RESOLVE, TTHC_PRECHECK, NOTARY_CHECK, SELF_ACCESS \\*, DATA_QUALITY',
      'H17.02 Công an thành phố Đà Nẵng',
      '–',
    ]);
    expect(page).toContain('### Công dân · Citizen\n');
    expect(page).not.toContain('`key`');
  });

  it('shows both marks of an open field that is personal, and that it needs neither scope nor purpose', () => {
    expect(rowOf('board')).toEqual([
      '`board` Người đại diện \\| công bố',
      'mở (OPEN)',
      '**dữ liệu cá nhân cơ bản** (BASIC)',
      '–',
      '–',
      'H17.04 Sở Tài chính',
      '–',
    ]);
  });

  it('gives the legal reference of a sensitive field, and lists it apart', () => {
    expect(rowOf('idCardImage').slice(1, 4)).toEqual([
      'đóng (CLOSED)',
      '**dữ liệu cá nhân nhạy cảm** (SENSITIVE)',
      '`citizen:closed \\| self`',
    ]);
    expect(rowOf('idCardImage').at(-1)).toBe('Nghị định 356/2025/NĐ-CP, Điều 4');
    const apart = page.slice(page.indexOf('## 4.'), page.indexOf('## 5.'));
    expect(apart).toContain('`Citizen.idCardImage`');
    expect(apart).not.toContain('`Citizen.board`');
  });

  it('names what no purpose reaches yet, as a field of a new agency is until someone has decided', () => {
    const apart = page.slice(page.indexOf('## 6.'), page.indexOf('## 7.'));
    expect(apart).toContain('`Citizen.idCardImage`');
    expect(apart).not.toContain('`Query.citizen`');
  });

  it('counts the fields by class and kind', () => {
    expect(page).toContain('| **mở** (OPEN) | 1 | 1 | 0 | 2 |');
    expect(page).toContain('| **chia sẻ** (SHARED) | 0 | 1 | 0 | 1 |');
    expect(page).toContain('| **đóng** (CLOSED) | 0 | 0 | 1 | 1 |');
  });

  it('lists every purpose with its ground, and every grant with its last day', () => {
    expect(page).toContain('| `NOTARY_CHECK` | Kiểm tra trước khi công chứng');
    expect(page).toMatch(
      /\| H17\.90 Ủy ban nhân dân [^|]+\| `TTHC_RESOLVE` \| `Citizen.ethnicity` \| 2027-12-31 \|/,
    );
  });
});
