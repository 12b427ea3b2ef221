import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Inquiry } from '../../schema/access/caller.ts';
import { ACCESS_EXTENSION } from '../../schema/access/report.ts';
import type { Clock } from '../../schema/clock.ts';
import { fault } from '../../schema/faults.ts';
import type { Context, SubgraphDefinition } from './definition.ts';
import { documentCache } from './document-cache.ts';
import { compiling, interpreting } from './execution.ts';
import { guardSchema } from './guard/guard-schema.ts';
import { noServiceDocument } from './guard/no-service-document.ts';
import { type RequestGuard, requestGuard } from './guard/request-guard.ts';
import { subjectsFor } from './guard/subjects-for.ts';
import { type FaultListener, maskedError, refusedQuestion } from './register-errors.ts';
import { registerDocument, registerSchema } from './register-schema.ts';
import type { ServingStore } from './store/open-serving.ts';

/** A question put to a register. */
export interface RegisterRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
  /** Goes with every fault that is heard of, so that the logs of gateway and register can be read together. */
  readonly requestId?: string | undefined;
  /** Who asks, and why. A guarded register answers nobody without it. */
  readonly inquiry?: Inquiry | undefined;
  /** Shares its look-ups with other questions that are asked at the same time; its own where none are given. */
  readonly lookups?: Lookups | undefined;
}

/** Look-ups that several questions of one caller share, so that what they ask for together is read together. */
export interface Lookups {
  readonly context: object;
}

/**
 * Whom a register believes: the gateway's seal (or the gateway in the same process), each caller's own token,
 * or whoever reaches it.
 */
export type Trust = 'seal' | 'token' | 'none';

/** How a register is guarded: by what trust, and what its resolvers are given for whom. */
export interface Guarding {
  readonly trust: Exclude<Trust, 'none'>;
  guardFor(inquiry: Inquiry, context: object): RequestGuard;
}

/** A register that answers: the same whether it is reached over HTTP or in the process. */
export interface Register {
  readonly name: string;
  readonly schema: GraphQLSchema;
  execute(request: RegisterRequest): Promise<ExecutionResult>;
  /** New look-ups, to be shared by questions of one caller and forgotten. */
  lookups(): Lookups;
}

/**
 * Makes an executable schema into a register: documents prepared once, a new context for every request,
 * errors masked. A guarded one refuses whoever does not say who asks, and tells the gateway whose rows it gave
 * out; a caller who comes with a token of their own is never told that.
 */
export function registerOf(
  name: string,
  schema: GraphQLSchema,
  contextOf: () => object,
  heard: FaultListener,
  guarding?: Guarding,
): Register {
  const prepared = documentCache(schema, guarding ? [noServiceDocument] : []);
  // A gateway writes its questions itself; nobody else's become code.
  const execute = guarding?.trust === 'token' ? interpreting(schema) : compiling(schema);
  return {
    name,
    schema,
    lookups: () => ({ context: contextOf() }),
    async execute({ query, variables, operationName, requestId, inquiry, lookups }) {
      if (guarding && !inquiry) return { errors: [fault('SEAL_REFUSED')] };
      const found = prepared(query);
      if (found.phase === 'invalid')
        return { errors: found.errors.map((error) => refusedQuestion(error, found.code)) };
      const context = lookups?.context ?? contextOf();
      const guard = guarding && inquiry && guarding.guardFor(inquiry, context);
      const result = await execute({
        document: found.document,
        variables: variables ?? {},
        operationName: operationName ?? null,
        context: guard ? { ...context, guard } : context,
      });
      const notes = guarding?.trust === 'seal' ? (guard?.report() ?? []) : [];
      const reported = {
        ...result,
        ...(notes.length > 0 && { extensions: { [ACCESS_EXTENSION]: notes } }),
      };
      if (!result.errors) return reported;
      const heardHere = (error: Error): void => heard(error, requestId);
      return {
        ...reported,
        errors: result.errors.map((error) => maskedError(error, name, heardHere)),
      };
    },
  };
}

/**
 * Opens an agency for questions over its store. Loaders are new for every request.
 *
 * With any trust but `none` every field is judged again here, with its row: the register, not whoever asked
 * it, is the authority over what it holds.
 */
export function startRegister<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  store: ServingStore,
  clock: Clock,
  heard: FaultListener = () => undefined,
  trust: Trust = 'none',
): Register {
  const { name, resolvers, subjects = {} } = definition;
  const writing = definition.writes && store.writing;
  const schema = registerSchema(name, resolvers);
  const contextOf = (): Context<Loaders> => ({
    loaders: definition.loaders(store),
    store,
    ...(writing && { writing }),
    clock,
  });
  if (trust === 'none') return registerOf(name, schema, contextOf, heard);
  guardSchema(schema, { document: registerDocument(name), subjects, byToken: trust === 'token' });
  const guardFor = (inquiry: Inquiry, context: object): RequestGuard => {
    // Rights are judged by the day on which someone asks, also where records are read as of another.
    const today = clock.now().slice(0, 10);
    // What it is given is what `contextOf` made.
    return requestGuard(inquiry, today, subjectsFor(subjects, context as Context<Loaders>));
  };
  return registerOf(name, schema, contextOf, heard, { trust, guardFor });
}
