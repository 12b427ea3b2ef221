import { parseAgencyCode } from './agency-code.ts';
import { isCalendarDay } from './calendar.ts';

/**
 * A procedure's national code, or null.
 *
 * A locality may append its own suffix (`1.004222.000.00.00.H17`); the procedure is the same one, so
 * the suffix is read and dropped.
 */
export function parseProcedureCode(text: string): string | null {
  const [, national] = /^(\d\.\d{6})(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/.exec(text) ?? [];
  return national ?? null;
}

const DOSSIER =
  /^(?:\d{3}\.\d{2}\.\d{2,3}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{2,3}){0,3})-(\d{2})(\d{2})(\d{2})-\d{4,6}$/;

/** A dossier's code as its receipt prints it, agency in either form, with a real date inside; or null. */
export function parseDossierCode(text: string): string | null {
  const [, year, month, day] = DOSSIER.exec(text) ?? [];
  return year !== undefined && isCalendarDay(2000 + Number(year), Number(month), Number(day))
    ? text
    : null;
}

/** The number of a digital result (`KQ-`, agency, year, 8 digits; our own convention), or null. */
export function parseResultNumber(text: string): string | null {
  const [, agency] = /^KQ-([A-Z0-9.]{3,35})-20\d{2}-\d{8}$/.exec(text) ?? [];
  return agency !== undefined && parseAgencyCode(agency) === agency ? text : null;
}

/** A kind of result (`RT-`, field, 3 digits; our own convention), or null. */
export function parseResultTypeCode(text: string): string | null {
  return /^RT-[A-Z]{2,4}-\d{3}$/.test(text) ? text : null;
}
