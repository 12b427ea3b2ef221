import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { requestIdFrom } from './http/request-id.ts';
import { createLogger, describeError } from './logging.ts';

const ROW = 'Nguyễn Thị Bí Mật, 048201000123';

describe('what is logged of an error', () => {
  it('is its kind and its place, not its words', () => {
    const described = describeError(new Error(`duplicate key ${ROW}`));
    expect(described).toEqual({
      kind: 'Error',
      at: expect.arrayContaining([expect.stringMatching(/^at /)]),
    });
  });

  it('is the code of a system error', () => {
    const error = Object.assign(new Error(`connect ${ROW}`), { code: 'ECONNREFUSED' });
    expect(describeError(error)).toMatchObject({ kind: 'Error', code: 'ECONNREFUSED' });
  });

  it('is the engine’s own sentence, which speaks of code', () => {
    expect(describeError(new TypeError('x is not a function'))).toMatchObject({
      message: 'x is not a function',
    });
  });

  it('is what it came from, in the same way', () => {
    const error = new GraphQLError(ROW, {
      originalError: new SyntaxError(`Unexpected token ${ROW}`),
    });
    expect(JSON.stringify(describeError(error))).not.toContain('Bí Mật');
    expect(describeError(error)).toMatchObject({ cause: { kind: 'SyntaxError' } });
  });

  it('is little of what is no error at all', () => {
    expect(describeError(ROW)).toEqual({ kind: 'string' });
  });

  it('is nothing below the level that was asked for', () => {
    const lines: string[] = [];
    const logger = createLogger({ logLevel: 'warn' }, { write: (line) => lines.push(line) });
    logger.info('quiet');
    logger.warn('loud');
    expect(lines).toHaveLength(1);
  });
});

describe('a request id', () => {
  it.each(['0123456789abcdef0123456789abcdef', 'F47AC10B-58CC-4372-A567-0E02B2C3D479'])(
    'of the caller is kept: %s',
    (id) => {
      expect(requestIdFrom(id)).toBe(id.toLowerCase());
    },
  );

  it.each(['048201000123', 'x', '', 'a\nb', `${'f'.repeat(33)}`, undefined])(
    'that could be something else is replaced: %s',
    (id) => {
      expect(requestIdFrom(id)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    },
  );
});
