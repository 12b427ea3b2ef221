import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { distinctCount } from './distinct-count.ts';
import { createVolumeWatch, type GivenOut, unusualFrom } from './volume-watch.ts';

const peopleFrom = (first: number, count: number): readonly GivenOut[] => [
  {
    kind: 'Citizen',
    subjects: Array.from({ length: count }, (_, at) =>
      String(98_085_000_000 + first + at).padStart(12, '0'),
    ),
  },
];

/** A watch with a day that is moved by hand, and what it said. */
function watching(unusualRecordsPerDay: number) {
  const lines: Record<string, unknown>[] = [];
  let now = new Date('2026-03-02T01:00:00Z');
  let counted = 0;
  const watch = createVolumeWatch({
    clock: () => now,
    logger: pino(
      { base: null, timestamp: false },
      { write: (line: string) => void lines.push(JSON.parse(line)) },
    ),
    metrics: {
      unusualVolume() {
        counted += 1;
      },
    },
    settings: { unusualRecordsPerDay },
  });
  return {
    watch,
    lines,
    counted: () => counted,
    at(instant: string) {
      now = new Date(instant);
    },
    nextDay() {
      now = new Date(now.getTime() + 86_400_000);
    },
  };
}

describe('a client that is given more than is usual', () => {
  it('is remarked on once, by name and number, and no person is named', () => {
    const { watch, lines, counted } = watching(500);
    watch.gaveOut('bulk-reader', peopleFrom(0, 450));
    expect(lines).toEqual([]);
    watch.gaveOut('bulk-reader', peopleFrom(450, 150));
    watch.gaveOut('bulk-reader', peopleFrom(600, 150));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: 40,
      clientId: 'bulk-reader',
      day: '2026-03-02',
      usualUpTo: 500,
      daysKnown: 0,
      msg: 'unusual volume',
    });
    expect(lines[0]?.['records']).toBeGreaterThan(585);
    expect(lines[0]?.['records']).toBeLessThan(615);
    expect(JSON.stringify(lines)).not.toMatch(/\d{12}/);
    expect(counted()).toBe(1);
  });

  it('is not one that reads the same records again, nor many clients that read a little', () => {
    const { watch, lines } = watching(500);
    for (let times = 0; times < 20; times += 1) watch.gaveOut('counter', peopleFrom(0, 400));
    for (let client = 0; client < 5; client += 1)
      watch.gaveOut(`client-${client}`, peopleFrom(client * 400, 400));
    watch.gaveOut(null, peopleFrom(0, 2_000));
    expect(lines).toEqual([]);
  });

  it('is remarked on again on another day of the city, and not before', () => {
    const { watch, lines, at } = watching(100);
    at('2026-03-02T16:59:59Z');
    watch.gaveOut('portal', peopleFrom(0, 200));
    watch.gaveOut('portal', peopleFrom(200, 200));
    at('2026-03-02T17:00:00Z');
    watch.gaveOut('portal', peopleFrom(0, 90));
    expect(lines.map(({ day }) => day)).toEqual(['2026-03-02']);
    watch.gaveOut('portal', peopleFrom(90, 90));
    expect(lines.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-03']);
  });

  it('is compared with its own days, once there are five of them', () => {
    const { watch, lines, nextDay } = watching(1_000);
    for (let day = 0; day < 5; day += 1) {
      watch.gaveOut('notary', peopleFrom(0, 100));
      nextDay();
    }
    watch.gaveOut('notary', peopleFrom(0, 250));
    expect(lines).toEqual([]);
    watch.gaveOut('notary', peopleFrom(250, 100));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ clientId: 'notary', daysKnown: 5 });
  });

  it.each([
    [[], 5_000],
    [[9_000, 9_000, 9_000, 9_000], 5_000],
    [[9_000, 9_000, 9_000, 9_000, 9_000], 27_000],
    [[100, 200, 300, 400, 500_000], 900],
    [[1, 1, 1, 1, 1], 500],
    [[100, 200, 300, 400, 500, 600], 1_050],
  ])('reads, after days of %j, more than %i', (history, line) => {
    expect(unusualFrom(history, 5_000)).toBe(line);
  });
});

describe('a count of what is different', () => {
  it.each([0, 1, 10, 100, 1_000, 5_000, 20_000, 200_000])('is right about %i', (many) => {
    const seen = distinctCount();
    for (const { kind, subjects } of peopleFrom(0, many))
      seen.addAll(kind, [...subjects, ...subjects]);
    expect(Math.abs(seen.count() - many)).toBeLessThanOrEqual(Math.max(1, many * 0.03));
  });

  it('tells the same text of two kinds apart', () => {
    const seen = distinctCount();
    seen.addAll('Citizen', ['098195000123']);
    seen.addAll('LandParcel', ['098195000123']);
    expect(seen.count()).toBe(2);
  });
});
