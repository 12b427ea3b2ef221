import { type GraphQLError, Kind } from 'graphql';

const LITERALS: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/**
 * What is wrong with the syntax, without the text it was found in.
 *
 * graphql-js quotes the token it stopped at, and that may be someone's number. Its place is told by
 * `locations`.
 */
export function syntaxReason({ message }: GraphQLError): string {
  return message
    .replace(/\b(Name|Int|Float|String|BlockString|Comment) "[\s\S]*$/, '$1.')
    .replace(/((?:escape sequence|[Cc]haracter|within String|but got|after 0): )[\s\S]*$/, '$1…');
}

/** What is wrong with a literal: its type and where, never the literal. */
function literalReason(message: string): string {
  // The only message about a literal's place that quotes names of the schema alone.
  if (/^Field "\w+\.\w+" of required type "[\w![\]]+" was not provided\.$/.test(message))
    return message;
  const type =
    /^Expected value of type "([\w![\]]+)"/.exec(message)?.[1] ??
    /^(?:Enum "(\w+)"|(\w+)) cannot represent/.exec(message)?.slice(1).find(Boolean) ??
    /does not exist in "(\w+)" enum/.exec(message)?.[1] ??
    /^Field "\w+" is not defined by type "(\w+)"/.exec(message)?.[1];
  return type ? `A literal does not fit its type "${type}".` : 'A literal does not fit its type.';
}

/** What is wrong with an operation: names of fields, arguments and types, never values. */
export function validationReason(error: GraphQLError): string {
  const isAboutLiteral = error.nodes?.some((node) => LITERALS.has(node.kind)) ?? false;
  return isAboutLiteral ? literalReason(error.message) : error.message;
}

/**
 * What is wrong with a variable: its name, its place and what was expected.
 *
 * graphql-js writes the whole value between the name and the reason, so the reason is not looked for
 * behind it: only what the operation itself says is repeated.
 */
export function variableReason({ message, nodes }: GraphQLError): string {
  const node = nodes?.[0];
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return '';
  const name = node.variable.name.value;
  if (message.startsWith(`Variable "$${name}" of required type`)) return message;
  const place = /^ at "([A-Za-z_][\w.[\]]{0,120})"; /.exec(afterValue(message, name));
  return `Variable "$${name}"${place ? ` at "${place[1]}"` : ''} does not fit its type.`;
}

/** The end of the message, from its last ` at "…"; `, where graphql-js names the place inside the value. */
function afterValue(message: string, name: string): string {
  const start = message.lastIndexOf(` at "${name}`);
  return start < 0 ? '' : message.slice(start);
}
