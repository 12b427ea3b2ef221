import { describe, expect, it } from 'vitest';
import { namePatterns, nameSearchKey } from './name-search.ts';

/** What SQL's LIKE would say, for patterns without `_`. */
function like(text: string, pattern: string): boolean {
  const parts = pattern.split('%').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'su').test(text);
}

const finds = (typed: string, name: string): boolean => {
  const patterns = namePatterns(typed);
  return patterns !== null && like(nameSearchKey(name), patterns.folded);
};

describe('looking for a name', () => {
  it.each([
    ['hoa', 'Nguyễn Thị Hòa'],
    ['hoa', 'Nguyễn Thị Hoà'],
    ['Hoà', 'Nguyễn Thị Hòa'],
    ['HÒA QUÝ', 'Trần Hoà Quý'],
    ['hoa qui', 'Trần Hoà Quý'],
    ['tran', 'Trần Văn Hùng'],
    ['tran', 'Trân Văn Hùng'],
    ['nguyen hoa', 'Nguyễn Thị Hòa'],
    ['nguyen hoa', 'Nguyễn Hòa'],
    ['đặng thuỷ', 'Đặng Thị Thủy'],
    ['Lí', 'Lý Thị Mỹ'],
    ['my', 'Lý Thị Mĩ'],
    ["Bh'nướch", 'Bh’nướch Thị Lan'],
    ['bhnuoch', "Bh'nướch Thị Lan"],
    ['  nguyen ,  hoa ', 'Nguyễn Thị Hòa'],
    ['Nguye\u0302\u0303n', 'Nguyễn Thị Hòa'],
  ])('finds, typing %j, %j', (typed, name) => {
    expect(finds(typed, name)).toBe(true);
  });

  it.each([
    ['ho', 'Nguyễn Thị Hòa', 'part of a word is not the word'],
    ['hoa nguyen', 'Nguyễn Thị Hòa', 'words stand in the order of the name'],
    ['hoa hoa', 'Nguyễn Thị Hòa', 'a word is used once'],
    ['hai', 'Lê Văn Hay', 'y after another vowel is a sound of its own'],
    ['%', 'Nguyễn Thị Hòa', 'a wildcard is not a letter'],
    ['h_a', 'Nguyễn Thị Hòa', 'nor is this one'],
  ])('does not find, typing %j, %j: %s', (typed, name) => {
    expect(finds(typed, name)).toBe(false);
  });

  it.each(['', '   ', '%%', "'", '-- ;', '\\'])('has nothing to look for in %j', (typed) => {
    expect(namePatterns(typed)).toBe(null);
  });

  it('leaves no wildcard, quote or escape of the caller in a pattern', () => {
    const patterns = namePatterns("x%' or 1=1; drop table citizen; --_\\");

    expect(patterns).toEqual({
      folded: '%|x|%|or|%|1|%|1|%|drop|%|table|%|citizen|%',
      asTyped: '%X%Or%1%1%Drop%Table%Citizen%',
    });
  });
});
