import { join } from 'node:path';
import { dataFolder } from '../schema/data-folder.ts';
import { tokenVerifier } from '../schema/trust/access-token.ts';
import { AUDIENCE, DEVELOPMENT_ISSUER } from '../schema/trust/names.ts';
import { here } from '../subgraphs/chassis/here.ts';
import type { FaultListener } from '../subgraphs/chassis/register-errors.ts';
import { type OpenRegister, openRegister } from '../subgraphs/open-register.ts';
import { prepareRegisters } from '../subgraphs/prepare.ts';
import { roster } from '../subgraphs/roster.ts';
import { seedReport } from '../subgraphs/seed-report.ts';
import { prefixOf, storeSettings } from '../subgraphs/settings.ts';
import { developmentIssuerAllowed } from './auth/development-allowed.ts';
import { developmentKeys, developmentToken } from './auth/development-issuer.ts';
import { developmentRoutes } from './auth/development-routes.ts';
import { PERSONAS, type Persona } from './auth/personas.ts';
import { inProcessTransport } from './execute/in-process-transport.ts';
import { createGateway } from './gateway.ts';
import { createLogger, describeError } from './logging.ts';
import { readSettings } from './settings.ts';
import { drainOnSignal, logLeftBehind } from './signals.ts';
import { welcome } from './welcome.ts';

/** Whose tokens are believed while developing, and where the playground gets them. */
async function developmentParts(synthetic: boolean) {
  const keyPath = join(dataFolder(process.env), 'development-issuer.json');
  const keys = { set: await developmentKeys(keyPath) };
  const verify = tokenVerifier({ issuer: DEVELOPMENT_ISSUER, audience: AUDIENCE, keys });
  const mint = (persona: Persona) => developmentToken(persona, keyPath);
  return {
    issuer: { verify, synthetic },
    routes: developmentRoutes({ mint, personas: PERSONAS }),
  };
}

/**
 * The whole city in one process: the roster's registers over their stores, the gateway in front of them
 * with no socket and no JSON between. The one file that joins both sides.
 */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const names = roster();
  const stores = storeSettings(names);
  const logger = createLogger(settings);
  logLeftBehind(logger);
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
  const heardBy =
    (register: string): FaultListener =>
    (error, requestId) =>
      logger.error({ requestId, register, error: describeError(error) }, 'a register met a fault');
  for (const name of names) {
    open.set(name, await openRegister(name, stores, heardBy(name), settings.trust));
  }
  const standing = { host: settings.host, authIssuer: settings.auth?.issuer ?? null };
  const allowed = developmentIssuerAllowed({ ...standing, allInOne: true });
  if (!allowed.allowed) logger.info({ because: allowed.because }, 'no development issuer');
  const synthetic = [...open.values()].every(({ isSynthetic }) => isSynthetic);
  const gateway = await createGateway({
    settings,
    logger,
    ...(allowed.allowed && (await developmentParts(synthetic))),
    transportFor: ({ name }) => {
      const opened = open.get(name);
      if (!opened) throw new Error(`The supergraph names "${name}", which has no folder here.`);
      const { register, close } = opened;
      return {
        ...inProcessTransport(here(register, heardBy(name))),
        close,
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
