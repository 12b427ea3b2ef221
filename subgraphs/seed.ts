import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { ProfileName } from './chassis/city/city.ts';
import { scrubbed } from './chassis/store/scrubbed.ts';
import { prepareAtOnce } from './prepare-at-once.ts';
import { roster } from './roster.ts';
import { seedReport } from './seed-report.ts';
import { storeSettings } from './settings.ts';

const HELP = `npm run seed -- [options]

Tạo, di trú và nạp dữ liệu giả lập cho các cơ sở dữ liệu. Có thể dừng bất cứ lúc nào và chạy lại.
Creates, migrates and fills the registers with synthetic data. May be stopped at any time and run again.

  --profile tiny|small|city   Quy mô: ~200, 10.000, 1.134.000 công dân / size (default tiny)
  --seed <number>             Số hạt giống / another city of the same size
  --only <name,name>          Chỉ các cơ sở dữ liệu này / only these registers
  --replace                   Xoá dữ liệu giả lập cũ và nạp lại / drop what is there and start again
  --quiet                     Chỉ in kết quả / print the result only
  --help

Kho lưu trữ / stores: <AGENCY>_DATABASE_URL = sqlite:<path> | postgres://… | mysql://…
(mặc định / default: sqlite in DATA_DIR, .data/)
Mã thoát / exit code: 0 xong / done; 1 lỗi / failed; 2 sai tham số / wrong arguments.
`;

class WrongArguments extends Error {}

interface Wanted {
  readonly names: readonly string[];
  readonly profile: ProfileName;
  readonly seed?: number;
  readonly replace: boolean;
  readonly quiet: boolean;
}

/** Reads the command line; null when it asks for help. */
function wantedOf(line: readonly string[]): Wanted | null {
  const { values } = parsed(line);
  if (values.help) return null;
  const { profile, seed, only, replace, quiet } = values;
  if (profile !== 'tiny' && profile !== 'small' && profile !== 'city') {
    throw new WrongArguments('--profile must be tiny, small or city');
  }
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) {
    throw new WrongArguments('--seed must be a whole number of at most 9 digits');
  }
  const known = roster();
  const names = only === undefined ? known : only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new WrongArguments(
      `--only: no register ${unknown.join(', ')}; there are ${known.join(', ')}`,
    );
  }
  return { names, profile, replace, quiet, ...(seed !== undefined && { seed: Number(seed) }) };
}

function parsed(line: readonly string[]) {
  try {
    return parseArgs({
      args: [...line],
      options: {
        profile: { type: 'string', default: 'tiny' },
        seed: { type: 'string' },
        only: { type: 'string' },
        replace: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

async function seed(line: readonly string[]): Promise<void> {
  const wanted = wantedOf(line);
  if (wanted === null) {
    process.stdout.write(HELP);
    return;
  }
  const report = seedReport(process.stdout, wanted.quiet);
  const settings = storeSettings(wanted.names);
  const onProgress = report.progress;
  // Small cities are ready before a thread has started.
  const threads = wanted.profile === 'city' ? Math.min(2, availableParallelism()) : 1;
  report.done(await prepareAtOnce({ ...wanted, settings, onProgress }, threads));
}

try {
  await seed(process.argv.slice(2));
} catch (thrown) {
  const error = thrown instanceof Error ? scrubbed(thrown) : new Error(String(thrown));
  process.stderr.write(`${error.message}\n`);
  if (error instanceof WrongArguments) process.stderr.write(`\n${HELP}`);
  process.exitCode = error instanceof WrongArguments ? 2 : 1;
}
