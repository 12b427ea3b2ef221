import type { ContenderName } from './contenders.ts';
import { figure, type Measured } from './measure.ts';
import { TITLES } from './report.ts';

const SHOWN: readonly ContenderName[] = ['hive-js', 'stock', 'hive-rust', 'ours-guarded', 'ours'];
const COLOURS: Readonly<Partial<Record<ContenderName, string>>> = {
  stock: '#8a94a6',
  'hive-js': '#b8a078',
  'hive-rust': '#d9a441',
  'ours-guarded': '#5b8dd6',
  ours: '#1d4f9e',
};
const [WIDTH, LABEL, BAR, GAP] = [860, 250, 18, 30];
const ROOM = WIDTH - LABEL - 90;

const text = (x: number, y: number, said: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${said.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;

/** Gateway CPU for each request as bars: one group for each kind of question, each by its own longest bar. */
export function chartOf(measured: readonly Measured[], kinds: readonly string[]): string {
  const parts: string[] = [];
  let y = 44;
  for (const kind of kinds) {
    const bars = SHOWN.flatMap((name) => {
      const seen = figure(measured, kind, name, 'gateway');
      return seen ? [{ name, seen }] : [];
    });
    const longest = Math.max(...bars.map(({ seen }) => seen.median));
    parts.push(text(0, y, kind, 'font-weight="600"'));
    y += 10;
    for (const { name, seen } of bars) {
      const length = (seen.median / longest) * ROOM;
      parts.push(
        text(LABEL - 8, y + BAR - 5, TITLES[name], 'text-anchor="end"'),
        `<rect x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="${BAR - 3}" rx="2" fill="${COLOURS[name]}"/>`,
        text(LABEL + length + 6, y + BAR - 5, `${seen.median.toFixed(2)} ms`),
      );
      y += BAR;
    }
    y += GAP;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="13" fill="#1c2430" role="img" aria-label="Gateway CPU for each request">
<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>
${text(0, 18, 'Gateway CPU for each request · CPU của cổng cho mỗi yêu cầu (ms)', 'font-size="15" font-weight="700"')}
${parts.join('\n')}
</svg>
`;
}
