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

  it('is not even the engine’s own sentence, which quotes values and names made of them', () => {
    const row: Record<string, unknown> = {};
    const errors = [
      () => Reflect.construct(Intl.NumberFormat, ['vi', { style: ROW }]),
      () => (row[ROW] as () => void)(),
      () => BigInt(ROW),
    ].map((fails) => {
      try {
        return fails();
      } catch (error) {
        return error;
      }
    });
    expect(errors.map((error) => (error as Error).message).join()).toContain('0482');
    expect(JSON.stringify(errors.map(describeError))).not.toContain('0482');
  });

  it('is not a line of its words that looks like a place in the code', () => {
    const described = describeError(new Error(`broken\n    at ${ROW} (row.ts:1:1)`));
    expect(JSON.stringify(described)).not.toContain('0482');
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
  it.each(['0123abcdef01234567abcdef01234567', 'F47AC10B-58CC-4372-A567-0E02B2C3D479'])(
    'of the caller is kept: %s',
    (id) => {
      expect(requestIdFrom(id)).toBe(id.toLowerCase());
    },
  );

  it.each(['a1b2c3d4-1111-4222-8333-048201000123', 'abcdefabcdef048201000123abcdefab'])(
    'that has room for a person’s number is replaced when it looks like one: %s',
    (id) => {
      expect(requestIdFrom(id)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
      expect(requestIdFrom(id)).not.toBe(id);
    },
  );

  it.each(['048201000123', 'x', '', 'a\nb', `${'f'.repeat(33)}`, undefined])(
    'that could be something else is replaced: %s',
    (id) => {
      expect(requestIdFrom(id)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    },
  );
});
