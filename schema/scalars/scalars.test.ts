import { readFileSync } from 'node:fs';
import { buildASTSchema, GraphQLError, graphqlSync, Kind, parse, type ValueNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../project-root.ts';
import { scalars } from './index.ts';

const shared = parse(readFileSync(projectFile('schema/shared.graphql'), 'utf8'));

const scalar = (name: string) => {
  const found = scalars[name];
  if (found === undefined) throw new Error(`No scalar ${name}`);
  return found;
};

/** The refusal that a call makes. */
function refusal(call: () => unknown): GraphQLError {
  try {
    call();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

const literal = (value: string): ValueNode => ({ kind: Kind.STRING, value });

it('the registers get every scalar of the shared document, and no other', () => {
  const declared = shared.definitions.flatMap((definition) =>
    definition.kind === Kind.SCALAR_TYPE_DEFINITION ? [definition.name.value] : [],
  );
  expect(Object.keys(scalars).sort()).toEqual(declared.sort());
  for (const [name, type] of Object.entries(scalars)) expect(type.name).toBe(name);
});

describe.each([
  ['PersonalId', '098090004217', '09809000421X', 'INVALID_IDENTIFIER'],
  ['HouseholdCode', 'HH-20242-0000123', 'HH-20242-123', 'INVALID_IDENTIFIER'],
  ['EnterpriseCode', '0499000018', '0499000019', 'INVALID_IDENTIFIER'],
  ['DependentUnitCode', '0499000018001', '0499000018-000', 'INVALID_IDENTIFIER'],
  ['ParcelId', 'w6ugqw7frrvj', 'w6ugqw7frrva', 'INVALID_IDENTIFIER'],
  ['ParcelBookKey', '20242.15.203', '20242.15.0', 'INVALID_IDENTIFIER'],
  ['CertificateSerial', 'ZZ 00000123', 'ZZ 0000012', 'INVALID_IDENTIFIER'],
  ['CommuneCode', '20242', '2024x', 'INVALID_IDENTIFIER'],
  ['AgencyCode', 'H17.05', 'H17.5xx', 'INVALID_IDENTIFIER'],
  ['ProcedureCode', '1.004222', '1.0042221', 'INVALID_IDENTIFIER'],
  ['DossierCode', 'H17.05-240115-0001', 'H17.05-240230-0001', 'INVALID_IDENTIFIER'],
  ['ResultNumber', 'KQ-H17.05-2024-00012345', 'KQ-H17.05-2024-1', 'INVALID_IDENTIFIER'],
  ['ResultTypeCode', 'RT-LAND-001', 'RT-LAND-1', 'INVALID_IDENTIFIER'],
  ['VsicCode', '4711', '47111x', 'INVALID_IDENTIFIER'],
  ['LandUseCode', 'ODT', 'ODTX', 'INVALID_IDENTIFIER'],
  ['PartialDate', '1954-03', '1954-13', 'INVALID_IDENTIFIER'],
  ['Date', '2024-02-29', '2023-02-29', 'BAD_USER_INPUT'],
  ['DateTime', '2024-01-15T08:30:00+07:00', '2024-01-15T08:30:00', 'BAD_USER_INPUT'],
  ['Cursor', 'cGFyY2Vs', '', 'INVALID_CURSOR'],
])('%s', (name, good, bad, code) => {
  it('keeps what is right as text, from a variable and from the query', () => {
    expect(scalar(name).parseValue(good)).toBe(good);
    expect(scalar(name).parseLiteral(literal(good))).toBe(good);
    expect(scalar(name).serialize(good)).toBe(good);
  });

  it.each([bad, 98090004217, true, {}, [good], `${good}\0`.repeat(200)])(
    'refuses a wrong variable without repeating it (%#)',
    (value) => {
      const error = refusal(() => scalar(name).parseValue(value));
      expect(error.extensions).toMatchObject({ code, scalar: name });
      if (bad !== '') expect(JSON.stringify(error)).not.toContain(bad);
      expect(JSON.stringify(error)).not.toContain('98090004217');
    },
  );

  it.each<ValueNode>([
    literal(bad),
    { kind: Kind.INT, value: '98090004217' },
    { kind: Kind.ENUM, value: 'ODT' },
    { kind: Kind.BOOLEAN, value: true },
    { kind: Kind.LIST, values: [] },
  ])('refuses a wrong literal without repeating it (%#)', (node) => {
    const error = refusal(() => scalar(name).parseLiteral(node));
    expect(error.extensions).toMatchObject({ code, scalar: name });
    expect(JSON.stringify(error)).not.toContain('98090004217');
  });

  it('gives out what an old register holds, right or wrong, but only text', () => {
    expect(scalar(name).serialize('201234567')).toBe('201234567');
    expect(() => scalar(name).serialize(201234567)).toThrow(TypeError);
  });
});

it('a parcel id, an agency code and a serial reach the register in the form it stores', () => {
  expect(scalar('ParcelId').parseValue('W6UGQW7FRRVJ')).toBe('w6ugqw7frrvj');
  expect(scalar('AgencyCode').parseValue('000.00.05.H17')).toBe('H17.05');
  expect(scalar('CertificateSerial').parseLiteral(literal('ZZ00000123'))).toBe('ZZ 00000123');
});

it('a cursor has a longest length', () => {
  expect(scalar('Cursor').parseValue('x'.repeat(512))).toHaveLength(512);
  expect(refusal(() => scalar('Cursor').parseValue('x'.repeat(513))).extensions['code']).toBe(
    'INVALID_CURSOR',
  );
});

describe('Vnd', () => {
  const vnd = scalar('Vnd');

  it('is exact up to 2⁵³', () => {
    expect(vnd.parseValue(2 ** 53 - 1)).toBe(9007199254740991);
    expect(vnd.parseLiteral({ kind: Kind.INT, value: '5000000000' })).toBe(5_000_000_000);
    expect(vnd.serialize('5000000000')).toBe(5_000_000_000);
    expect(vnd.serialize(5_000_000_000n)).toBe(5_000_000_000);
  });

  it.each([2 ** 53, 0.5, '5000000000', Number.NaN, null])('refuses %s from a client', (value) => {
    expect(refusal(() => vnd.parseValue(value)).extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each([2 ** 53, '9007199254740993', '', 'x', 0.5])('refuses %s from a register', (value) => {
    expect(() => vnd.serialize(value)).toThrow(TypeError);
  });
});

describe('a refusal in an answer', () => {
  const schema = buildASTSchema(
    parse('type Query { ask(id: PersonalId): String } scalar PersonalId'),
  );
  Object.assign(schema.getType('PersonalId') ?? {}, {
    parseValue: scalar('PersonalId').parseValue,
    parseLiteral: scalar('PersonalId').parseLiteral,
  });

  it('says what is wrong with a literal, and never repeats it', () => {
    const secret = '048090004217999';
    const { errors = [] } = graphqlSync({ schema, source: `{ ask(id: "${secret}") }` });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['INVALID_IDENTIFIER']);
    expect(JSON.stringify(errors)).not.toContain(secret);
  });
});
