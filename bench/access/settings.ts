import { parseArgs } from 'node:util';

/** How long is measured, and whether a profile of the gateways is wanted. */
export interface AccessBenchSettings {
  readonly rounds: number;
  /** Of the requests of a whole round, how many are asked. */
  readonly share: number;
  /** A fast look: its figures are printed and not kept. */
  readonly isQuick: boolean;
  /** Where both gateways leave a CPU profile when they stop. */
  readonly profiles: string | undefined;
  /** `EXECUTOR` of both gateways. */
  readonly executor: string;
}

const HELP = `npm run bench:access -- [options]

  --quick             three short rounds; nothing is written down
  --executor <which>  own (unless said) or stock: what both gateways execute with
  --cpu-prof <folder> both gateways leave a CPU profile there, which makes them slower
`;

/** Reads the command line; null when it asks for help, which is then printed. */
export function accessBenchSettings(line: readonly string[]): AccessBenchSettings | null {
  const { values } = parseArgs({
    args: [...line],
    options: {
      quick: { type: 'boolean', default: false },
      'cpu-prof': { type: 'string' },
      executor: { type: 'string', default: 'own' },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick: isQuick, help, executor, 'cpu-prof': profiles } = values;
  if (help) process.stdout.write(HELP);
  const length = isQuick ? { rounds: 3, share: 0.4 } : { rounds: 11, share: 2.5 };
  return help ? null : { ...length, isQuick, profiles, executor };
}
