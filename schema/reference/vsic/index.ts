import type { LocalizedName } from '../code-list.ts';
import { CLASSES, DECISION_2018 } from './classes.ts';
import { DIVISIONS } from './divisions.ts';
import { SECTIONS } from './sections.ts';

/** A line of the classification of economic activities. */
export interface VsicLine {
  readonly code: string;
  readonly name: LocalizedName;
  /** 1 for a section's letter, otherwise the number of digits. */
  readonly level: number;
  readonly parentCode: string | null;
  /** The decision the code is read by. */
  readonly version: string;
  /** Whether a licence is needed. */
  readonly conditional: boolean;
  /** Any of these result types is such a licence. */
  readonly requiredResultTypes: readonly string[];
}

const sectionOf = new Map(
  SECTIONS.flatMap(([section, , , divisions]) =>
    divisions.split(' ').map((division) => [division, section] as const),
  ),
);

const plain = (code: string, vi: string, en: string, parentCode: string | null): VsicLine => ({
  code,
  name: { vi, en },
  level: parentCode === null ? 1 : code.length,
  parentCode,
  version: DECISION_2018,
  conditional: false,
  requiredResultTypes: [],
});

const LINES: readonly VsicLine[] = [
  ...SECTIONS.map(([code, vi, en]) => plain(code, vi, en, null)),
  ...DIVISIONS.map(([code, vi, en]) => plain(code, vi, en, sectionOf.get(code) ?? null)),
  ...CLASSES.map(([code, vi, en, more]) => ({
    ...plain(code, vi, en, code.slice(0, -1)),
    version: more?.version ?? DECISION_2018,
    conditional: more?.needs !== undefined,
    requiredResultTypes: more?.needs ?? [],
  })),
];

const linesByCode = new Map(LINES.map((line) => [line.code, line]));

/** A line by its code, or null for one that the list here does not have. */
export function vsicLine(code: string): VsicLine | null {
  return linesByCode.get(code) ?? null;
}

/** Every line here: all sections and divisions, and the classes most registered. */
export function vsicLines(): readonly VsicLine[] {
  return LINES;
}
