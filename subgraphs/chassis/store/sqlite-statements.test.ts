import { describe, expect, it } from 'vitest';
import { SqliteDatabase } from './sqlite-driver.ts';
import { keepPrepared } from './sqlite-statements.ts';

/** A database with one boat, and the same file's rows as the driver itself makes them. */
function boats() {
  const database = new SqliteDatabase(':memory:');
  database.exec(
    `create table boat (boat_id text, built integer, length real, name text, hull blob);
     insert into boat values ('a', 1990, 7.5, 'Hoà', x'00ff'), ('b', null, null, null, null)`,
  );
  const plain = database.prepare('select * from boat').all();
  keepPrepared(database);
  return { database, plain };
}

describe('statements that are kept', () => {
  it('give rows as the driver makes them', () => {
    const { database, plain } = boats();
    const statement = database.prepare('select * from boat');
    expect(statement.all()).toEqual(plain);
    expect(database.prepare('select * from boat')).toBe(statement);
    expect(database.prepare('select * from boat where boat_id = ?').all(['z'])).toEqual([]);
  });

  it('give any column its name, and the last of two of one name', () => {
    const { database } = boats();
    const [row] = database.prepare(`select 1 as "a""b", 2 as "x y", 3 as n, 4 as n`).all();
    expect(row).toEqual({ 'a"b': 1, 'x y': 2, n: 4 });
  });

  it('give a column that is added while they are kept', () => {
    const { database } = boats();
    const statement = database.prepare('select * from boat where boat_id = ?');
    expect(statement.all('a')[0]).not.toHaveProperty('port');
    database.exec(`alter table boat add column port text default 'Tiên Sa'`);
    expect(statement.all('a')[0]).toHaveProperty('port', 'Tiên Sa');
  });

  it('write as before', () => {
    const { database } = boats();
    expect(database.prepare('delete from boat').run().changes).toBe(2);
  });
});
