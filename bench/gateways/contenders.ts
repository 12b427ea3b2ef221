import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit } from 'graphql';
import { withoutAccess } from '../../gateway/supergraph/strip.ts';
import { projectFile } from '../../schema/project-root.ts';
import type { BenchIssuer } from '../kit/issuer.ts';
import { type Program, startProgram } from '../kit/programs.ts';
import { type Registers, startRegisters } from '../kit/registers.ts';
import { trustingEveryone, trustingSeals } from '../kit/trust.ts';
import type { Workload } from './workloads.ts';

export const CONTENDERS = [
  'stock',
  'hive-js',
  'hive-rust',
  'ours',
  'ours-guarded',
  'all-in-one',
  'by-hand',
] as const;

export type ContenderName = (typeof CONTENDERS)[number];

/** Whatever answers the questions, and the registers behind it. */
export interface Contender {
  readonly name: ContenderName;
  readonly gateway: Program;
  /** None where the stores are read in the same process. */
  readonly registers: Registers | null;
  readonly headers: Readonly<Record<string, string>>;
}

export const answers = ({ name }: Contender, { isByHand, landDelayMs }: Workload): boolean =>
  (name !== 'by-hand' || isByHand) && (landDelayMs === 0 || name !== 'all-in-one');

/** The supergraph as anyone's gateway can load it, with the addresses at which the registers are. */
function openSupergraph(stores: string, { byName }: Registers): string {
  const supergraph = parse(
    readFileSync(projectFile('schema/generated/supergraph.graphql'), 'utf8'),
  );
  const addressed = visit(withoutAccess(supergraph).document, {
    Directive(node) {
      if (node.name.value !== 'join__graph') return undefined;
      const name = node.arguments?.find((one) => one.name.value === 'name')?.value;
      const program = name?.kind === Kind.STRING ? byName.get(name.value) : undefined;
      if (!program) return undefined;
      return {
        ...node,
        arguments: node.arguments?.map((one) =>
          one.name.value === 'url'
            ? { ...one, value: { kind: Kind.STRING, value: program.url } }
            : one,
        ),
      };
    },
  });
  const path = join(mkdtempSync(join(stores, 'supergraph-')), 'supergraph.graphql');
  writeFileSync(path, print(addressed));
  return path;
}

export interface City extends AsyncDisposable {
  readonly contenders: readonly Contender[];
}

export interface CityParts {
  readonly stores: string;
  readonly issuer: BenchIssuer;
  readonly only: readonly ContenderName[];
  readonly nodeOptions: (name: ContenderName) => readonly string[];
}

/**
 * Starts the registers, once for all who ask nobody who they are and once more for the gateway that does, and every
 * contender in front of them.
 */
export async function startCity({ stores, issuer, only, nodeOptions }: CityParts): Promise<City> {
  const started: AsyncDisposable[] = [];
  const stop = async (): Promise<void> => {
    for (const one of started.toReversed()) await one[Symbol.asyncDispose]();
  };
  const kept = <Started extends AsyncDisposable>(one: Started): Started => {
    started.push(one);
    return one;
  };
  try {
    const open = trustingEveryone(stores);
    const journal = `sqlite:${join(stores, 'oversight.sqlite')}`;
    const guarded = trustingSeals(stores, issuer, journal);
    const registers = kept(await startRegisters(stores, open.ofRegister));
    const sealed = kept(await startRegisters(stores, guarded.ofRegister));
    const SUPERGRAPH_PATH = openSupergraph(stores, registers);
    const hive = fileURLToPath(new URL('../../../bench/gateways/run/hive.js', import.meta.url));
    const ours = 'gateway/main.js';
    const makes: Record<
      ContenderName,
      [string, Readonly<Record<string, string>>, Registers | null]
    > = {
      stock: ['bench/gateways/run/stock.js', { SUPERGRAPH_PATH }, registers],
      'hive-js': [hive, { SUPERGRAPH_PATH, PLANNER: 'js' }, registers],
      'hive-rust': [hive, { SUPERGRAPH_PATH, PLANNER: 'rust' }, registers],
      ours: [ours, { ...open.ofGateway, ...registers.urls }, registers],
      'ours-guarded': [ours, { ...guarded.ofGateway, ...sealed.urls }, sealed],
      'all-in-one': ['gateway/all-in-one.js', open.ofGateway, null],
      'by-hand': ['bench/gateways/run/by-hand.js', { DATA_DIR: stores }, null],
    };
    const contenders: Contender[] = [];
    for (const name of CONTENDERS.filter((one) => only.length === 0 || only.includes(one))) {
      const [path, env, behind] = makes[name];
      const gateway = kept(await startProgram(path, [], env, nodeOptions(name)));
      const headers = name === 'ours-guarded' ? issuer.headers : {};
      contenders.push({ name, gateway, registers: behind, headers });
    }
    return { contenders, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
