import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maskedError } from './register-errors.ts';

/** What a caller is told of an error that a driver raised with this code. */
function told(code: string, message = 'refused'): unknown {
  const cause = Object.assign(new Error(message), { code });
  const error = new GraphQLError(message, { path: ['citizen'], originalError: cause });
  return maskedError(error, 'citizens', () => undefined).extensions;
}

describe('an error of a store', () => {
  it.each([
    ['PostgreSQL has no connection left', '53300'],
    ['PostgreSQL lost the connection', '08006'],
    ['PostgreSQL is stopping', '57P01'],
    ['a PostgreSQL database takes no connections', '55000'],
    ['PostgreSQL ended a statement after its time', '57014'],
    ['MariaDB has no connection left', 'ER_CON_COUNT_ERROR'],
    ['nothing listens there', 'ECONNREFUSED'],
    ['a PostgreSQL replica cannot be written', '25006'],
    ['a file cannot be written', 'SQLITE_READONLY_DIRECTORY'],
    ['a MariaDB replica cannot be written', 'ER_OPTION_PREVENTS_STATEMENT'],
  ])('is a register that does not answer when %s', (_, code) => {
    expect(told(code)).toMatchObject({ code: 'SOURCE_UNAVAILABLE', register: 'citizens' });
  });

  it('is a fault of ours otherwise, also when its digits look like a code', () => {
    expect(told('42P01')).toMatchObject({ code: 'INTERNAL' });
    expect(told('23505', 'the key 53300 is there already')).toMatchObject({ code: 'INTERNAL' });
  });
});
