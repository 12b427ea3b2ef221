import { existsSync, readFileSync } from 'node:fs';
import { projectFile } from '../project-root.ts';
import type { Finding } from './finding.ts';

const pathOf = (name: string): string => `subgraphs/${name}/agency.json`;

/**
 * Where an agency listens when it runs alone and nothing says otherwise.
 *
 * The port is written in the agency's own `agency.json` rather than counted off a list, so that adding
 * an agency moves nobody else.
 */
export function agencyPort(name: string): number {
  const file = projectFile(pathOf(name));
  const written: { readonly port?: unknown } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  const { port } = written;
  if (typeof port === 'number' && Number.isInteger(port) && port > 1023 && port < 65536)
    return port;
  throw new Error(`${pathOf(name)} must name a "port" between 1024 and 65535.`);
}

/** The address written into the supergraph; each is overridden by `<AGENCY>_URL` where it differs. */
export const agencyUrl = (name: string): string => `http://127.0.0.1:${agencyPort(name)}/graphql`;

/** A folder copied from another brings its port along; the two could not run on one machine. */
export function portFindings(
  names: readonly string[],
  portOf: (name: string) => number = agencyPort,
): readonly Finding[] {
  const ports = names.map(portOf);
  return names.flatMap((name, at) => {
    const first = ports.indexOf(portOf(name));
    if (first === at) return [];
    const message = `Port ${ports[at]} is that of ${names[first]}: choose another.`;
    return [{ at: pathOf(name), rule: 'SAME_PORT', message }];
  });
}
