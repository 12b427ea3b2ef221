import { readFileSync } from 'node:fs';
import { projectFile } from '../project-root.ts';

/**
 * Where an agency listens when it runs alone and nothing says otherwise.
 *
 * The port is written in the agency's own `agency.json` rather than counted off a list, so that adding
 * an agency moves nobody else.
 */
export function agencyPort(name: string): number {
  const path = projectFile(`subgraphs/${name}/agency.json`);
  const { port } = JSON.parse(readFileSync(path, 'utf8')) as { readonly port?: unknown };
  if (typeof port === 'number' && Number.isInteger(port) && port > 1023 && port < 65536)
    return port;
  throw new Error(`subgraphs/${name}/agency.json must name a "port" between 1024 and 65535.`);
}

/** The address written into the supergraph; each is overridden by `<AGENCY>_URL` where it differs. */
export const agencyUrl = (name: string): string => `http://127.0.0.1:${agencyPort(name)}/graphql`;
