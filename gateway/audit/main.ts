import { parseArgs } from 'node:util';
import { scrubbed } from '../../subgraphs/chassis/store/scrubbed.ts';
import { archive } from './cli/archive.ts';
import { HELP, WrongArguments } from './cli/help.ts';
import { keys } from './cli/keys.ts';
import { exportAccesses, tail } from './cli/print.ts';
import { verify } from './cli/verify.ts';
import { journalSettings } from './journal-settings.ts';

function parsed(line: readonly string[]) {
  try {
    return parseArgs({
      args: [...line],
      allowPositionals: true,
      options: {
        archive: { type: 'string', multiple: true, default: [] },
        before: { type: 'string' },
        follow: { type: 'boolean', default: false },
        format: { type: 'string', default: 'jsonl' },
        from: { type: 'string' },
        number: { type: 'string', short: 'n', default: '20' },
        rotate: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

async function run(line: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(line);
  const output = process.stdout;
  if (values.help) {
    output.write(HELP);
    return 0;
  }
  const [command] = positionals;
  const { from, to, before, rotate } = values;
  const settings = journalSettings(process.env);
  if (values.format !== 'jsonl') throw new WrongArguments('--format must be jsonl');
  if (command === 'verify') return verify(settings, values.archive, output);
  if (command === 'export') await exportAccesses(settings, { from, to }, output);
  else if (command === 'tail')
    await tail(settings, { count: values.number, follow: values.follow }, output);
  else if (command === 'keys') keys(settings, rotate, output);
  else if (command === 'archive') await archive(settings, { before, to }, output);
  else throw new WrongArguments('Which command? verify, export, tail, keys or archive.');
  return 0;
}

// Whoever reads the output may stop reading: `npm run audit -- export | head`.
process.stdout.on('error', () => process.exit(0));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (thrown) {
  const error = thrown instanceof Error ? scrubbed(thrown) : new Error(String(thrown));
  process.stderr.write(`${error.message}\n`);
  if (error instanceof WrongArguments) process.stderr.write(`\n${HELP}`);
  process.exitCode = error instanceof WrongArguments ? 2 : 1;
}
