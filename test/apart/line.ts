import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** The line between a register and its database, in the hands of the test. */
export interface Line extends AsyncDisposable {
  /** The address of the database by way of this line. */
  readonly url: string;
  /** The database is gone: what is open breaks, what is new is refused. */
  cut(): Promise<void>;
  /** It is back at the same address. */
  mend(): Promise<void>;
  /** From now on nothing that is said reaches the database; resolves once something is held back. */
  hold(): Promise<void>;
  /** Lets what was held back through. */
  release(): void;
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

/** Puts a line of our own in front of a database server. */
export async function lineTo(databaseUrl: string): Promise<Line> {
  const { hostname, port } = new URL(databaseUrl);
  const open = new Set<Socket>();
  const heldBack: (() => void)[] = [];
  let isHolding = false;
  let someoneWaits: () => void = () => undefined;

  const serve = (near: Socket): void => {
    const far = connect(Number(port), hostname);
    near.on('data', (chunk) => {
      if (!isHolding) return void far.write(chunk);
      heldBack.push(() => void far.write(chunk));
      someoneWaits();
    });
    far.on('data', (chunk) => void near.write(chunk));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  };
  let server = createServer(serve);
  await listening(server, 0);
  // A listening TCP server's address is never a pipe's name.
  const ownPort = (server.address() as AddressInfo).port;

  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  const own = new URL(databaseUrl);
  own.host = `127.0.0.1:${ownPort}`;
  return {
    url: own.href,
    cut,
    async mend() {
      server = createServer(serve);
      await listening(server, ownPort);
    },
    hold() {
      isHolding = true;
      return new Promise((resolve) => {
        someoneWaits = resolve;
      });
    },
    release() {
      isHolding = false;
      for (const write of heldBack.splice(0)) write();
    },
    [Symbol.asyncDispose]: cut,
  };
}
