import { describe, expect, it } from 'vitest';
import { leaksIn } from './captured.ts';

describe('the scan at the end of a run', () => {
  it('finds a synthetic personal ID wherever it stands, and does not repeat it', () => {
    const lines = [
      'log {"path":["citizen-098085153547"]}',
      'error all is well',
      'metric a{b="097185153547"} 1',
    ];
    const leaks = leaksIn(lines.join('\n'));
    expect(leaks).toEqual([
      'log {"path":["citizen-<a personal ID>"]}',
      'metric a{b="<a personal ID>"} 1',
    ]);
  });

  it('takes no other number for one', () => {
    expect(leaksIn('log 0980851535471 98085153547 048085153547 1764087535471')).toEqual([]);
  });
});
