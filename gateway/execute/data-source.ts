import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import type { Inquiry } from '../../schema/access/caller.ts';
import type { Ledger } from '../audit/ledger.ts';
import type { FetchPlace, Path } from './fetch-place.ts';
import type { GuardedTransport } from './guarded-transport.ts';
import { RegisterFailure } from './register-failure.ts';
import type { Leaving, SubgraphError } from './transport.ts';

/** What a request carries through the executor to the data sources. */
export interface RequestContext {
  readonly requestId: string;
  readonly signal: Leaving;
  readonly inquiry: Inquiry;
  readonly authorization: string | undefined;
  readonly ledger: Ledger;
}

/** A question that got no usable answer: what failed, and what is missing for it. */
export class UnansweredFetch extends Error {
  override readonly name = 'UnansweredFetch';
  readonly register: string;
  readonly retryAfterSeconds: number;
  readonly place: FetchPlace;
  readonly failure: RegisterFailure;

  constructor(from: GuardedTransport, place: FetchPlace, failure: RegisterFailure) {
    super(`${from.name}: ${failure.message}`, { cause: failure });
    this.register = from.name;
    this.retryAfterSeconds = from.retryAfterSeconds();
    this.place = place;
    this.failure = failure;
  }
}

/** A register's error with the place of its question, which the executor knows and does not tell. */
export interface PlacedExtensions {
  readonly place: FetchPlace;
  readonly seen: Path | undefined;
  readonly register: string;
  readonly code: unknown;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Under this name, and no other, extensions of a register's error reach the executor's result. */
export const PLACED = 'placed';

function placed(
  { message, path, extensions = {} }: SubgraphError,
  register: string,
  place: FetchPlace,
): GraphQLFormattedError {
  const { code, ...details } = extensions;
  const whence: PlacedExtensions = { place, seen: path, register, code, details };
  // A code is kept where the executor looks for one: without it, it invents another.
  return { message, ...(path && { path }), extensions: { code: String(code), [PLACED]: whence } };
}

/** Gives ApolloGateway a register to ask, in place of its own HTTP client. */
export function dataSource(register: GuardedTransport): GraphQLDataSource {
  return {
    async process(options) {
      const { query = '', variables, operationName } = options.request;
      const representations = variables?.['representations'];
      const place: FetchPlace = {
        path: ('pathInIncomingRequest' in options && options.pathInIncomingRequest) || [],
        query,
        entities: Array.isArray(representations) ? representations.length : 0,
        clientName: (name) => name,
      };
      // Whoever starts a request puts these in; ApolloGateway passes them on without knowing them.
      const { requestId, signal, inquiry, authorization, ledger } =
        options.context as RequestContext;
      try {
        const { data, errors, extensions } = await register.send(
          { query, variables, operationName },
          { requestId, signal, inquiry, authorization },
        );
        if (!ledger.note(extensions?.['access']))
          throw new RegisterFailure('wrong shape', { detail: 'whose records it gave is unclear' });
        return {
          ...(data !== undefined && { data }),
          ...(errors && { errors: errors.map((error) => placed(error, register.name, place)) }),
        };
      } catch (error) {
        if (error instanceof RegisterFailure) throw new UnansweredFetch(register, place, error);
        throw error;
      }
    },
  };
}
