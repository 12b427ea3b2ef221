import { createSealer } from '../schema/trust/seal.ts';
import { masterKeys } from '../schema/trust/seal-settings.ts';
import { httpTransport } from './execute/http-transport.ts';
import { createGateway } from './gateway.ts';
import { createLogger } from './logging.ts';
import { readSettings, type Settings } from './settings.ts';
import { drainOnSignal, logLeftBehind } from './signals.ts';
import { settledAddresses } from './supergraph/register-urls.ts';
import type { RegisterAddress } from './supergraph/registers.ts';
import { readSnapshot } from './supergraph/snapshot.ts';

/** The gateway as a process of its own: registers are reached over HTTP, wherever they run. */
async function main(settings: Settings): Promise<void> {
  const logger = createLogger(settings);
  logLeftBehind(logger);
  const { registers } = readSnapshot(settings.supergraphPath);
  // All at once, so that whoever starts it sees every register that has no address.
  settledAddresses(registers, settings.registerUrls);
  const addressOf = (register: RegisterAddress): string =>
    settledAddresses([register], settings.registerUrls)[0]?.url ?? register.url;
  const { trust, sealKeys } = settings;
  const sealer = trust === 'seal' ? createSealer({ keys: masterKeys(sealKeys) }) : undefined;
  const gateway = await createGateway({
    settings,
    logger,
    transportFor: ({ name, url }) =>
      httpTransport({
        ...(sealer && { seal: (body, inquiry) => sealer(name, body, inquiry) }),
        url: addressOf({ name, url }),
        connections: settings.subgraphConnections,
        answerLimitBytes: settings.subgraphAnswerLimitBytes,
        connectTimeoutMs: settings.subgraphDeadlineMs,
      }),
  });
  drainOnSignal(logger, () => gateway.close());
  await gateway.listen();
}

try {
  await main(readSettings(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
