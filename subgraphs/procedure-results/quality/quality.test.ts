import { expect, it } from 'vitest';
import { issuedAfterDeath } from './result-to-deceased.ts';

const row = { record_key: 'a', record_id: 'a' };

it.each([
  ['2024-03-02T08:30:00+07:00', '{"diedOn":"2024-03-01"}', 'holder'],
  ['2024-03-01T08:30:00+07:00', '{"diedOn":"2024-03-01"}', null],
  ['2023-03-01T08:30:00+07:00', '{"diedOn":"2024-03-01"}', null],
  ['2024-03-02T08:30:00+07:00', '{"diedOn":null}', null],
  ['2024-03-02T08:30:00+07:00', null, null],
])('a paper of %s, with a death certificate that says %s: %s', (issued_at, death, wrong) => {
  expect(issuedAfterDeath({ ...row, issued_at, death })).toBe(wrong);
});
