import { type Dispatcher, Pool } from 'undici';
import type { Inquiry } from '../../schema/access/caller.ts';
import { MANY, MANY_HEADER } from '../../schema/questions.ts';
import { SEAL_HEADER } from '../../schema/trust/seal.ts';
import { bytesOf, bytesOfAll } from '../../schema/utf8.ts';
import { answerFromBytes, answersFromBytes, type Given } from './answer-from-bytes.ts';
import { ACCEPT_ENCODING, inflated } from './inflated.ts';
import { textOf } from './question-text.ts';
import { RegisterFailure } from './register-failure.ts';
import type { SendTogether, SubgraphOptions, SubgraphTransport } from './transport.ts';

export interface HttpTransportOptions {
  readonly url: string;
  readonly connections: number;
  readonly answerLimitBytes: number;
  /** How long a connection may take to open. The whole call is bounded by whoever guards the transport. */
  readonly connectTimeoutMs: number;
  /** Seals who asks into one call of this register. Without it the register learns nothing of that. */
  readonly seal?: ((body: Buffer, inquiry: Inquiry) => string) | undefined;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** How the bytes are packed; nothing where they are not. */
  readonly coding: string;
  readonly bytes: Buffer;
  /** Whether the register says that it takes several questions in one call. */
  readonly takesMany: boolean;
}

const single = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? '';

/** Only these happen before a connection stands; after that, an answer was broken off. */
const CONNECTING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;

function failureFrom(error: Error): RegisterFailure {
  if (error instanceof RegisterFailure) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  const kind = CONNECTING.test(code) ? 'unreachable' : 'broken off';
  return new RegisterFailure(kind, { detail: code, cause: error });
}

/**
 * Gathers one answer, and stops at the bound.
 *
 * The dispatcher is used below its promise interface because that is where the time of a call goes:
 * no stream is made for a body that is read whole anyway.
 */
class AnswerGatherer implements Dispatcher.DispatchHandler {
  readonly answer: Promise<Answer>;
  readonly #limit: number;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status = 0;
  #contentType = '';
  #coding = '';
  #takesMany = false;
  #controller: Dispatcher.DispatchController | undefined;
  #stopped: RegisterFailure | undefined;
  #settle: { resolve(answer: Answer): void; reject(failure: RegisterFailure): void };

  constructor(limit: number) {
    this.#limit = limit;
    const { promise, resolve, reject } = withResolvers<Answer>();
    this.answer = promise;
    this.#settle = { resolve, reject };
  }

  stop(failure: RegisterFailure): void {
    this.#stopped ??= failure;
    this.#settle.reject(failure);
    this.#controller?.abort(failure);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#stopped) controller.abort(this.#stopped);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status;
    this.#contentType = single(headers['content-type']);
    this.#coding = single(headers['content-encoding']);
    this.#takesMany = headers[MANY_HEADER] === MANY;
    if (Number(single(headers['content-length'])) > this.#limit) this.stop(this.#tooLarge());
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#limit) this.stop(this.#tooLarge());
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#settle.resolve({
      status: this.#status,
      contentType: this.#contentType,
      coding: this.#coding,
      takesMany: this.#takesMany,
      bytes:
        this.#chunks.length === 1 && this.#chunks[0]
          ? this.#chunks[0]
          : Buffer.concat(this.#chunks),
    });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#settle.reject(failureFrom(error));
  }

  #tooLarge(): RegisterFailure {
    return new RegisterFailure('too large', { detail: `over ${this.#limit} bytes` });
  }
}

function withResolvers<T>(): {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A call that says not who asks must not go out as if a stranger had: then something of ours is broken. */
function asking(inquiry: Inquiry | undefined): Inquiry {
  if (!inquiry) throw new RegisterFailure('unexpected', { detail: 'nobody asks' });
  return inquiry;
}

/** What the caller said of why they ask, for a register that reads it beside their token. */
function statedAgain(inquiry: Inquiry | undefined): Record<string, string> {
  const { purpose = null, dossierCode = null, legalBasis = null } = inquiry ?? {};
  return {
    ...(purpose !== null && { 'x-purpose': purpose }),
    ...(dossierCode !== null && { 'x-dossier-code': dossierCode }),
    ...(legalBasis !== null && { 'x-legal-basis': legalBasis }),
  };
}

/**
 * Reaches a register over HTTP, on connections that are kept open.
 *
 * Never follows a redirect: a register that sends us elsewhere is not where the city says it is.
 * Nothing is retried, because a question may be a change. Each call has a seal of its own, which a register
 * opens once.
 */
export function httpTransport(options: HttpTransportOptions): SubgraphTransport {
  const { origin, pathname, search } = new URL(options.url);
  const pool = new Pool(origin, {
    connections: options.connections,
    connect: { timeout: options.connectTimeoutMs },
    // The guard's deadline is the only clock; two of them would make two kinds of "too slow".
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const path = `${pathname}${search}`;
  let takesMany = false;

  async function ask(
    body: Buffer,
    { signal, requestId, inquiry, authorization }: SubgraphOptions,
  ): Promise<Given> {
    const gatherer = new AnswerGatherer(options.answerLimitBytes);
    const stop = () => gatherer.stop(new RegisterFailure('abandoned', { cause: signal.reason }));
    if (signal.aborted) throw new RegisterFailure('abandoned', { cause: signal.reason });
    signal.addEventListener('abort', stop);
    try {
      pool.dispatch(
        {
          path,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json, application/json;q=0.9',
            'accept-encoding': ACCEPT_ENCODING,
            'x-request-id': requestId,
            ...(options.seal && { [SEAL_HEADER]: options.seal(body, asking(inquiry)) }),
            ...(authorization !== undefined && { authorization, ...statedAgain(inquiry) }),
          },
          body,
        },
        gatherer,
      );
      const { status, contentType, coding, bytes, takesMany: saysSo } = await gatherer.answer;
      takesMany = saysSo;
      const isPacked = coding !== '' && coding !== 'identity';
      const unpacked = isPacked ? await inflated(bytes, coding, options.answerLimitBytes) : bytes;
      return { status, contentType, bytes: unpacked };
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  const together: SendTogether = async (questions, sendOptions) => {
    const texts = questions.flatMap(({ request, requestId }, at) => [
      at === 0 ? '[' : ',',
      textOf(request).slice(0, -1),
      `,"extensions":{"requestId":${JSON.stringify(requestId)}}}`,
    ]);
    const readers = questions.map(({ request }) => request.plain);
    return answersFromBytes(await ask(bytesOfAll([...texts, ']']), sendOptions), readers);
  };

  return {
    send: async (request, sendOptions) =>
      answerFromBytes(await ask(bytesOf(textOf(request)), sendOptions), request.plain),
    takesMany: () => takesMany,
    together,
    close: () => pool.destroy(),
  };
}
