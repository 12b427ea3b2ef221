import { operations } from 'virtual:portal-manifest';
import { allHeaders, type Stated } from '../shared/stated.ts';

/** Everyone who may apply for something. */
export const ALL_KINDS = ['PERSON', 'ENTERPRISE', 'HOUSEHOLD_BUSINESS'] as const;

export type ApplicantKind = (typeof ALL_KINDS)[number];

/** Text in both languages. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** A procedure of the open catalogue. */
export interface Procedure {
  readonly procedureCode: string;
  readonly name: Said;
  readonly field: Said;
  readonly kind: string;
  readonly simplification: 'ELIMINATED' | 'INSTANT' | 'REDUCED_COMPONENTS' | 'NONE';
  readonly processingDays: number | null;
  readonly applicants: readonly ApplicantKind[];
}

export type State =
  | 'AVAILABLE'
  | 'AVAILABLE_UNVERIFIED'
  | 'EXPIRED'
  | 'CONFLICT'
  | 'NOT_FOUND'
  | 'DENIED'
  | 'SOURCE_UNAVAILABLE';

export type Evidence =
  | {
      readonly __typename: 'DataEvidence';
      readonly register: string;
      readonly record: string | null;
      readonly asOf: string | null;
      readonly verification: string | null;
      readonly legalValue: string | null;
    }
  | {
      readonly __typename: 'ProcedureResult';
      readonly resultNumber: string | null;
      readonly title: string | null;
      readonly issuedAt: string | null;
      readonly status: string | null;
      readonly legalValue: string | null;
    };

/** One requirement, and what became of it. */
export interface Component {
  readonly requirement: {
    readonly code: string;
    readonly name: Said;
    readonly mandatory: boolean;
    readonly condition: Said | null;
  };
  readonly applies: boolean | null;
  readonly state: State | null;
  readonly reason: string;
  readonly evidence: Evidence | null;
  readonly howToFix: Said | null;
}

export interface Readiness {
  readonly on: string | null;
  readonly summary: {
    readonly required: number;
    readonly available: number;
    readonly unverified: number;
    readonly missing: number;
    readonly unknown: number;
  } | null;
  readonly components: readonly Component[] | null;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
}

/** What a citizen sees of their own. A list is null where it could not be had. */
export interface Me {
  readonly personalId: string | null;
  readonly fullName: string | null;
  readonly landParcels: Page<{
    readonly parcelId: string;
    readonly bookKey: string;
    readonly address: { readonly fullText: string } | null;
  }> | null;
  readonly householdBusinesses: Page<{
    readonly householdBusinessId: string;
    readonly displayName: string;
  }> | null;
  readonly representedEnterprises: Page<{
    readonly enterpriseCode: string;
    readonly name: string;
  }> | null;
  readonly obtainableResults:
    | readonly {
        readonly way: 'AT_ONCE' | 'SAME_DAY_EXCHANGE';
        readonly procedure: { readonly procedureCode: string; readonly name: Said } | null;
        readonly result: {
          readonly resultNumber: string;
          readonly title: string;
          readonly issuedAt: string;
        } | null;
      }[]
    | null;
}

/** One thing that was not given, as the gateway says it. */
export interface Trouble {
  readonly code: string;
  readonly messages: Said;
  /** Where in the answer it is missing. */
  readonly path: string;
  readonly field: string | null;
  readonly opensWith: string | null;
  readonly register: string | null;
}

/** What an operation gave: as much as there is, and what is missing. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly troubles: readonly Trouble[];
}

/** Who asks, and why. */
export interface Asking {
  readonly token: string;
  readonly stated: Stated;
}

const NOT_REACHED: Trouble = {
  code: 'NO_CONNECTION',
  messages: {
    vi: 'Không hỏi được cổng dữ liệu. Kiểm tra kết nối rồi thử lại.',
    en: 'The graph could not be asked. Look to your connection and try again.',
  },
  ...{ path: '', field: null, opensWith: null, register: null },
};

/** As the gateway writes it; both come from one build. */
interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: {
      readonly code?: string;
      readonly messages?: Said;
      readonly field?: string;
      readonly opensWith?: string;
      readonly register?: string;
    };
  }[];
}

const PATIENCE_MS = 30_000;

async function posted<Data>(body: object, { token, stated }: Asking): Promise<Reply<Data>> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...allHeaders(token, stated, ''),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return (await answer.json()) as Reply<Data>;
}

/**
 * Asks one of the registered operations, by its hash; a gateway that has not heard of it is told the text, which is the
 * one the hash belongs to. What is asked goes in the body, never in an address.
 */
export async function ask<Data>(
  name: string,
  variables: object,
  asking: Asking,
): Promise<Answer<Data>> {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`There is no operation ${name}.`);
  const persistedQuery = { version: 1, sha256Hash: operation.id };
  const body = { operationName: name, variables, extensions: { persistedQuery } };
  try {
    let reply = await posted<Data>(body, asking);
    if (reply.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND')
      reply = await posted<Data>({ ...body, query: operation.body }, asking);
    const troubles = (reply.errors ?? []).map(({ message, path = [], extensions = {} }) => ({
      code: extensions.code ?? '',
      messages: extensions.messages ?? { vi: message, en: message },
      path: path.join('.'),
      field: extensions.field ?? null,
      opensWith: extensions.opensWith ?? null,
      register: extensions.register ?? null,
    }));
    return { data: reply.data ?? null, troubles };
  } catch {
    return { data: null, troubles: [NOT_REACHED] };
  }
}
