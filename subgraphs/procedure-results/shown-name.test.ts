import { describe, expect, it } from 'vitest';
import { shownName } from './shown-name.ts';

describe('the name shown with a verified result', () => {
  it.each([
    ['Nguyễn Văn An', 'N*** V*** A***'],
    ['  Võ   Ngọc Hà ', 'V*** N*** H***'],
    ['Đỗ Ân'.normalize('NFD'), 'Đ*** Â***'],
    ['A', 'A***'],
    ['', ''],
  ])('of %j is %j', (name, shown) => {
    expect(shownName('PERSON', name)).toBe(shown);
  });

  it('of a business is its own, which is open', () => {
    expect(shownName('ENTERPRISE', 'CÔNG TY TNHH MẪU')).toBe('CÔNG TY TNHH MẪU');
  });
});
