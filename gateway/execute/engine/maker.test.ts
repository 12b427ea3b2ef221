import { buildSchema, type GraphQLObjectType, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerFrom } from './answer.ts';
import { besidesIn, namesIn, responseName } from './client-names.ts';
import { noMishaps } from './mishaps.ts';
import { selectionOf } from './selection.ts';

const schema = buildSchema(`
  scalar Odd
  enum Colour { RED }
  type Query { things: [Thing] one: Thing! }
  type Thing { text: String must: String! id: ID whole: Int part: Float is: Boolean odd: Odd colour: Colour things: [Thing!] }
`);

/** The same answer put together by a loop over names, and by code. */
function both(query: string, data: Record<string, unknown>) {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  // As if a plan called every field what its client does.
  const names = { ...namesIn(besidesIn(schema, new Set()), document), dataName: responseName };
  return [Number.POSITIVE_INFINITY, 0].map((writtenAfter) => {
    const selection = selectionOf({ schema, fragments: new Map(), names }, operation.selectionSet);
    const mishaps = noMishaps();
    const answering = { schema, variables: {}, mishaps, introspected: {}, writtenAfter };
    const answer = answerFrom(answering, 'Query', selection, structuredClone(data));
    const { make } = selection.shapeOf(schema.getQueryType() as GraphQLObjectType);
    return { isWritten: Boolean(make), text: JSON.stringify(answer), broken: mishaps.broken };
  });
}

const ALL = 'text must id whole part is odd colour';

describe('an answer made by code is the one made by a loop', () => {
  const whole = {
    ...{ text: 'chữ', must: '', id: 'i', whole: 2147483647, part: 0.5, is: false },
    ...{ odd: { any: ['thing'] }, colour: 'RED' },
  };
  const wrong = {
    ...{ text: 1, must: 7, id: 4, whole: 0.5, part: '1', is: 'yes', odd: null, colour: 'BLUE' },
  };
  it.each([
    ['plain values', { things: [whole], one: whole }],
    ['nothing at all', { things: [{ must: 'm' }, null], one: { must: 'm' } }],
    ['values of other kinds', { things: [wrong], one: { must: 'm' } }],
    [
      'numbers that are none',
      { things: [{ must: 'm', whole: 2147483648, part: Number.NaN }], one: whole },
    ],
    [
      'objects and lists where plain values belong',
      { things: [{ must: [], text: {} }], one: whole },
    ],
    ['a null that goes up to the whole', { things: [], one: { must: null } }],
    ['a null that a list takes', { things: [{ must: 'm', things: [{ must: null }] }], one: whole }],
    ['no list where one belongs', { things: {}, one: whole }],
  ])('of %s', (_, data) => {
    const query = `{ __typename things { ${ALL} things { must } } one { k: __typename ${ALL} } }`;
    const [looped, written] = both(query, data);
    expect(written).toEqual({ ...looped, isWritten: true });
  });

  it('under names that objects have of their own accord, and words of the language', () => {
    const query =
      '{ one { constructor: text class: id __proto__: must toString: whole } things { let: text } }';
    const given =
      '{"one":{"constructor":"t","class":"i","__proto__":"m","toString":1},"things":[{"let":"l"}]}';
    expect(both(query, JSON.parse(given)).map(({ text }) => text)).toEqual([given, given]);
  });
});
