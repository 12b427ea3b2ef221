import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../../schema/data-folder.ts';
import { developmentToken } from './development-issuer.ts';
import { PERSONAS } from './personas.ts';

const people = Object.entries(PERSONAS)
  .map(([name, { vi, en }]) => `  ${name.padEnd(16)} ${vi} · ${en}`)
  .join('\n');

const HELP = `npm run -s token -- --as <persona>

In một mã truy cập dùng để phát triển, có hạn một giờ.
Prints an access token for development, good for one hour.

${people}
`;

try {
  const { values } = parseArgs({
    options: { as: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  const persona = PERSONAS[values.as ?? ''];
  if (values.help) process.stdout.write(HELP);
  else if (persona) {
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
