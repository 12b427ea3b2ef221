import { Presets, SingleBar } from 'cli-progress';

/** Tells whoever waits how far it is; on standard error, so that what is printed can be piped. */
export interface Progress {
  at(done: number, of: number): void;
  end(): void;
}

const QUIET_MS = 2_000;
const BETWEEN_LINES_MS = 5_000;

/** Nothing for two seconds; then a bar where a person watches, a line now and then where a log is kept. */
export function progress(output: NodeJS.WriteStream, what: string): Progress {
  const began = performance.now();
  let bar: SingleBar | null = null;
  let saidAt = began;
  return {
    at(done, of) {
      const now = performance.now();
      if (now - began < QUIET_MS) return;
      if (output.isTTY) {
        if (bar === null) {
          const format = `${what} {bar} {percentage}% {value}/{total} ETA {eta_formatted}`;
          bar = new SingleBar(
            { stream: output, format, hideCursor: false },
            Presets.shades_classic,
          );
          bar.start(of, done);
        }
        bar.update(done);
      } else if (now - saidAt >= BETWEEN_LINES_MS) {
        saidAt = now;
        output.write(`${what}: ${done} / ${of}\n`);
      }
    },
    end: () => bar?.stop(),
  };
}
