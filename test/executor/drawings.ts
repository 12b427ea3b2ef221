import fc from 'fast-check';
import { buildSchema, parse, print, visit } from 'graphql';
import { drawnOperation } from '../gateway/kit/drawn-operation.ts';
import { FAULTY, type Faults, WHOLE } from './bookshop.ts';

/** All of the shop as one schema. */
export const whole = buildSchema(WHOLE);

type Naming = Parameters<typeof drawnOperation>[1]['nameOf'];

/** Operations whose arguments lead somewhere. */
const operationsNamed = (nameOf: Naming) =>
  drawnOperation(whole, { nameOf }).map(({ query, variables }) => ({
    query,
    variables: Object.fromEntries(
      Object.entries(variables).map(([name, value]) => {
        if (/product_id$/i.test(name)) return [name, 'p1'];
        if (/reader_id$/i.test(name)) return [name, 'r1'];
        return [name, /rate_id$/i.test(name) ? 'v1' : value];
      }),
    ),
  }));

const ownName: Naming = (type, field) => `${type}_${field}`;
export const operations = operationsNamed(ownName);

/** Takes the conditions out of a drawn operation, and the variables they were given by. */
export const unconditional = ({
  query,
  variables,
}: {
  query: string;
  variables: Record<string, unknown>;
}) => ({
  query: print(
    visit(parse(query), {
      Directive: () => null,
      VariableDefinition: ({ variable }) => (/^b\d+$/.test(variable.name.value) ? null : undefined),
    }),
  ),
  variables,
});

/** Fields under their own names and no conditions: parts of such answers may be passed on as they were written. */
export const inWordsOfTheGraph = operationsNamed((_, field) => field).map(unconditional);

/** Names of keys, and of what another field is worked out of, for fields that are neither. */
const CALLED: Readonly<Record<string, string>> = {
  ...{ title: 'sku', name: 'id', text: 'price', label: 'number', stars: 'weight' },
};
export const calledLikeKeys = operationsNamed(
  (type, field) => CALLED[field] ?? ownName(type, field),
);

export const faultSets = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...FAULTY), fc.constantFrom('null' as const, 'error' as const)),
    {
      maxLength: 3,
      selector: ([place]) => place,
    },
  )
  .map((entries): Faults => new Map(entries));
