import type { RegisterAddress } from './registers.ts';

const prefixOf = (name: string): string => name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_');

const isHttp = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/**
 * Settles where each register is: `<NAME>_URL` if set, else what the supergraph says.
 *
 * Refuses with every register that has no usable address, so that none is found missing by a citizen.
 */
export function settledAddresses(
  registers: readonly RegisterAddress[],
  overrides: ReadonlyMap<string, string>,
): readonly RegisterAddress[] {
  const settled = registers.map(({ name, url }) => ({
    name,
    url: overrides.get(prefixOf(name)) ?? url,
  }));
  const mistakes = settled.filter(({ url }) => !isHttp(url));
  if (mistakes.length > 0)
    throw new Error(
      `The gateway cannot start:\n${mistakes
        .map(
          ({ name }) =>
            `  - ${prefixOf(name)}_URL must be the http(s) address of register ${name}.`,
        )
        .join('\n')}`,
    );
  return settled;
}
