import { fieldsOn } from './expected-answer.ts';
import { isRefused, type JudgedField } from './judged-tour.ts';

type Values = Readonly<Record<string, unknown>>;

/** How an answer that rows decide on compares with what is there. All are paths without places in lists. */
export interface RowsCompared {
  /** Open for rows of oneself or of who consents, there, and not given: on some row at least. */
  readonly withheld: ReadonlySet<string>;
  /** The same, given on some row. */
  readonly given: ReadonlySet<string>;
  /** Given otherwise than it is there, or not given though no row decides. */
  readonly wrong: ReadonlySet<string>;
  /** Named by `isUnknown`. */
  readonly uncompared: ReadonlySet<string>;
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Compares an answer, row by row, with all that is there. What `isUnknown` names is not compared: nobody could
 * read it to begin with.
 */
export function rowsCompared(
  tour: readonly JudgedField[],
  there: Values,
  answer: Values,
  isUnknown: (field: string) => boolean,
): RowsCompared {
  const withheld = new Set<string>();
  const given = new Set<string>();
  const wrong = new Set<string>();
  const uncompared = new Set<string>();
  const isOwn = ({ letter }: JudgedField): boolean => letter === 'S' || letter === 'C';

  function compare(field: JudgedField, whole: unknown, got: unknown): void {
    if (Array.isArray(whole) && Array.isArray(got)) {
      if (whole.length !== got.length) wrong.add(field.path);
      for (const [place, item] of whole.entries()) compare(field, item, got[place]);
      return;
    }
    if (whole !== null && got === null) {
      (isOwn(field) ? withheld : wrong).add(field.path);
      return;
    }
    if (isOwn(field) && got !== null) given.add(field.path);
    if (isObject(whole) && isObject(got) && field.below.length > 0)
      compareAll(fieldsOn(field.below, whole), whole, got);
    else if (JSON.stringify(whole) !== JSON.stringify(got)) wrong.add(field.path);
  }

  function compareAll(fields: readonly JudgedField[], whole: Values, got: Values): void {
    for (const field of fields) {
      const { name, path } = field;
      if (isRefused(field) && got[name] !== null) wrong.add(path);
      if (isRefused(field)) continue;
      if (field.field !== null && isUnknown(field.field)) uncompared.add(path);
      else compare(field, whole[name], got[name]);
    }
  }

  compareAll(tour, there, answer);
  return { withheld, given, wrong, uncompared };
}
