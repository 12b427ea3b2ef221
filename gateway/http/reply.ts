import type { ServerResponse } from 'node:http';
import { type FaultCode, faultStatus } from '../../schema/faults.ts';
import { bytesOf } from '../../schema/utf8.ts';
import { refusalBody } from '../faults/mask.ts';

/** A request turned away before GraphQL saw it. */
export interface Refusal {
  readonly code: FaultCode;
  /** Our own sentence on what was wrong; never what was sent. */
  readonly reason?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export const JSON_TYPE = 'application/json; charset=utf-8';

/** Answers with a body that is whole. Nothing we say to a caller is to be kept by anyone on the way. */
export function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = typeof body === 'string' ? bytesOf(body) : body;
  response.writeHead(status, {
    'cache-control': 'no-store',
    ...headers,
    'content-type': contentType,
    'content-length': bytes.length,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, JSON_TYPE, `${JSON.stringify(value)}\n`);
}

export function refuse(response: ServerResponse, refusal: Refusal): void {
  const { code, reason, headers } = refusal;
  const status = refusal.status ?? faultStatus(code) ?? 400;
  send(response, status, JSON_TYPE, refusalBody(code, reason), headers);
}
