import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { type FaultCode, fault } from '../faults.ts';

/** How one scalar reads what a client sends and writes what a register holds. */
interface TextScalar {
  readonly name: string;
  readonly refusal: FaultCode;
  /** The form registers store, or null for a refusal. */
  readonly parse: (text: string) => string | null;
}

/**
 * A scalar that is text inside and out: strict with clients, lenient with registers.
 *
 * An old register may hold a nine-digit card number where twelve are due. That is a finding about the
 * register; hiding the value, or failing the answer, would only hide the finding.
 */
export function textScalar({ name, refusal, parse }: TextScalar): GraphQLScalarType<string> {
  const read = (value: unknown): string => {
    const stored = typeof value === 'string' ? parse(value) : null;
    // A GraphQLError of our own, because around any other error graphql-js prints the literal itself.
    if (stored === null) throw fault(refusal, { details: { scalar: name } });
    return stored;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => {
      if (typeof value === 'string') return value;
      throw new TypeError(`A register gave a ${name} that is not text`);
    },
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}
