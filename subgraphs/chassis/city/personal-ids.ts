import { twoDigits } from './calendar.ts';
import type { Gender } from './city.ts';
import { stir } from './draws.ts';
import { shuffleOfAMillion } from './shuffles.ts';

/**
 * Personal IDs that keep every rule of the real ones and can be nobody's: the province codes 098
 * ("Đà Nẵng, synthetic") and 097 ("elsewhere, synthetic") lie outside the assigned 001–096.
 *
 * Every eighth person has 097. Within a province the last six digits are a shuffle of the person's
 * place, so they look drawn at random and are yet never the same twice.
 */
export function personalIds(
  seed: number,
): (person: number, gender: Gender, birthYear: number) => string {
  const serial = shuffleOfAMillion(stir(seed + 0x5f3759df));
  return (person, gender, birthYear) => {
    const round = Math.floor(person / 8);
    const isElsewhere = person % 8 === 7;
    const place = isElsewhere ? round : round * 7 + (person % 8);
    const century = Math.floor((birthYear - 1900) / 100) * 2 + (gender === 'FEMALE' ? 1 : 0);
    const year = twoDigits(birthYear % 100);
    const digits = String(serial(place)).padStart(6, '0');
    return `${isElsewhere ? '097' : '098'}${century}${year}${digits}`;
  };
}
