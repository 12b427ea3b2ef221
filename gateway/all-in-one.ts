import { type OpenRegister, openRegister } from '../subgraphs/open-register.ts';
import { prepareRegisters } from '../subgraphs/prepare.ts';
import { roster } from '../subgraphs/roster.ts';
import { seedReport } from '../subgraphs/seed-report.ts';
import { prefixOf, storeSettings } from '../subgraphs/settings.ts';
import { inProcessTransport } from './execute/in-process-transport.ts';
import { createGateway } from './gateway.ts';
import { createLogger, describeError } from './logging.ts';
import { readSettings } from './settings.ts';
import { drainOnSignal } from './signals.ts';
import { welcome } from './welcome.ts';

/**
 * The whole city in one process: the roster's registers over their stores, the gateway in front of them
 * with no socket and no JSON between. The one file that joins both sides.
 */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const names = roster();
  const stores = storeSettings(names);
  const logger = createLogger(settings);
  const greeting = welcome();
  for (const name of names)
    if (settings.registerUrls.has(prefixOf(name)))
      logger.warn(
        { setting: `${prefixOf(name)}_URL` },
        'not used: in one process every register is asked here; npm run gateway asks at addresses',
      );

  const report = seedReport(process.stdout, false);
  const prepared = await prepareRegisters({
    names,
    settings: stores,
    profile: 'tiny',
    keep: true,
    onProgress: report.progress,
  });
  if (prepared.some((register) => register.rows > 0)) report.done(prepared);

  const open = new Map<string, OpenRegister>();
  for (const name of names) {
    const heard = (error: Error, requestId?: string): void =>
      logger.error(
        { requestId, register: name, error: describeError(error) },
        'a register met a fault',
      );
    open.set(name, await openRegister(name, stores, heard));
  }
  const gateway = await createGateway({
    settings,
    logger,
    transportFor: ({ name }) => {
      const opened = open.get(name);
      if (!opened) throw new Error(`The supergraph names "${name}", which has no folder here.`);
      return {
        ...inProcessTransport((request, { requestId }) =>
          opened.register.execute({ ...request, requestId }),
        ),
        close: opened.close,
      };
    },
  });
  drainOnSignal(logger, () => gateway.close());
  process.stdout.write(greeting(await gateway.listen()));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
