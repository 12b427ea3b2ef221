import pino from 'pino';
import { agencyPort } from '../schema/compose/agency-ports.ts';
import { hearLeftBehind } from './chassis/left-behind.ts';
import type { FaultListener } from './chassis/register-errors.ts';
import { serveRegister } from './chassis/register-server.ts';
import { doorFor } from './door-for.ts';
import { openRegister } from './open-register.ts';
import { roster } from './roster.ts';
import { serverSettings } from './server-settings.ts';
import { storeSettings } from './settings.ts';

const HELP = `npm run subgraph -- <${roster().join('|')}>

  Chạy một cơ sở dữ liệu thành tiến trình riêng, chỉ phục vụ cổng.
  Runs one register as a process of its own, for the gateway to ask.

  <AGENCY>_DATABASE_URL   nơi lưu dữ liệu / where its rows are (sqlite:… | postgres://… | mysql://…)
  HOST, PORT              nơi lắng nghe / where it listens (127.0.0.1 and the port of its agency.json)
  TRUST                   ai được tin / whom it believes (seal | token | none)
  SEAL_KEY                khóa niêm phong / its sealing key (npm run -s seal-key -- <register>)
`;

/** Longer than a statement and the wait for a connection may take; as long as containers are given to stop. */
const DRAIN_MS = 10_000;

async function main(args: readonly string[]): Promise<void> {
  const name = args[0];
  if (name === undefined || args.includes('--help')) {
    process.stdout.write(HELP);
    if (name === undefined) process.exitCode = 2;
    return;
  }
  if (!roster().includes(name))
    throw new Error(`There is no register "${name}". There are: ${roster().join(', ')}`);
  const settings = serverSettings(agencyPort(name));
  const logger = pino({ level: settings.logLevel, base: { register: name } });
  const heard: FaultListener = ({ name: kind, message, stack }, requestId) =>
    logger.error({ requestId, error: { name: kind, message, stack } }, 'fault');
  hearLeftBehind(heard);
  const { trust } = settings;
  const open = await openRegister(name, storeSettings([name]), heard, trust);
  const served = async () => {
    const door = doorFor({ name, isSynthetic: open.isSynthetic }, settings);
    return serveRegister(open.register, settings, heard, door);
  };
  const server = await served().catch(async (error: unknown) => {
    // Connections that idle in the pool would keep a process alive that has nothing to do.
    await open.close();
    throw error;
  });
  logger.info({ url: server.url, trust }, 'listening');
  const drain = async (): Promise<void> => {
    logger.info('draining');
    // A database that hangs would hold the process for ever: then it ends as what it is, a failure.
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    await server.close();
    await open.close();
    logger.info('stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void drain());
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
