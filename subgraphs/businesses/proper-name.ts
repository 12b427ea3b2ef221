import type { Store } from '../chassis/store/store.ts';
import { mostTelling, nameWords, searchedName } from './name-words.ts';

/** What stands before every household business's own name (Decree 168/2025/NĐ-CP). */
const KIND = /^\s*hộ\s+kinh\s+doanh\s+/;

/** The marks of the five tones, which are written over one vowel of a syllable or another: Hòa, Hoà. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The part of a household business's name that must be its own, to compare it by: without the words for its kind, case
 * or punctuation, either spelling of a tone read alike. Marks count: Hồng and Hông are two names.
 */
export function properName(name: string): string {
  const own = name.normalize('NFC').toLowerCase().replace(KIND, '').normalize('NFD');
  const words = own.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join(' ');
}

/** How a household business's name may stand in the register; both are looked up. */
const spellings = (name: string): readonly string[] =>
  [name, `Hộ kinh doanh ${name.normalize('NFC').replace(new RegExp(KIND, 'i'), '')}`].map(
    searchedName,
  );

/**
 * Whether a household business that is not closed has this proper name in a commune of today. One statement: the most
 * telling word leads to the names that have it.
 */
export async function isNameTaken(
  { knex }: Pick<Store, 'knex'>,
  name: string,
  communeCode: string,
): Promise<boolean> {
  const word = mostTelling(nameWords(name));
  if (word === undefined) return false;
  const named = knex('household_business_word').select('household_business_id').where({ word });
  const candidates: readonly { readonly display_name: string }[] = await knex('household_business')
    .whereIn('household_business_id', named)
    .where('commune_code', communeCode)
    .whereIn('status', ['ACTIVE', 'SUSPENDED'])
    .whereIn('searched_name', spellings(name))
    .select('display_name');
  const wanted = properName(name);
  return candidates.some((one) => properName(one.display_name) === wanted);
}
