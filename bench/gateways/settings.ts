import { parseArgs } from 'node:util';
import { CONTENDERS, type ContenderName } from './contenders.ts';

/** How long is measured, and of whom. */
export interface GatewayBenchSettings {
  readonly rounds: number;
  /** Of the requests of a whole round, how many are asked. */
  readonly share: number;
  /** A fast look, or a part: its figures are printed and not kept. */
  readonly isPart: boolean;
  /** Everyone, when empty. */
  readonly only: readonly ContenderName[];
  /** A piece of the names of the kinds of question; all when empty. */
  readonly kinds: string;
  /** Where the gateways leave a CPU profile when they stop. */
  readonly profiles: string | undefined;
}

const HELP = `npm run bench -- [options]

  --quick             three short rounds
  --only <a,b>        of ${CONTENDERS.join(', ')}
  --kinds <text>      questions whose name holds this text
  --cpu-prof <folder> every gateway leaves a CPU profile there, which makes it slower

  With any of these the figures are printed and not written down.
`;

const isContender = (name: string): name is ContenderName => CONTENDERS.some((one) => one === name);

/** Reads the command line; null when it asks for help, which is then printed. */
export function gatewayBenchSettings(line: readonly string[]): GatewayBenchSettings | null {
  const { values } = parseArgs({
    args: [...line],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      kinds: { type: 'string', default: '' },
      'cpu-prof': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick, help, kinds, 'cpu-prof': profiles } = values;
  if (help) process.stdout.write(HELP);
  const named = values.only.split(',').filter((name) => name !== '');
  const only = named.filter(isContender);
  if (only.length < named.length)
    throw new Error(`--only takes names of ${CONTENDERS.join(', ')}.`);
  const length = quick ? { rounds: 3, share: 0.5 } : { rounds: 5, share: 1 };
  const isPart = quick || only.length > 0 || kinds !== '' || profiles !== undefined;
  return help ? null : { ...length, isPart, only, kinds, profiles };
}
