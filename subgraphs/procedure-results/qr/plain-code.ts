import {
  parseDossierCode,
  parseEnterpriseCode,
  parsePersonalId,
  parseProcedureCode,
} from '../../../schema/identifiers/index.ts';
import { SYSTEM_CODES } from './signed-facts.ts';

/** A code of plain fields: the least that Circular 01/2023/TT-VPCP asks for, signed by nobody. */
export interface PlainFacts {
  readonly dossierCode: string;
  readonly procedureCode: string;
  /** The subject's own number. Personal data: never logged, never shown. */
  readonly subjectKey: string;
  readonly title: string;
  readonly systemCode: string;
  readonly issuedAt: string;
  /** Null when it does not expire. */
  readonly validTo: string | null;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/;
const VALIDITY = /^(?:(\d{4}-\d{2}-\d{2}))?$/;

/**
 * Reads `dossier|procedure|subject|title|system|issued|valid to`, in this order; null when it is not that.
 *
 * The circular names the fields, not how they are written: order and separator are this project's own.
 */
export function readPlainCode(text: string): PlainFacts | null {
  const fields = text.split('|');
  const [dossier = '', procedure = '', subject = '', title = '', system = '', at = '', to = ''] =
    fields;
  const [dossierCode, procedureCode] = [parseDossierCode(dossier), parseProcedureCode(procedure)];
  const subjectKey = parsePersonalId(subject) ?? parseEnterpriseCode(subject);
  const validity = VALIDITY.exec(to);
  const isKnown = [...SYSTEM_CODES.values()].includes(system);
  if (fields.length !== 7 || dossierCode === null || procedureCode === null) return null;
  if (subjectKey === null || title === '' || !isKnown || !INSTANT.test(at) || !validity)
    return null;
  const validTo = validity[1] ?? null;
  return {
    dossierCode,
    procedureCode,
    subjectKey,
    title,
    systemCode: system,
    issuedAt: at,
    validTo,
  };
}
