import type { BenchIssuer } from '../kit/issuer.ts';
import { type Program, startProgram } from '../kit/programs.ts';
import { type Registers, startRegisters } from '../kit/registers.ts';
import { type Trusting, trustingEveryone, trustingSeals } from '../kit/trust.ts';

/** The city as operators run it: a gateway, and a process for each register. */
export interface Side extends AsyncDisposable {
  readonly gateway: Program;
  readonly registers: readonly Program[];
  /** What is sent with each question. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The same city twice: `off` asks nobody who they are, `on` enforces policy and keeps the journal. */
export interface Sides {
  readonly off: Side;
  readonly on: Side;
}

export interface SideParts {
  /** Where the filled stores are; both sides read the same. */
  readonly stores: string;
  readonly issuer: BenchIssuer;
  /** For the gateways' processes alone. */
  readonly nodeOptions: readonly string[];
  /** What the gateways execute with. */
  readonly executor: string;
}

/** Starts the gateway in front of registers that run, told what it is told besides their addresses. */
export function startGateway(
  { urls }: Registers,
  trusting: Trusting,
  { nodeOptions, executor }: Pick<SideParts, 'nodeOptions' | 'executor'>,
): Promise<Program> {
  const env = { EXECUTOR: executor, ...urls, ...trusting.ofGateway };
  return startProgram('gateway/main.js', [], env, nodeOptions);
}

async function startSide(
  parts: SideParts,
  headers: Side['headers'],
  trusting: Trusting,
): Promise<Side> {
  const registers = await startRegisters(parts.stores, trusting.ofRegister);
  try {
    const gateway = await startGateway(registers, trusting, parts);
    return {
      ...{ gateway, registers: registers.programs, headers },
      async [Symbol.asyncDispose]() {
        await gateway[Symbol.asyncDispose]();
        await registers[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await registers[Symbol.asyncDispose]();
    throw error;
  }
}

/** Starts the city without policy and journal. */
export const startOff = (parts: SideParts): Promise<Side> =>
  startSide(parts, {}, trustingEveryone(parts.stores));

/** Starts the city with both, its journal in a file of its own. */
export const startOn = (parts: SideParts, journalUrl: string): Promise<Side> =>
  startSide(parts, parts.issuer.headers, trustingSeals(parts.stores, parts.issuer, journalUrl));
