import { isPromise } from 'node:util/types';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  type SourceLocation,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** A document that has been found valid, and what it is executed with. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: object;
}

/** What is asked once or twice is not worth compiling: that takes as long as many an answer. */
const COMPILED_AT = 3;

/** How often a document has been executed, and what it was compiled to; null where it cannot be. */
interface Known {
  times: number;
  compiled: Compiled | null | undefined;
}

type Compiled = Pick<CompiledQuery, 'query'> & { readonly name: string | undefined };

/**
 * Executes the documents of a gateway, which asks few and asks them often: by graphql-js at first, compiled from the third
 * time on. What was compiled is forgotten with its document.
 */
export function compiling(
  schema: GraphQLSchema,
  compiledAt = COMPILED_AT,
): (execution: Execution) => Answered {
  const documents = new WeakMap<DocumentNode, Known>();
  const interpreted = interpreting(schema);
  return (execution) => {
    const { document, operationName, variables, context } = execution;
    const known = documents.get(document) ?? { times: 0, compiled: undefined };
    documents.set(document, known);
    known.times += 1;
    if (known.compiled === undefined && known.times >= compiledAt)
      known.compiled = compiledFrom(schema, document);
    const { compiled } = known;
    if (!compiled || (operationName !== null && operationName !== compiled.name))
      return interpreted(execution);
    const answered = compiled.query(undefined, context, variables);
    // What variables are refused for is said by graphql-js; nothing has been executed then.
    if (isPromise(answered)) return answered.then((answer) => asInterpreted(document, answer));
    return answered.data === undefined ? interpreted(execution) : asInterpreted(document, answered);
  };
}

type Answered = ExecutionResult | Promise<ExecutionResult>;

/** The same answer with its errors as graphql-js makes them: who is refused must not see how a document was executed. */
function asInterpreted({ loc }: DocumentNode, answer: ExecutionResult): ExecutionResult {
  if (!answer.errors) return answer;
  const source = loc?.source ?? null;
  return {
    ...answer,
    errors: answer.errors.map(
      ({ message, path, originalError, locations = [] }) =>
        new GraphQLError(message, {
          ...{ path: path ?? null, originalError: originalError ?? null, source },
          positions: source && locations.map((location) => offsetIn(source.body, location)),
        }),
    ),
  };
}

const LINE_BREAK = /\r\n|[\n\r]/g;

/** How many characters stand before a place that is told by its line and column, both counted from one. */
function offsetIn(text: string, { line, column }: SourceLocation): number {
  const breaks = [...text.matchAll(LINE_BREAK)];
  const before = breaks[line - 2];
  return (before ? before.index + before[0].length : 0) + column - 1;
}

/** Executes every document by graphql-js. */
export const interpreting =
  (schema: GraphQLSchema) =>
  ({ document, operationName, variables, context }: Execution): Answered =>
    execute({
      ...{ schema, document, operationName },
      variableValues: variables,
      contextValue: context,
    });

/**
 * What is not compiled: a name that objects written as code take for something else, and conditions, which the library
 * mixes up where a field stands in several fragments.
 */
const INTERPRETED = /__proto__|@/;

function compiledFrom(schema: GraphQLSchema, document: DocumentNode): Compiled | null {
  const [operation, another] = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation || another || INTERPRETED.test(print(document))) return null;
  const compiled = compileQuery(schema, document);
  return isCompiledQuery(compiled) ? { query: compiled.query, name: operation.name?.value } : null;
}
