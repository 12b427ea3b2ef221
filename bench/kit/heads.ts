import type { ProfileName } from '../../subgraphs/chassis/city/city.ts';
import { synthesise } from '../../subgraphs/chassis/city/synthesise.ts';

/** Personal IDs of heads of household, drawn from the whole city: it is they who hold land and run businesses. */
export function headsOf(size: ProfileName): (tag: string) => () => string {
  const city = synthesise(size);
  return (tag) => {
    const draws = city.draws(`bench ${tag}`, 0);
    return () => {
      const { members } = city.household(draws.between(0, city.counts.households - 1));
      return city.person(members[0] ?? 0).personalId;
    };
  };
}
