import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { fault } from '../faults.ts';
import { textScalar } from './text-scalar.ts';

/**
 * Text that a well-kept scalar of `graphql-scalars` accepts, kept as the text it was.
 *
 * Theirs would hand on a `Date` and answer in UTC; registers keep ISO text with its offset, and a
 * calendar day is no instant. Theirs also repeat the value in their errors, which ends here.
 */
function acceptedBy(scalar: GraphQLScalarType): (text: string) => string | null {
  return (text) => {
    try {
      scalar.parseValue(text);
      return text;
    } catch {
      return null;
    }
  };
}

/** A calendar day that exists, `YYYY-MM-DD`. */
export const date = textScalar({
  name: 'Date',
  refusal: 'BAD_USER_INPUT',
  parse: acceptedBy(GraphQLLocalDate),
});

/** An instant of RFC 3339 with its offset. */
export const dateTime = textScalar({
  name: 'DateTime',
  refusal: 'BAD_USER_INPUT',
  parse: acceptedBy(GraphQLDateTime),
});

/** Any JSON value, as it is. */
export const json = new GraphQLScalarType({
  name: 'JSON',
  serialize: GraphQLJSON.serialize,
  parseValue: GraphQLJSON.parseValue,
  parseLiteral: GraphQLJSON.parseLiteral,
});

const readVnd = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw fault('BAD_USER_INPUT', { details: { scalar: 'Vnd' } });
};

/** Whole đồng, exact up to 2⁵³. A register's text or bigint is taken when it is such a number. */
export const vnd = new GraphQLScalarType<number, number>({
  name: 'Vnd',
  serialize: (value) => {
    const number = typeof value === 'number' ? value : Number(String(value) || Number.NaN);
    if (Number.isSafeInteger(number)) return number;
    throw new TypeError('A register gave an amount that is not a whole number of đồng');
  },
  parseValue: readVnd,
  parseLiteral: (node: ValueNode) => readVnd(node.kind === Kind.INT ? Number(node.value) : null),
});
