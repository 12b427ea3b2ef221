import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../../schema/data-folder.ts';
import { developmentIssuerAllowed } from './development-allowed.ts';
import { developmentToken } from './development-issuer.ts';
import { PERSONAS, personaNamed } from './personas.ts';

const people = Object.entries(PERSONAS)
  .map(([name, { vi, en }]) => `  ${name.padEnd(16)} ${vi} · ${en}`)
  .join('\n');

const HELP = `npm run -s token -- --as <persona> | --list

In một mã truy cập dùng để phát triển, có hạn một giờ.
Prints an access token for development, good for one hour.

${people}
`;

/** A token is of use on this machine, to the all-in-one start, and to no gateway with a real issuer. */
function refuseBesideIssuer(): void {
  const authIssuer = process.env['AUTH_ISSUER']?.trim() || null;
  const verdict = developmentIssuerAllowed({ host: '127.0.0.1', authIssuer, allInOne: true });
  if (!verdict.allowed) throw new Error(verdict.because);
}

try {
  const { values } = parseArgs({
    options: {
      as: { type: 'string' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const persona = personaNamed(values.as);
  if (values.help) process.stdout.write(HELP);
  else if (values.list) process.stdout.write(`${people}\n`);
  else if (persona) {
    refuseBesideIssuer();
    const keys = join(dataFolder(process.env), 'development-issuer.json');
    const token = await developmentToken(persona, keys);
    process.stdout.write(`${token}\n`);
  } else {
    process.stderr.write(HELP);
    process.exitCode = 2;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  process.exitCode = 2;
}
