/**
 * A name as people type it when searching: no accents, no case, single spaces.
 *
 * `Đặng Thị Thuỷ` becomes `dang thi thuy`. Both spellings of a tone mark (Hòa, Hoà) give one key,
 * which is the point. Letters are folded by hand where Unicode does not decompose them: đ.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
