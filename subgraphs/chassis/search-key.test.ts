import { describe, expect, it } from 'vitest';
import { searchKey } from './search-key.ts';

describe('a name as people type it when searching', () => {
  it.each([
    ['Đặng Thị Thuỷ', 'dang thi thuy'],
    ['Đặng  Thị\tThủy ', 'dang thi thuy'],
    ['HÒA QUÝ', 'hoa quy'],
    ['Hoà Quý', 'hoa quy'],
    ['hoa quy', 'hoa quy'],
    ["Bh'nướch", "bh'nuoch"],
    ['đường Mẫu 7', 'duong mau 7'],
    ['', ''],
  ])('%s is found under %s', (name, key) => {
    expect(searchKey(name)).toBe(key);
    expect(searchKey(name.normalize('NFD'))).toBe(key);
  });
});
