import { roster } from '../../subgraphs/roster.ts';
import { prefixOf } from '../../subgraphs/settings.ts';
import { type Program, startProgram } from './programs.ts';

type Environment = Readonly<Record<string, string>>;

/** The roster's registers, each a process of its own. */
export interface Registers extends AsyncDisposable {
  readonly programs: readonly Program[];
  /** Where each is, as a gateway is told: `<NAME>_URL`. */
  readonly urls: Environment;
  /** By name. */
  readonly byName: ReadonlyMap<string, Program>;
}

/** Starts every register over its filled store; all are stopped again when one does not start. */
export async function startRegisters(
  stores: string,
  ofRegister: (name: string) => Environment,
): Promise<Registers> {
  const byName = new Map<string, Program>();
  const stop = async (): Promise<void> => {
    for (const program of byName.values()) await program[Symbol.asyncDispose]();
  };
  try {
    for (const name of roster()) {
      const env = { DATA_DIR: stores, ...ofRegister(name) };
      byName.set(name, await startProgram('subgraphs/main.js', [name], env));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    programs: [...byName.values()],
    byName,
    urls: Object.fromEntries([...byName].map(([name, { url }]) => [`${prefixOf(name)}_URL`, url])),
    [Symbol.asyncDispose]: stop,
  };
}
