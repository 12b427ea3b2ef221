import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';

/** An operation that a client has registered. */
export interface RegisteredOperation {
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

/** What a manifest holds, and what is wrong with it, a sentence for each mistake. */
export interface ReadManifest {
  readonly operations: readonly RegisteredOperation[];
  readonly mistakes: readonly string[];
}

const FORMAT = 'apollo-persisted-query-manifest';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;

function parsed(body: string): DocumentNode | undefined {
  try {
    return parse(body, { noLocation: true });
  } catch {
    return undefined;
  }
}

/** What keeps an operation from ever being run. Texts of the validator name only what stands in the manifest. */
function flawIn(
  { name, type, body }: Readonly<Record<'name' | 'type' | 'body', string>>,
  schema: GraphQLSchema,
): string | undefined {
  const document = parsed(body);
  if (!document) return 'is not valid GraphQL';
  const operations = document.definitions.filter(isOperation);
  const [operation] = operations;
  if (!operation || operations.length > 1) return 'does not hold exactly one operation';
  if (operation.name?.value !== name || operation.operation !== type)
    return `is not the ${type} ${name} it says it is`;
  const [error] = validate(schema, document);
  return error && `does not fit the schema: ${error.message}`;
}

function operationIn(
  entry: unknown,
  place: number,
  schema: GraphQLSchema,
): RegisteredOperation | string {
  const { id, name, type, body } = isObject(entry) ? entry : {};
  const isWhole = [id, name, type, body].every((text) => typeof text === 'string' && text !== '');
  if (!isWhole) return `operation ${place + 1} needs an id, a name, a type and a body`;
  // Just seen to be texts, which the compiler does not follow through a list.
  const operation = { id, name, type, body } as Record<'id' | 'name' | 'type' | 'body', string>;
  const flaw = flawIn(operation, schema);
  return flaw ? `operation ${operation.name} ${flaw}` : operation;
}

/**
 * Reads a manifest as the Apollo client tools write it, and holds each operation to the schema.
 *
 * An operation that could not run would be found out by whoever needs it; here it is found at the start.
 */
export function readManifest(text: string, schema: GraphQLSchema): ReadManifest {
  const refused = (mistake: string): ReadManifest => ({ operations: [], mistakes: [mistake] });
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return refused('is not JSON');
  }
  if (!isObject(manifest) || manifest['format'] !== FORMAT || manifest['version'] !== 1)
    return refused(`is not a manifest of format ${FORMAT}, version 1`);
  const entries = manifest['operations'];
  if (!Array.isArray(entries)) return refused('has no list of operations');
  const read = entries.map((entry, place) => operationIn(entry, place, schema));
  const operations = read.filter((one) => typeof one !== 'string');
  const twice = operations.filter(
    ({ id }, place) => operations.findIndex((other) => other.id === id) !== place,
  );
  return {
    operations,
    mistakes: [
      ...read.filter((one) => typeof one === 'string'),
      ...twice.map(({ name }) => `operation ${name} has the id of another`),
    ],
  };
}
