import { parseArgs } from 'node:util';
import { qualityRule, qualityRuleCodes } from '../schema/quality/rules.ts';
import { together } from './chassis/quality/score.ts';
import { scrubbed } from './chassis/store/scrubbed.ts';
import { isGoodEnough, LEAST_SCORE, runQuality, scoreRegisters } from './quality-of.ts';
import { qualityReport, scoreJson, scoreTable } from './quality-report.ts';
import { roster } from './roster.ts';
import { storeSettings } from './settings.ts';

const HELP = `npm run quality -- <run|score> [register …] [options]

run     Kiểm tra chất lượng dữ liệu và ghi kết quả vào từng cơ sở dữ liệu. Nên chạy hằng đêm.
        Checks the quality of the registers' records and writes the findings into each. Meant for every night.
score   So kết quả với các lỗi đã cài vào dữ liệu giả lập: độ chính xác, độ phủ.
        Compares the findings with the faults put into the synthetic city: precision and recall.
        Rules that were never run are run first.

  ${roster().join(', ')} (mặc định / default: all)

  --json      Chỉ với score: in JSON / with score only
  --quiet     Không in tiến độ / no progress
  -h, --help

Kho lưu trữ / stores: <AGENCY>_DATABASE_URL = sqlite:<path> | postgres://… | mysql://…
Mã thoát / exit code: 0 xong / done; 1 lỗi, hoặc một quy tắc dưới ${LEAST_SCORE} / failed, or a rule scores below ${LEAST_SCORE};
2 sai tham số / wrong arguments.
`;

class WrongArguments extends Error {}

function parsed(line: readonly string[]) {
  try {
    return parseArgs({
      args: [...line],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

/** The registers named, or all. */
function namesOf(named: readonly string[]): readonly string[] {
  const known = roster();
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new WrongArguments(`No register ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  return named.length > 0 ? named : known;
}

async function quality(line: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(line);
  const { json, quiet, help } = values;
  const output = process.stdout;
  if (help) {
    output.write(HELP);
    return 0;
  }
  const [command, ...named] = positionals;
  if (command !== 'run' && command !== 'score')
    throw new WrongArguments('Which command? run or score.');
  if (json && command !== 'score') throw new WrongArguments('--json goes with score.');
  const names = namesOf(named);
  const rules = qualityRuleCodes.filter((code) => names.includes(qualityRule(code).register));
  // A bar cannot know how many rules a score has to run first.
  const report = qualityReport(output, rules.length, quiet || command === 'score');
  const wanted = {
    names,
    settings: storeSettings(names),
    onProgress: report.progress,
    onRule: report.rule,
  };
  if (command === 'run') {
    await runQuality(wanted).finally(report.end);
    return 0;
  }
  const scores = await scoreRegisters(wanted);
  output.write(json ? scoreJson(scores) : scoreTable(scores));
  return [...scores, together(scores)].every(isGoodEnough) ? 0 : 1;
}

try {
  process.exitCode = await quality(process.argv.slice(2));
} catch (thrown) {
  const error = thrown instanceof Error ? scrubbed(thrown) : new Error(String(thrown));
  process.stderr.write(`${error.message}\n`);
  if (error instanceof WrongArguments) process.stderr.write(`\n${HELP}`);
  process.exitCode = error instanceof WrongArguments ? 2 : 1;
}
