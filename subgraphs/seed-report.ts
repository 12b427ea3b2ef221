import { Presets, SingleBar } from 'cli-progress';
import type { FillingProgress } from './chassis/store/fill.ts';
import type { PreparedRegister } from './prepare.ts';

/** Tells whoever waits how far the filling is. */
export interface SeedReport {
  progress(name: string, progress: FillingProgress): void;
  done(prepared: readonly PreparedRegister[]): void;
}

/** A bar where a person watches, lines where a log is kept, nothing but the sum when told to be quiet. */
export function seedReport(output: NodeJS.WriteStream, quiet: boolean): SeedReport {
  const progress = quiet ? () => undefined : output.isTTY ? bars(output) : lines(output);
  return { progress, done: (prepared) => sum(output, prepared) };
}

type Told = SeedReport['progress'];

const STAGES = {
  waiting: 'waiting for another process / đang chờ tiến trình khác',
  tables: 'tables / tạo bảng',
  indexes: 'indexes / tạo chỉ mục',
  statistics: 'statistics / thống kê',
} as const;

const thousands = (count: number): string => Math.round(count).toLocaleString('en-US');

function bars(output: NodeJS.WriteStream): Told {
  let bar: SingleBar | null = null;
  let began = 0;
  return (name, progress) => {
    if (progress.stage !== 'rows') {
      bar?.stop();
      bar = null;
      output.write(`${name}: ${STAGES[progress.stage]}\n`);
      return;
    }
    if (bar === null) {
      began = performance.now();
      bar = new SingleBar(
        {
          stream: output,
          format: '{name} {bar} {percentage}% {step} {rows} rows {speed}/s ETA {eta_formatted}',
          hideCursor: false,
        },
        Presets.shades_classic,
      );
      bar.start(progress.of, 0, { name, step: '', rows: '0', speed: '0' });
    }
    const seconds = (performance.now() - began) / 1000;
    bar.update(progress.done, {
      step: progress.step,
      rows: thousands(progress.rows),
      speed: thousands(progress.rows / Math.max(seconds, 0.001)),
    });
  };
}

/** A line for each tenth, so that a log of a filling is short. */
function lines(output: NodeJS.WriteStream): Told {
  let tenth = -1;
  return (name, progress) => {
    if (progress.stage !== 'rows') {
      tenth = -1;
      output.write(`${name}: ${STAGES[progress.stage]}\n`);
      return;
    }
    const reached = Math.floor((progress.done / progress.of) * 10);
    if (reached <= tenth) return;
    tenth = reached;
    output.write(
      `${name}: ${reached * 10}% ${progress.step}, ${thousands(progress.rows)} rows / dòng\n`,
    );
  };
}

function sum(output: NodeJS.WriteStream, prepared: readonly PreparedRegister[]): void {
  for (const { name, rows, seconds } of prepared) {
    const said =
      rows === 0
        ? 'ready, nothing to do / đã sẵn sàng'
        : `${thousands(rows)} rows / dòng, ${seconds.toFixed(1)} s, ${thousands(rows / seconds)}/s`;
    output.write(`${name.padEnd(20)} ${said}\n`);
  }
  const seconds = prepared.reduce((total, register) => total + register.seconds, 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  output.write(`total ${seconds.toFixed(1)} s, peak memory ${thousands(peak)} MiB\n`);
}
