import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../schema/project-root.ts';
import { startingCity, startProgram } from '../apart/program.ts';
import { serveSmall } from '../gateway/kit/register-server.ts';
import { smallRegisters } from '../gateway/kit/small-registers.ts';
import { composed } from '../gateway/kit/start-gateway.ts';
import { workedOperations } from '../kit/worked-operations.ts';
import { asked, growth, residentMib } from './kit/memory.ts';

const OPERATIONS = Number(process.env['LONG_OPERATIONS'] ?? 200_000);
const MINUTES = Number(process.env['LONG_MINUTES'] ?? 30);
const FLAT = 1.15;
const AT_A_TIME = 8;

const say = (line: string): boolean => process.stdout.write(`  ${line}\n`);

async function post(url: string, body: unknown, headers = {}): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return JSON.parse(await answer.text());
}

/** Fields in an order that no other number gives: two of them, by the number's bits. A plan knows them by nothing else. */
const fieldsOf = (number: number): string =>
  Array.from(
    { length: 18 },
    (_, bit) => `f${bit}: ${(number >> bit) % 2 === 0 ? 'name' : 'motto'}`,
  ).join(' ');

describe('memory', () => {
  it(
    `stays flat over ${OPERATIONS} operations of which no two are the same`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'memory-'));
      const servers = await Promise.all(smallRegisters.map(serveSmall));
      const urlOf = (name: string) => servers.find((one) => one.name === name)?.url ?? '';
      const supergraph = join(folder, 'supergraph.graphql');
      writeFileSync(supergraph, composed(smallRegisters, urlOf));
      const gateway = await startProgram('gateway', [], {
        ...{
          PORT: '0',
          TRUST: 'none',
          SUPERGRAPH_PATH: supergraph,
          DATA_DIR: folder,
          MAX_ALIASES: '50',
        },
      });
      try {
        const samples: number[] = [];
        let sent = 0;
        const wrong: unknown[] = [];
        await asked(AT_A_TIME, () => {
          if (sent >= OPERATIONS) return undefined;
          sent += 1;
          const at = sent;
          const name = `n${at}`;
          if (sent % Math.ceil(OPERATIONS / 200) === 0) samples.push(residentMib(gateway.pid));
          if (sent % Math.ceil(OPERATIONS / 20) === 0)
            say(`${sent} operations, ${samples.at(-1)?.toFixed(0)} MiB`);
          return async () => {
            const answer = await post(gateway.url, {
              query: `{ people { ${name}: name ${fieldsOf(at)} } latest { title t${at}: title } }`,
            });
            if (!JSON.stringify(answer).includes(`"${name}":"An"`)) wrong.push(answer);
          };
        });
        say(`grown to ${growth(samples).toFixed(3)} of what it was`);
        expect(wrong).toEqual([]);
        expect(growth(samples)).toBeLessThan(FLAT);
      } finally {
        gateway.kill('SIGKILL');
        await gateway.ended;
        for (const server of servers) await server.close();
        rmSync(folder, { recursive: true });
      }
    },
    120 * 60_000,
  );

  it(
    `does not grow in ${MINUTES} minutes of everything the city is asked`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'memory-'));
      const env = { PORT: '0', DATA_DIR: folder, QUOTA_PER_HOUR: '1000000000' };
      const city = await startingCity(env).listens;
      try {
        const args = [projectFile('dist/gateway/auth/main.js'), '--as', 'clerk'];
        const token = spawnSync(process.execPath, args, { env, encoding: 'utf8' }).stdout.trim();
        const headers = {
          authorization: `Bearer ${token}`,
          'x-purpose': 'TTHC_RESOLVE',
          'x-dossier-code': 'H17.15-150824-0001',
        };
        const questions = workedOperations()
          .filter(({ query }) => !/^\s*mutation\b/m.test(query))
          .map(({ query, variables }) => ({
            query,
            variables: variables === '' ? {} : JSON.parse(variables),
          }));
        const until = Date.now() + MINUTES * 60_000;
        const samples: number[] = [];
        let sampledAt = 0;
        let sent = 0;
        let unanswered = 0;
        await asked(AT_A_TIME, () => {
          const now = Date.now();
          if (now >= until) return undefined;
          if (now - sampledAt > (MINUTES * 60_000) / 200) {
            sampledAt = now;
            samples.push(residentMib(city.pid));
            if (samples.length % 10 === 0)
              say(`${sent} questions, ${samples.at(-1)?.toFixed(0)} MiB`);
          }
          const question = questions[sent % questions.length];
          sent += 1;
          return async () => {
            const answer = await post(city.url, question, headers);
            if ((answer as { data?: unknown }).data === undefined) unanswered += 1;
          };
        });
        say(`${sent} questions; grown to ${growth(samples).toFixed(3)} of what it was`);
        expect(unanswered / sent).toBeLessThan(0.01);
        expect(growth(samples)).toBeLessThan(FLAT);
      } finally {
        city.kill('SIGKILL');
        await city.ended;
        rmSync(folder, { recursive: true });
      }
    },
    120 * 60_000,
  );
});
