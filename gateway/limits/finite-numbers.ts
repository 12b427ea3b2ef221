import {
  type ASTVisitor,
  type FloatValueNode,
  GraphQLError,
  type IntValueNode,
  type ValidationContext,
} from 'graphql';

/**
 * A number past all numbers is valid GraphQL for a scalar of the graph's own, and can be neither planned nor sent to a
 * register: JSON has no such number (RFC 8259, section 6).
 */
export function finiteNumbers(context: ValidationContext): ASTVisitor {
  const held = (node: IntValueNode | FloatValueNode): void => {
    if (!Number.isFinite(Number(node.value)))
      context.reportError(new GraphQLError('A number is past all numbers.', { nodes: node }));
  };
  return { IntValue: held, FloatValue: held };
}
