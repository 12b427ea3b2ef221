import { httpTransport } from '../../gateway/execute/http-transport.ts';
import { inProcessTransport } from '../../gateway/execute/in-process-transport.ts';
import type { SubgraphTransport } from '../../gateway/execute/transport.ts';
import type { Settings } from '../../gateway/settings.ts';
import { createSealer, createSealOpener } from '../../schema/trust/seal.ts';
import { masterKeys, registerKeys } from '../../schema/trust/seal-settings.ts';
import { OPEN_DOOR, sealedDoor } from '../../subgraphs/chassis/door.ts';
import { here } from '../../subgraphs/chassis/here.ts';
import type { Register } from '../../subgraphs/chassis/register.ts';
import { serveRegister } from '../../subgraphs/chassis/register-server.ts';

/** A register in the gateway's own process, as `npm start` has it. */
export const reachedInProcess = async (register: Register): Promise<SubgraphTransport> =>
  inProcessTransport(here(register));

/** A register behind a socket, with a seal on every call, as `npm run gateway` reaches it. */
export async function reachedOverHttp(
  register: Register,
  { trust, sealKeys }: Settings,
): Promise<SubgraphTransport> {
  const { name } = register;
  const isSealed = trust === 'seal';
  const door = isSealed
    ? sealedDoor(createSealOpener({ register: name, keys: registerKeys(sealKeys, name) }))
    : OPEN_DOOR;
  const address = { host: '127.0.0.1', port: 0 };
  const server = await serveRegister(register, address, () => undefined, door);
  const sealer = isSealed ? createSealer({ keys: masterKeys(sealKeys) }) : undefined;
  const transport = httpTransport({
    ...(sealer && { seal: (body, inquiry) => sealer(name, body, inquiry) }),
    ...{ url: server.url, connections: 16 },
    ...{ answerLimitBytes: 16 * 1024 * 1024, connectTimeoutMs: 5_000 },
  });
  return {
    ...transport,
    async close() {
      await transport.close?.();
      await server.close();
    },
  };
}
