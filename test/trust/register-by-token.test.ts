import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSubgraph } from '../../subgraphs/roster.ts';
import { type Program, startProgram } from '../apart/program.ts';
import { askAt } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { filledStore } from '../kit/filled-store.ts';
import {
  type Asker,
  FOR_A_DOSSIER,
  headersOf,
  type TestIssuer,
  testIssuer,
} from '../kit/issuer.ts';

const NAME = '{ citizen(personalId: "098085153547") { fullName } }';

/** A register as a process of its own, behind a router that passes the caller's own token on. */
describe('a register that believes tokens', () => {
  let issuer: TestIssuer;
  let provider: Awaited<ReturnType<TestIssuer['publish']>>;
  let register: Program;
  beforeAll(async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite) throw new Error('SQLite is always there.');
    await using filled = await filledStore(await loadSubgraph('citizens'), sqlite);
    issuer = await testIssuer();
    provider = await issuer.publish();
    register = await startProgram('subgraph', ['citizens'], {
      PORT: '0',
      TRUST: 'token',
      CITIZENS_DATABASE_URL: filled.url,
      ...provider.env,
    });
  });
  afterAll(async () => {
    register.kill('SIGTERM');
    expect(await register.ended).toBe(0);
    await provider[Symbol.asyncDispose]();
  });
  const ask = async (query: string, asker: Asker) =>
    askAt(register.url, query, {}, await headersOf(issuer, asker));

  it('answers whoever may ask, and refuses whoever may not', async () => {
    expect((await ask(NAME, FOR_A_DOSSIER)).data).toEqual({
      citizen: { fullName: 'Nguyễn Văn An' },
    });
    const codes = async (asker: Asker) =>
      (await ask(NAME, asker)).errors.map(({ extensions }) => extensions['code']);
    expect(await codes({ as: null })).toEqual(['NOT_SIGNED_IN']);
    expect(await codes({ as: 'clerk' })).toEqual(['PURPOSE_REQUIRED']);
    expect(await codes({ as: 'neighbour', purpose: 'SELF_ACCESS' })).toEqual([
      'FIELD_NOT_PERMITTED',
    ]);
  });

  it('turns a token away that is not good, and says nothing of whose rows it gave', async () => {
    const bad = await askAt(register.url, NAME, {}, { authorization: 'Bearer a.b.c' });
    expect([bad.status, bad.errors[0]?.extensions['code']]).toEqual([401, 'INVALID_TOKEN']);
    const good = await ask(NAME, FOR_A_DOSSIER);
    expect(good.text).not.toContain('098085153547');
    expect(register.output()).not.toContain('098085153547');
  });
});
