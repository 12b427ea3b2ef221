import { readFileSync } from 'node:fs';
import { release } from './compose/breaking-changes.ts';
import { printFinding } from './compose/finding.ts';
import { driftFindings, writeOutputs } from './compose/outputs.ts';
import { compose } from './compose/run.ts';
import { projectFile } from './project-root.ts';

const HELP = `npm run compose [-- --check | --release]

  (không tham số)  Hợp nhất lược đồ các cơ quan và ghi schema/generated.
                   Merges the agencies' schemas and writes schema/generated.
  --check          Chỉ kiểm tra, không ghi; lỗi khi có sai lệch.
                   Checks without writing; fails on drift, on a field without a class, on
                   disagreement between agencies, and on an undeclared breaking change.
  --release        Công bố lược đồ hiện tại là cam kết mới với khách hàng.
                   Makes the present API the contract that later changes are held to.
`;

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const { outputs, findings } = await compose();
  const check = args.includes('--check');
  const releasing = args.includes('--release') && !check;
  const standing = releasing ? findings.filter(({ rule }) => rule !== 'NOT_RELEASED') : findings;
  const wrong = check ? [...standing, ...driftFindings(outputs)] : standing;
  for (const finding of wrong) process.stderr.write(`${printFinding(finding)}\n`);
  if (!check) for (const path of writeOutputs(outputs)) process.stdout.write(`wrote ${path}\n`);
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.length} finding(s).\n`);
    return 1;
  }
  if (releasing) release(readFileSync(projectFile('schema/generated/api.graphql'), 'utf8'));
  process.stdout.write('The agencies agree.\n');
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // A schema that cannot be read prints as the line that is wrong.
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
}
