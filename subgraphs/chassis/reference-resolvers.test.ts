import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphqlSync, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sharedSource } from '../../schema/compose/agencies.ts';
import { vsicLine } from '../../schema/reference/index.ts';
import { scalars } from '../../schema/scalars/index.ts';
import type { AddressParent } from './parents.ts';
import { referenceResolvers } from './reference-resolvers.ts';

/** The shared documents with one agency's root beside it, as every register serves it. */
const schema = buildSubgraphSchema({
  typeDefs: parse(
    `${sharedSource()}
     type Query { address: Address  source: DataSource  sector: VsicLine }`,
  ),
  // The library types its map with `any`.
  resolvers: { ...scalars, ...referenceResolvers } as never,
});

function ask(source: string, rootValue: object = {}) {
  const { data, errors = [] } = graphqlSync({ schema, source, rootValue });
  // Through JSON as over HTTP: plain objects, no prototypes.
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors };
}

const addressed = (parts: Partial<AddressParent>): AddressParent => ({
  line: 'Số 9012 Đường Mẫu 7',
  streetName: 'Đường Mẫu 7',
  hamlet: 'Tổ 12',
  communeCode: '20242',
  communeAt: '2025-07-01',
  digitalAddressCode: null,
  ...parts,
});

const readAddress = (parts: Partial<AddressParent>) =>
  ask(
    `{ address { communeCode communeAt commune { name } formerDistrict { name } province { name validFrom }
       fullText digitalAddressCode } }`,
    { address: addressed(parts) },
  ).data.address;

describe('an address', () => {
  it('of today names ward and city', () => {
    expect(readAddress({})).toEqual({
      communeCode: '20242',
      communeAt: '2025-07-01',
      commune: { name: 'Phường Hải Châu' },
      formerDistrict: null,
      province: { name: 'Thành phố Đà Nẵng', validFrom: '2025-07-01' },
      fullText: 'Số 9012 Đường Mẫu 7, Tổ 12, Phường Hải Châu, Thành phố Đà Nẵng',
      digitalAddressCode: null,
    });
  });

  it('with the same code, recorded earlier, lies in another ward and in a district', () => {
    expect(readAddress({ communeAt: '2019-05-20', hamlet: null })).toMatchObject({
      commune: { name: 'Phường Phước Ninh' },
      formerDistrict: { name: 'Quận Hải Châu' },
      province: { name: 'Thành phố Đà Nẵng', validFrom: '1997-01-01' },
      fullText: 'Số 9012 Đường Mẫu 7, Phường Phước Ninh, Quận Hải Châu, Thành phố Đà Nẵng',
    });
  });

  it('in a village does not say the village twice', () => {
    const { fullText } = readAddress({
      line: 'Thôn Mẫu 3',
      streetName: null,
      hamlet: 'Thôn Mẫu 3',
      communeCode: '20332',
    });
    expect(fullText).toBe('Thôn Mẫu 3, Xã Hòa Tiến, Thành phố Đà Nẵng');
  });

  it('with a commune code closed on its day keeps the code and names no commune', () => {
    expect(readAddress({ communeCode: '20203' })).toMatchObject({
      communeCode: '20203',
      commune: null,
      formerDistrict: null,
      province: null,
      fullText: 'Số 9012 Đường Mẫu 7, Tổ 12, mã xã 20203',
    });
  });
});

describe('an administrative unit', () => {
  it('is found by its code and a day, with what is above it and what followed', () => {
    const { data, errors } = ask(`{
      administrativeUnit(code: "20296", at: "2024-01-01") {
        code level name validFrom validTo
        parent { name level parent { name parent { name } } }
        replacedBy { code name replacedBy { name } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.administrativeUnit).toEqual({
      code: '20296',
      level: 'COMMUNE',
      name: 'Xã Hòa Liên',
      validFrom: '1997-01-01',
      validTo: '2025-06-30',
      parent: {
        name: 'Huyện Hòa Vang',
        level: 'DISTRICT',
        parent: { name: 'Thành phố Đà Nẵng', parent: null },
      },
      replacedBy: [
        { code: '20197', name: 'Phường Liên Chiểu', replacedBy: [] },
        { code: '20194', name: 'Phường Hải Vân', replacedBy: [] },
      ],
    });
  });

  it.each(['20242', '20209', '48'])('with the code %s cannot be told without a day', (code) => {
    const { data, errors } = ask(`{ administrativeUnit(code: "${code}") { name } }`);
    expect(data).toEqual({ administrativeUnit: null });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['AMBIGUOUS_UNIT']);
    expect(errors[0]?.message).not.toContain(code);
  });

  it.each([
    ['20333', 'Đặc khu Hoàng Sa'],
    ['20203', 'Phường Tam Thuận'],
    ['49', 'Tỉnh Quảng Nam'],
  ])('with the code %s has only ever been %s', (code, name) => {
    expect(ask(`{ administrativeUnit(code: "${code}") { name } }`).data).toEqual({
      administrativeUnit: { name },
    });
  });

  it.each(['99999', '', 'constructor', '20242; drop table'])('is null for %s', (code) => {
    const { data, errors } = ask(`{ administrativeUnit(code: "${code}") { name } }`);
    expect({ data, errors }).toEqual({ data: { administrativeUnit: null }, errors: [] });
  });

  it('those of a day can be listed by level', () => {
    const { data } = ask(`{
      communes: administrativeUnits(at: "2025-07-01", level: COMMUNE) { code parent { code } }
      all: administrativeUnits(at: "2024-06-01") { level }
    }`);
    expect(data.communes).toHaveLength(94);
    expect(data.all).toHaveLength(56 + 8 + 2);
  });
});

describe('an agency', () => {
  it('that was merged names its successor', () => {
    const { data } = ask(`{
      agency(code: "000.00.05.H17") { code name { vi en } parent { code parent { code } } validTo successor { code name { vi } successor { code } } }
    }`);
    expect(data.agency).toEqual({
      code: 'H17.05',
      name: {
        vi: 'Sở Tài nguyên và Môi trường',
        en: 'Department of Natural Resources and Environment',
      },
      parent: { code: 'H17', parent: null },
      validTo: '2025-02-28',
      successor: { code: 'H17.06', name: { vi: 'Sở Nông nghiệp và Môi trường' }, successor: null },
    });
  });

  it('no list has is null, and those of a day leave out the merged ones', () => {
    const { data } = ask(
      '{ none: agency(code: "H18") { code } all: agencies { code } now: agencies(at: "2025-07-01") { code } }',
    );
    expect(data.none).toBeNull();
    expect(data.all).toHaveLength(122);
    expect(data.now).toHaveLength(110);
  });

  it('owns a register, unless the list does not have it', () => {
    const source = { code: 'X', name: { vi: 'X', en: 'X' }, lgspServiceCode: 'X' };
    const owner = (ownerAgencyCode: string) =>
      ask('{ source { owner { code } } }', { source: { ...source, ownerAgencyCode } }).data.source;
    expect(owner('H17.15')).toEqual({ owner: { code: 'H17.15' } });
    expect(owner('H99')).toEqual({ owner: null });
  });
});

it('a sector names what is above it up to its section', () => {
  const { data } = ask(
    '{ sector { code level parent { code parent { code parent { code level parent { code } } } } } }',
    { sector: vsicLine('5610') },
  );
  expect(data.sector).toEqual({
    code: '5610',
    level: 4,
    parent: { code: '561', parent: { code: '56', parent: { code: 'I', level: 1, parent: null } } },
  });
});
