import type { GraphQLFormattedError } from 'graphql';
import { FAULTS, type FaultCode, faultMessage, isFaultCode } from '../faults.ts';

const VARIABLE = /^Variable "(\$[_A-Za-z][_0-9A-Za-z]*)" got invalid value /;
const REPEATS_A_VALUE =
  /cannot represent|does not exist in "\w+" enum|^Expected value of type "[^"]*", found /;

// Where a query breaks off the parser quotes the token it met, which may be a number someone pasted.
const QUOTED_TOKEN = /^(Syntax Error: .*\b(?:Int|Float|String|BlockString)) ".*$/s;

/**
 * An error as a client may see it: without the value that graphql-js repeats in it.
 *
 * The scalars here never name a value, but graphql-js does so around them: of a variable it says
 * `got invalid value "0980…"`, and of an Int or an enum `cannot represent …`. Whoever answers a client
 * (a register, and the gateway for what it coerces itself) passes its errors through this. A fault of
 * ours is recognised by its code and gets back its own sentence; only the variable's name is kept.
 */
export function withoutValues(error: GraphQLFormattedError): GraphQLFormattedError {
  const [, syntax] = QUOTED_TOKEN.exec(error.message) ?? [];
  if (syntax !== undefined) return { ...error, message: `${syntax}.` };
  const [, variable] = VARIABLE.exec(error.message) ?? [];
  if (variable === undefined && !REPEATS_A_VALUE.test(error.message)) return error;
  const given = error.extensions?.['code'];
  const code: FaultCode = isFaultCode(given) ? given : 'BAD_USER_INPUT';
  const { vi, en } = FAULTS[code];
  return {
    ...error,
    message: faultMessage(code),
    extensions: {
      ...error.extensions,
      code,
      messages: { vi, en },
      ...(variable !== undefined && { argument: variable }),
    },
  };
}
