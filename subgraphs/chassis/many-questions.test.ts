import { describe, expect, it } from 'vitest';
import { questionsIn } from './many-questions.ts';

const UUID = '3f2b8c1d-5a6e-4b7f-9c0d-1e2f3a4b5c6d';

describe('a list of questions', () => {
  it('is read, each under its own request', () => {
    const body = JSON.stringify([
      { query: '{ a }', extensions: { requestId: UUID } },
      { query: '{ b }', variables: { c: 1 }, operationName: 'D', extensions: { requestId: 'An' } },
    ]);
    expect(questionsIn(body)).toEqual([
      { query: '{ a }', variables: null, operationName: null, requestId: UUID },
      { query: '{ b }', variables: { c: 1 }, operationName: 'D', requestId: undefined },
    ]);
  });

  it.each([
    ['that is empty', '[]'],
    ['that is no JSON', '[{"query":'],
    ['with something else in it', '[{"query":"{ a }"},7]'],
    ['with a list in it', '[[{"query":"{ a }"}]]'],
    ['with a question without text', '[{"variables":{}}]'],
    ['with variables that are a list', '[{"query":"{ a }","variables":[]}]'],
    ['with an operation name that is none', '[{"query":"{ a }","operationName":{}}]'],
    ['of too many', JSON.stringify(Array.from({ length: 257 }, () => ({ query: '{ a }' })))],
  ])('%s is refused', (_name, body) => {
    expect(questionsIn(body)).toBeUndefined();
  });
});
