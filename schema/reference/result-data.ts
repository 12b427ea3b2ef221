import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { projectFile } from '../project-root.ts';
import { resultType } from './result-types.ts';

/** Strict, so that a schema with a word it does not know is an error and not a rule that never holds. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

const checks = new Map<string, ValidateFunction>();

function checkOf(typeCode: string): ValidateFunction {
  const known = checks.get(typeCode);
  if (known) return known;
  const text = readFileSync(projectFile(`schema/reference/result-data/${typeCode}.json`), 'utf8');
  const check = ajv.compile(JSON.parse(text));
  checks.set(typeCode, check);
  return check;
}

/**
 * Where the structured data of a result does not fit its type: the first place, as a path of the type's own
 * names, empty for the whole; null when it fits. What the caller wrote is not repeated.
 *
 * The schemas are reviewed files beside this one, one for each type. A property that none of them names is
 * refused: data nobody agreed on is data nobody can reuse. A type that is unknown fits nothing.
 */
export function misfit(typeCode: string, data: unknown): string | null {
  if (resultType(typeCode) === null) return '';
  const check = checkOf(typeCode);
  return check(data) ? null : (check.errors?.[0]?.instancePath ?? '');
}
