import { randomBytes } from 'node:crypto';
import { agencySchemas } from '../compose/agencies.ts';
import { environmentReader } from '../environment.ts';
import { keyText, registerKey } from './seal-keys.ts';
import { masterKeys, sealKeySource } from './seal-settings.ts';

const names = (): readonly string[] => agencySchemas().map(({ name }) => name);

const help = (): string => `npm run -s seal-key -- <${names().join('|')}>

  In khóa niêm phong của một cơ sở dữ liệu, suy ra từ khóa của cổng; đặt vào SEAL_KEY của cơ sở dữ liệu đó.
  Prints the sealing key of one register, made from the gateway's; set it as SEAL_KEY of that register.

  --new      In một khóa mới cho cổng. / Prints a new key for the gateway.
  SEAL_KEY   Khóa của cổng, bỏ trống thì lấy trong thư mục dữ liệu (DATA_DIR).
             The gateway's key or keys; unset, the one kept in the data folder (DATA_DIR).
`;

function main(args: readonly string[]): void {
  const name = args[0];
  if (name === undefined || args.includes('--help')) {
    process.stdout.write(help());
    if (name === undefined) process.exitCode = 2;
    return;
  }
  if (name === '--new') {
    process.stdout.write(`${keyText(randomBytes(32))}\n`);
    return;
  }
  if (!names().includes(name))
    throw new Error(`There is no register "${name}". There are: ${names().join(', ')}`);
  const read = environmentReader(process.env);
  const source = sealKeySource(read, 'localhost', process.env);
  if (read.mistakes.length > 0) throw new Error(read.mistakes.join('\n'));
  const keys = masterKeys(source).map((master) => keyText(registerKey(master, name)));
  process.stdout.write(`${keys.join(',')}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
