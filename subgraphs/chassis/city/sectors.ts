import { weighing } from './draws.ts';

/** A line of business: its VSIC code (level 4) and the word a company's name says it with. */
export interface Sector {
  readonly vsic: string;
  readonly word: string;
}

const sector = (vsic: string, word: string, weight: number): readonly [Sector, number] => [
  { vsic, word },
  weight,
];

/** Trade, restaurants, building, lodging, software and freight lead, as in the city. */
export const enterpriseSector = weighing<Sector>([
  sector('4659', 'THIẾT BỊ', 12),
  sector('4711', 'BÁN LẺ', 9),
  sector('4719', 'THƯƠNG MẠI', 11),
  sector('5610', 'NHÀ HÀNG', 10),
  sector('4101', 'XÂY DỰNG', 10),
  sector('4290', 'HẠ TẦNG', 6),
  sector('5510', 'KHÁCH SẠN', 9),
  sector('6201', 'PHẦN MỀM', 9),
  sector('4933', 'VẬN TẢI', 8),
  sector('4663', 'VẬT LIỆU', 4),
  sector('6810', 'BẤT ĐỘNG SẢN', 3),
  sector('7911', 'LỮ HÀNH', 3),
  sector('7310', 'QUẢNG CÁO', 2),
  sector('7110', 'KIẾN TRÚC', 2),
  sector('5630', 'CÀ PHÊ', 2),
]);

/** What household businesses do: eating and drinking, small shops, services. */
export const householdSector = weighing<Sector>([
  sector('4711', 'TẠP HÓA', 34),
  sector('4771', 'THỜI TRANG', 16),
  sector('4719', 'CỬA HÀNG', 12),
  sector('4933', 'VẬN CHUYỂN', 6),
  sector('5510', 'NHÀ NGHỈ', 6),
  sector('9631', 'TIỆM TÓC', 14),
  sector('4663', 'VẬT LIỆU', 6),
  sector('7310', 'BẢNG HIỆU', 6),
]);

/** A quarter of household businesses cook or pour. */
export const foodSector = weighing<Sector>([
  sector('5610', 'QUÁN ĂN', 70),
  sector('5630', 'QUÁN CÀ PHÊ', 30),
]);

export const FOOD_VSIC: readonly string[] = ['5610', '5630'];
