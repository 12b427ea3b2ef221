import {
  type ConstDirectiveNode,
  type GraphQLNamedType,
  getNamedType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitAt } from '../../schema/reference/index.ts';
import { engines } from '../../test/kit/engines.ts';
import { every } from '../../test/kit/every.ts';
import { cityOf } from '../../test/kit/filled-store.ts';
import { pagesOf } from '../../test/kit/pages.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import businesses from './subgraph.ts';

const city = cityOf('small');
const company = city.enterprise(1);
const corner = city.householdBusiness(0);
const branch = city.dependentUnit(0);

describe.each(engines)('the businesses register on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(businesses, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  /** The open fields of a type, as deep as they go without meeting the same type again. */
  function openFields(type: GraphQLNamedType, above: readonly string[] = []): string {
    if (!isObjectType(type)) return '';
    if (above.includes(type.name)) return '{ __typename }';
    const guarded = (
      node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined,
    ) => (node?.directives ?? []).some(({ name }) => name.value === 'requiresScopes');
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const target = getNamedType(field.type);
      if (guarded(field.astNode) || guarded(target.astNode)) return [];
      return [`${field.name} ${openFields(target, [...above, type.name])}`];
    });
    return `{ ${fields.join(' ')} }`;
  }

  const open = (type: string): string => {
    const found = register.schema.getType(type);
    return found === undefined ? '' : openFields(found);
  };

  it('gives an enterprise with all that belongs to it', async () => {
    const { data, faults } = await register.ask(
      `query ($code: EnterpriseCode!) {
        enterprise(enterpriseCode: $code) {
          enterpriseCode name type isStateOwned isForeignInvested
          legalStatus { value } taxStatus { code } registrationDate charterCapital
          headOffice { line communeCode communeAt }
          businessLines { code isMain line { level parent { code } } }
          legalRepresentatives { name title citizen { key } }
          ownersMembers {
            percent holderNameAsRecorded enterprise { name } holder { __typename ... on Citizen { key } }
          }
          certificateResult { key } provenance { isSynthetic source { code owner { code } } }
        }
      }`,
      { code: company.code },
    );
    const representative = city.person(company.representative);
    const { line, communeCode, communeAt } = company.headOffice;
    expect(faults).toEqual([]);
    expect(data.enterprise).toEqual({
      enterpriseCode: company.code,
      name: company.name,
      type: 'LLC_MULTI',
      isStateOwned: false,
      isForeignInvested: false,
      legalStatus: { value: 'ACTIVE' },
      taxStatus: { code: '00' },
      registrationDate: company.registeredOn,
      charterCapital: expect.any(Number),
      headOffice: { line, communeCode, communeAt },
      businessLines: company.vsicCodes.map((code, at) => ({
        code,
        isMain: at === 0,
        line: { level: 4, parent: { code: code.slice(0, 3) } },
      })),
      legalRepresentatives: expect.arrayContaining([
        {
          name: representative.fullName,
          title: 'Giám đốc',
          citizen: { key: representative.personalId },
        },
      ]),
      ownersMembers: company.holdings.map(({ holder, percent }) => {
        const person = city.person(holder.kind === 'person' ? holder.index : -1);
        return {
          percent,
          holderNameAsRecorded: person.fullName,
          enterprise: { name: company.name },
          holder: { __typename: 'Citizen', key: person.personalId },
        };
      }),
      certificateResult: { key: city.result(company.certificateResult).id },
      provenance: {
        isSynthetic: true,
        source: { code: 'CSDL_DOANH_NGHIEP', owner: { code: 'H17.04' } },
      },
    });
  });

  it('names the mother of a daughter company as an enterprise', async () => {
    const daughter = every(city.counts.enterprises, city.enterprise).find(
      ({ index, holdings }) =>
        holdings[0]?.holder.kind === 'enterprise' && !city.hasFault('HOLDER_CODE_MISTYPED', index),
    );
    const mother = daughter?.holdings[0]?.holder;
    const { data } = await register.ask(
      `query ($code: EnterpriseCode!) { enterprise(enterpriseCode: $code) {
        ownersMembers { holder { __typename ... on Enterprise { name } } holderNameAsRecorded } } }`,
      { code: daughter?.code },
    );
    const name = mother?.kind === 'enterprise' ? city.enterprise(mother.index).name : '';
    expect(data.enterprise.ownersMembers).toEqual([
      { holder: { __typename: 'Enterprise', name }, holderNameAsRecorded: name },
    ]);
  });

  it('names a mother whose code was mistyped as it was recorded, and leads to nobody', async () => {
    const daughter = every(city.counts.enterprises, city.enterprise).find(({ index }) =>
      city.hasFault('HOLDER_CODE_MISTYPED', index),
    );
    const { data, faults } = await register.ask(
      `query ($code: EnterpriseCode!) { enterprise(enterpriseCode: $code) {
        ownersMembers { holder { __typename } holderNameAsRecorded } } }`,
      { code: daughter?.code },
    );
    expect(faults).toEqual([]);
    expect(data.enterprise.ownersMembers).toEqual([
      { holder: null, holderNameAsRecorded: expect.any(String) },
    ]);
  });

  it('finds a branch by its code, and the enterprise it belongs to', async () => {
    const parent = city.enterprise(branch.parent);
    const { data, faults } = await register.ask(
      `query ($code: DependentUnitCode!) { dependentUnit(code: $code) {
        code kind name enterprise { enterpriseCode branches { nodes { code } } }
      } }`,
      { code: branch.code },
    );
    expect(faults).toEqual([]);
    expect(data.dependentUnit).toMatchObject({
      code: branch.code,
      kind: 'BRANCH',
      name: branch.name,
      enterprise: { enterpriseCode: parent.code },
    });
    expect(data.dependentUnit.enterprise.branches.nodes).toContainEqual({ code: branch.code });
  });

  it('gives a household business by its opaque id, its numbers beside it', async () => {
    const owner = city.person(corner.owner).personalId;
    const { data, faults } = await register.ask(
      `query ($id: ID!) { householdBusiness(householdBusinessId: $id) {
        householdBusinessId displayName status registrationDate code taxCode owner { key }
        registeringCommune { code validTo } certificateResult { key }
      } }`,
      { id: corner.id },
    );
    expect(faults).toEqual([]);
    expect(data.householdBusiness).toMatchObject({
      householdBusinessId: corner.id,
      displayName: corner.name,
      status: corner.status,
      registrationDate: corner.registeredOn,
      taxCode: owner,
      owner: { key: owner },
      registeringCommune: { validTo: null },
      certificateResult: { key: city.result(corner.certificateResult).id },
    });
  });

  it.each([
    ['enterprise(enterpriseCode: "0499999992") { name }', 'an enterprise code nobody has', []],
    ['dependentUnit(code: "0499000018998") { name }', 'a unit code nobody has', []],
    ['householdBusiness(householdBusinessId: "hkd_0") { key }', 'an id nobody has', []],
    ['householdBusiness(householdBusinessId: "098090004217") { key }', 'a personal ID', []],
    [
      'enterprise(enterpriseCode: "0499000019") { name }',
      'a wrong check digit',
      ['INVALID_IDENTIFIER'],
    ],
    ['dependentUnit(code: "00001") { name }', 'a location code', ['INVALID_IDENTIFIER']],
    [
      'householdBusiness(householdBusinessId: "\\u0000") { key }',
      'a NUL byte',
      ['INVALID_ARGUMENT'],
    ],
    ['vsicLines(level: 9) { code }', 'a level that is none', ['INVALID_ARGUMENT']],
    ['vsicLines(parentCode: "04") { code }', 'a sector that is none', ['INVALID_ARGUMENT']],
  ])('answers %s (%s) with %j', async (field, _, faults) => {
    const reply = await register.ask(`{ found: ${field} }`);
    expect(reply.faults).toEqual(faults);
    expect(reply.data?.found ?? null).toBeNull();
  });

  it('reads the classification level by level', async () => {
    const { data } = await register.ask(
      '{ vsicLine(code: "6201") { level parent { code } } vsicLines(level: 2, parentCode: "J") { code } }',
    );
    expect(data.vsicLine).toEqual({ level: 4, parent: { code: '620' } });
    expect(data.vsicLines.map((line: { code: string }) => line.code)).toEqual([
      '58',
      '59',
      '60',
      '61',
      '62',
      '63',
    ]);
  });

  it('takes as many statements for a page of 100 as for a page of 1', async () => {
    const query = `query ($first: Int) { enterprises(first: $first) { nodes {
      name headOffice { commune { name } }
      legalRepresentatives { name }
      ownersMembers { holder { __typename ... on Enterprise { name } } enterprise { name } }
      branches(first: 2) { nodes { code enterprise { name } } }
      repOffices(first: 2) { nodes { code } }
      businessLocations(first: 2) { nodes { code } }
    } } }`;
    // The list; representatives, holdings, three kinds of unit. Who owns whom is on the page already.
    for (const first of [1, 20, 100])
      expect((await register.ask(query, { first })).statements).toBe(6);
  });

  it('shows no personal ID in any open field, of any business', async () => {
    const numbers = new Set(every(city.counts.persons, (at) => city.person(at).personalId));
    for (const [list, type] of [
      ['enterprises', 'Enterprise'],
      ['householdBusinesses', 'HouseholdBusiness'],
    ] as const) {
      const pages = pagesOf(async (after) => {
        const { data, faults } = await register.ask(
          `query ($after: Cursor) { page: ${list}(first: 100, after: $after) {
            edges { cursor node ${open(type)} } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(faults).toEqual([]);
        return data.page;
      });
      for await (const page of pages) {
        const cursors = page.edges.map(({ cursor }: { cursor: string }) =>
          Buffer.from(cursor, 'base64url').toString(),
        );
        const shown = `${JSON.stringify(page)} ${cursors.join(' ')}`;
        const leaked = (shown.match(/\d{12}/g) ?? []).filter((digits) => numbers.has(digits));
        expect(leaked).toEqual([]);
      }
    }
  });

  it('keeps aside which addresses were given a closed commune code', async () => {
    const kept = await register.store.knex('seed_truth').where('fault', 'CLOSED_COMMUNE_CODE');
    const faulty = [
      ...every(city.counts.enterprises, city.enterprise)
        .filter(({ headOffice }) => !unitAt(headOffice.communeCode, headOffice.communeAt))
        .map(({ code }) => `Enterprise ${code}`),
      ...every(city.counts.householdBusinesses, city.householdBusiness)
        .filter(({ address }) => !unitAt(address.communeCode, address.communeAt))
        .map(({ id }) => `HouseholdBusiness ${id}`),
    ];
    expect(faulty.length).toBeGreaterThan(0);
    expect(kept.map((row) => `${row.record_type} ${row.record_key}`).sort()).toEqual(faulty.sort());
  });
});
