import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { wallClock } from '../../../../schema/clock.ts';
import { resultType } from '../../../../schema/reference/index.ts';
import { keysGiven } from './keys-given.ts';
import { checkedOffline, type OfflineCheck } from './offline.ts';
import { EXIT_CODES, FIELD_WORDS, HELP, OUTCOME_WORDS } from './words.ts';

/** The arguments; null when they are none that mean anything. */
function argumentsGiven(args: readonly string[]) {
  const options = { keys: { type: 'string' }, at: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [payload, ...others] = positionals;
    const isDay = values.at === undefined || /^\d{4}-\d{2}-\d{2}$/.test(values.at);
    if (payload === undefined || others.length > 0 || !isDay) return null;
    return { payload, keys: values.keys ?? null, at: values.at ?? wallClock.today() };
  } catch {
    return null;
  }
}

function printed({ outcome, says }: OfflineCheck): string {
  const shown = (name: string, value: string | null): string =>
    name === 'typeCode'
      ? `${value} ${resultType(value ?? '')?.name.vi ?? ''}`.trim()
      : (value ?? '–');
  const lines = Object.entries(says).map(
    ([name, value]) => `  ${FIELD_WORDS[name] ?? name}: ${shown(name, value)}`,
  );
  return [`${outcome}  ${OUTCOME_WORDS[outcome]}`, ...lines, ''].join('\n');
}

async function main(args: readonly string[]): Promise<void> {
  const given = args.includes('--help') ? null : argumentsGiven(args);
  if (given === null) {
    process.stdout.write(HELP);
    if (!args.includes('--help')) process.exitCode = 2;
    return;
  }
  const payload = given.payload === '-' ? await text(process.stdin) : given.payload;
  const check = checkedOffline(payload, await keysGiven(given.keys), given.at);
  process.stdout.write(printed(check));
  process.exitCode = EXIT_CODES[check.outcome];
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
