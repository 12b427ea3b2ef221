import { pick } from './draws.ts';

/** Two words of a brand; none is a trade mark by itself, and every name ends in a word no firm bears. */
const FIRST_WORDS = [
  'SÔNG HÀN',
  'NGŨ HÀNH',
  'NON NƯỚC',
  'MỸ KHÊ',
  'TIÊN SA',
  'BÀ NÀ',
  'HẢI VÂN',
  'CẨM LỆ',
  'AN HẢI',
  'THANH BÌNH',
  'PHƯỚC MỸ',
  'HÒA XUÂN',
  'HOÀ KHÁNH',
  'NAM Ô',
  'LIÊN CHIỂU',
  'THUẬN PHƯỚC',
  'KHUÊ TRUNG',
  'MÂN THÁI',
  'TRUNG LƯƠNG',
  'TÂN CHÍNH',
  'ĐẠI PHÁT',
  'MINH LONG',
  'HOÀNG GIA',
  'VIỆT AN',
  'PHÚ QUÝ',
  'THÀNH ĐẠT',
  'TÂM ĐỨC',
  'BÌNH MINH',
  'ĐÔNG Á',
  'TRƯỜNG SƠN',
] as const;

const SECOND_WORDS = [
  'XANH',
  'VÀNG',
  'SỐ',
  'MỚI',
  'VIỆT',
  'PHÁT',
  'THỊNH',
  'AN',
  'PHÚ',
  'LỘC',
  'TÍN',
  'NGHĨA',
  'THÀNH',
  'HƯNG',
  'KHANG',
  'LONG',
  'SƠN',
  'HẢI',
  'QUANG',
  'MINH',
  'ĐỨC',
  'TÂM',
  'VINH',
  'HOA',
  'SEN',
  'MAI',
  'TRÚC',
  'BIỂN',
  'NÚI',
  'CÁT',
  'SAO',
  'TRĂNG',
  'GIÓ',
  'MÂY',
  'SÓNG',
  'NẮNG',
] as const;

const PAIRS = FIRST_WORDS.length * SECOND_WORDS.length;

/**
 * A brand for an index, never the same for two: the pairs are walked in a scattered order and a
 * number is added from the second walk on.
 */
export function brand(index: number): string {
  const walk = Math.floor(index / PAIRS);
  const pair = ((index % PAIRS) * 457) % PAIRS; // 457 is prime to the number of pairs, 1080
  const first = FIRST_WORDS[pair % FIRST_WORDS.length] ?? '';
  const second = SECOND_WORDS[Math.floor(pair / FIRST_WORDS.length)] ?? '';
  return walk === 0 ? `${first} ${second}` : `${first} ${second} ${walk + 1}`;
}

/** The words that mark a name as made up. */
export function ending(toss: number): string {
  return pick(toss, ['MẪU', 'THỬ NGHIỆM']);
}
