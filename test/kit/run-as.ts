import type { RunAs } from '../../gateway/pages/app/playground/worked-operations.ts';
import { allHeaders, NOTHING_STATED } from '../../gateway/pages/app/shared/stated.ts';
import type { TestCity } from './city.ts';

/** The headers that the playground would send for whoever runs an operation; none for the public. */
export async function headersOf(
  runAs: RunAs | null,
  city: Pick<TestCity, 'tokenFor'>,
): Promise<Readonly<Record<string, string>>> {
  if (runAs === null) return {};
  const { as: persona, ...stated } = runAs;
  return allHeaders(await city.tokenFor(persona), { ...NOTHING_STATED, ...stated }, '');
}
