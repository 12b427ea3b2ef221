import { scrubbed } from './chassis/store/scrubbed.ts';
import { migrateRegisters } from './prepare.ts';
import { roster } from './roster.ts';
import { storeSettings } from './settings.ts';

const HELP = `npm run migrate [-- <register> …]

Tạo hoặc nâng cấp bảng của các cơ sở dữ liệu, không nạp dữ liệu giả lập.
Creates or upgrades the registers' tables and writes no synthetic row: for records of your own.

  ${roster().join(', ')} (mặc định / default: all)

Kho lưu trữ / stores: <AGENCY>_DATABASE_URL = sqlite:<path> | postgres://… | mysql://…
`;

async function run(named: readonly string[]): Promise<void> {
  if (named.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const known = roster();
  const names = named.length > 0 ? named : known;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No register ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  await migrateRegisters({ names, settings: storeSettings(names) });
  for (const name of names) process.stdout.write(`${name}: ready / đã sẵn sàng\n`);
}

try {
  await run(process.argv.slice(2));
} catch (thrown) {
  const error = thrown instanceof Error ? scrubbed(thrown) : new Error(String(thrown));
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
