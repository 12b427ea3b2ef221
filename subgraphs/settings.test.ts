import { describe, expect, it } from 'vitest';
import { projectFile } from '../schema/project-root.ts';
import { databaseUrl, storeSettings } from './settings.ts';

describe('where the registers keep their rows', () => {
  it('is a file for each in the data folder when nothing is set', () => {
    expect(databaseUrl('land-parcels', {})).toBe(
      `sqlite:${projectFile('.data/land-parcels.sqlite')}`,
    );
    expect(databaseUrl('citizens', { DATA_DIR: '/srv/lgsp' })).toBe(
      'sqlite:/srv/lgsp/citizens.sqlite',
    );
  });

  it('is what the setting with its name says', () => {
    const env = { LAND_PARCELS_DATABASE_URL: 'postgres://land@db/land', DATA_DIR: '/srv/lgsp' };
    const settings = storeSettings(['land-parcels', 'citizens'], env);
    expect([...settings.databaseUrls.values()]).toEqual([
      'postgres://land@db/land',
      'sqlite:/srv/lgsp/citizens.sqlite',
    ]);
    expect(settings.serving).toEqual({
      poolSize: 10,
      statementTimeoutMs: 3_000,
      acquireTimeoutMs: 3_000,
    });
  });

  it('lists every mistake at once, and repeats no password', () => {
    const env = {
      CITIZENS_DATABASE_URL: 'oracle://scott:tiger@db',
      DATABASE_POOL_SIZE: '0',
      DATABASE_STATEMENT_TIMEOUT_MS: 'soon',
    };
    expect(() => storeSettings(['citizens'], env)).toThrow(
      /CITIZENS_DATABASE_URL[\s\S]*DATABASE_POOL_SIZE[\s\S]*DATABASE_STATEMENT_TIMEOUT_MS/,
    );
    expect(() => storeSettings(['citizens'], env)).toThrow(/^(?![\s\S]*tiger)/);
  });
});
