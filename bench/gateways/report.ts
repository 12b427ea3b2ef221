import { readFileSync } from 'node:fs';
import { projectFile } from '../../schema/project-root.ts';
import { aboutMachine, spread, table } from '../kit/tables.ts';
import type { Contender, ContenderName } from './contenders.ts';
import { CROWD_CEILING, type Crowd, waitsItsTurn } from './crowd.ts';
import { type Grown, growsNoFaster } from './growth.ts';
import { FIGURES, type FigureName, figure, type Measured, WARM_UP } from './measure.ts';
import { holds, type Judged } from './targets.ts';
import { AT_A_TIME, RUN_IN_MS, type Workload } from './workloads.ts';

const SAID: Readonly<Record<FigureName, string>> = {
  gateway: 'gateway CPU ms',
  registers: 'registers CPU ms',
  calls: 'register calls',
  statements: 'SQL statements',
  perSecond: 'requests/s',
  p50: 'p50 ms',
  p99: 'p99 ms',
};

/** Who is who, as people know them. */
export const TITLES: Readonly<Record<ContenderName, string>> = {
  stock: 'Apollo Gateway',
  'hive-js': 'Hive Gateway, JS planner',
  'hive-rust': 'Hive Gateway, Rust planner',
  ours: 'LGSP Graph, no policy',
  'ours-guarded': 'LGSP Graph, policy and journal',
  'all-in-one': 'LGSP Graph, all in one',
  'by-hand': 'SQL by hand',
};

function versions(): string {
  const of = (path: string): string => {
    const { name, version } = JSON.parse(readFileSync(projectFile(`${path}/package.json`), 'utf8'));
    return `${name} ${version}`;
  };
  return [
    ...['@apollo/server', '@apollo/gateway', 'undici'].map((name) => of(`node_modules/${name}`)),
    ...['gateway-runtime', 'router-runtime'].map((name) =>
      of(`bench/node_modules/@graphql-hive/${name}`),
    ),
  ].join(', ');
}

export interface Circumstances {
  readonly rounds: number;
  readonly load: readonly [number, number];
  readonly contenders: readonly Contender[];
  readonly kinds: readonly Workload[];
  /** By contender. */
  readonly grown: ReadonlyMap<string, readonly Grown[]>;
  readonly crowds: ReadonlyMap<string, Crowd>;
}

const judgedRow = (one: Judged): string[] => [
  one.workload,
  TITLES[one.one],
  TITLES[one.other],
  one.ceiling.toFixed(2),
  `**${spread(one.seen)}**`,
  holds(one) ? 'yes' : 'no',
];

function workloadTable(
  measured: readonly Measured[],
  { name }: Workload,
  who: readonly Contender[],
) {
  const rows = who.flatMap((contender) => {
    const cells = FIGURES.map((one) => figure(measured, name, contender.name, one));
    if (cells.some((cell) => cell === undefined)) return [];
    return [[TITLES[contender.name], ...cells.map((cell) => (cell ? spread(cell) : ''))]];
  });
  return `### ${name}\n\n${table(['', ...FIGURES.map((one) => SAID[one])], rows)}\n`;
}

const MIB = 1024 * 1024;

/** Everything that was seen, as a page. */
export function reportOf(
  measured: readonly Measured[],
  targets: readonly Judged[],
  { rounds, load, contenders, kinds, grown, crowds }: Circumstances,
): string {
  const titleOf = (name: string): string =>
    TITLES[contenders.find((one) => one.name === name)?.name ?? 'ours'];
  const growth = [...grown].flatMap(([name, steps]) =>
    steps.map((step) => [
      titleOf(name),
      `${step.from} → ${step.to}`,
      step.cpu.toFixed(1),
      step.bytes.toFixed(1),
      growsNoFaster(step) ? 'yes' : 'no',
    ]),
  );
  const waits = [...crowds].map(([name, crowd]) => [
    titleOf(name),
    ...[crowd.perSecond, crowd.p50, crowd.p99, CROWD_CEILING * crowd.turn].map((one) =>
      one.toFixed(0),
    ),
    waitsItsTurn(crowd) ? 'yes' : 'no',
  ]);
  const peaks = contenders.map(({ name, gateway }) => [
    TITLES[name],
    (gateway.peakBytes() / MIB).toFixed(0),
  ]);
  return `# Gateways side by side

Written by \`npm run bench\`. Processor time is what counts: on a machine that others use too it is what stays comparable.

![Gateway CPU for each request](results.svg)

- ${new Date().toISOString().slice(0, 10)}; ${aboutMachine()}. ${versions()}.
- Every gateway is a process of its own over the same four registers, each a process of its own over SQLite and city
  \`small\`; these and the client on this one machine, over loopback. ${AT_A_TIME} clients ask at a time, as in the benchmark by
  which Hive's gateways are published, unless the question says otherwise. All of them answered the same, which was
  checked before anything was timed.
- Apollo Gateway is \`startStandaloneServer\` with \`ApolloGateway\`, as they come; Hive Gateway is \`createGatewayRuntime\` on
  \`node:http\`, as it comes, with either planner. All but one ask registers that believe everyone, and load the supergraph
  without its access directives. The one with policy and journal verifies a token, seals every call, is judged again by
  registers of its own, and writes down every access before it answers.
- "All in one" is \`npm start\`: gateway and registers in one process. "SQL by hand" is \`node:http\` and statements written for
  three questions, with no schema, no policy and no journal: the floor.
- Each was asked every kind of question ${WARM_UP.requests.toLocaleString('en')} times before, or for ${WARM_UP.ms / 1000} s where that is less, so that its engine has
  compiled what it will. Then ${rounds} rounds in which all take turns. Each is asked before what is measured of its turn for
  ${RUN_IN_MS.others / 1000} s or more, and for ${RUN_IN_MS.held / 1000} s where it is across four registers, a page of 20 or of 100: between turns it sleeps, and no gateway is to
  be measured waking up; for the same reason the engine of every program is told not to tidy up while it rests
  (\`--no-memory-reducer\`). Ours is started as \`npm run gateway\` starts it. A figure is the middle of the rounds, with the
  lowest and the highest behind it; a ratio is taken in each round, and its middle is what counts. Load average
  ${load[0].toFixed(1)} before, ${load[1].toFixed(1)} after.
- The citizens are heads of household drawn anew for each request, but where it is always the same. A new operation asks
  for the same fields under new names; one with other fields is one of a thousand selections of them.

## What the product is held to

Gateway CPU for each request, as a part of the other's.

${table(['question', 'one', 'other', 'at most', 'seen', 'holds'], targets.map(judgedRow))}

Gateway CPU grows no faster than the bytes of the answer:

${table(['', 'page', 'CPU, times', 'bytes, times', 'holds'], growth)}

A thousand clients ask at once for one citizen across four registers, four times each. None is refused, and none waits much
longer than its turn, which is the clients by the requests a second; what is beyond twice that is not queueing any more:

${table(['', 'requests/s', 'p50 ms', 'p99 ms', 'at most', 'holds'], waits)}

## Each kind of question

${kinds.map((one) => workloadTable(measured, one, contenders)).join('\n')}
## Most memory held at once, in the whole run

${table(['', 'MiB'], peaks)}
`;
}
