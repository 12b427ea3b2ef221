import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { FillingProgress } from './chassis/store/fill.ts';
import type { PreparedRegister } from './prepare.ts';

/** Tells whoever waits how far the filling is. */
export interface SeedReport {
  progress(name: string, progress: FillingProgress): void;
  done(prepared: readonly PreparedRegister[]): void;
}

/** A bar where a person watches, lines where a log is kept, nothing but the sum when told to be quiet. */
export function seedReport(output: NodeJS.WriteStream, quiet: boolean): SeedReport {
  const told = quiet ? silence : output.isTTY ? bars(output) : lines(output);
  return {
    progress: told.progress,
    done(prepared) {
      told.end();
      sum(output, prepared);
    },
  };
}

interface Told {
  readonly progress: SeedReport['progress'];
  end(): void;
}

const silence: Told = { progress: () => undefined, end: () => undefined };

const STAGES = {
  waiting: 'waiting for another process / đang chờ tiến trình khác',
  tables: 'tables / tạo bảng',
  indexes: 'indexes / tạo chỉ mục',
  statistics: 'statistics / thống kê',
  quality: 'quality of the records / chất lượng dữ liệu',
} as const;

const thousands = (count: number): string => Math.round(count).toLocaleString('en-US');

/** One bar for each register that is being filled, under what was said of the others. */
function bars(output: NodeJS.WriteStream): Told {
  const screen = new MultiBar(
    {
      stream: output,
      format: '{name} {bar} {percentage}% {rows} rows {speed}/s ETA {eta_formatted}',
      barsize: 16,
      hideCursor: false,
    },
    Presets.shades_classic,
  );
  const shown = new Map<string, { readonly bar: SingleBar; readonly began: number }>();
  return {
    progress(name, progress) {
      if (progress.stage !== 'rows') {
        screen.log(`${name}: ${STAGES[progress.stage]}\n`);
        return;
      }
      const { bar, began } = shown.get(name) ?? {
        bar: screen.create(progress.of, 0, { name, rows: '0', speed: '0' }),
        began: performance.now(),
      };
      shown.set(name, { bar, began });
      const seconds = Math.max((performance.now() - began) / 1000, 0.001);
      bar.update(progress.done, {
        rows: thousands(progress.rows),
        speed: thousands(progress.rows / seconds),
      });
    },
    end: () => screen.stop(),
  };
}

/** A line for each tenth, so that a log of a filling is short. */
function lines(output: NodeJS.WriteStream): Told {
  const tenths = new Map<string, number>();
  return {
    progress(name, progress) {
      if (progress.stage !== 'rows') {
        output.write(`${name}: ${STAGES[progress.stage]}\n`);
        return;
      }
      const reached = Math.floor((progress.done / progress.of) * 10);
      if (reached <= (tenths.get(name) ?? -1)) return;
      tenths.set(name, reached);
      output.write(
        `${name}: ${reached * 10}% ${progress.step}, ${thousands(progress.rows)} rows / dòng\n`,
      );
    },
    end: () => undefined,
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
  const peak = process.resourceUsage().maxRSS / 1024;
  output.write(`total ${process.uptime().toFixed(1)} s, peak memory ${thousands(peak)} MiB\n`);
}
