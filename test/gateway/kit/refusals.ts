import { expect } from 'vitest';
import { faultMessage, isFaultCode } from '../../../schema/faults.ts';
import type { Reply, SmallGraph } from './start-gateway.ts';

/** Someone's number, in the forms it may be sent. Nothing that leaves may hold it. */
export const ID = '048201000123';

const timesAsked = (graph: SmallGraph) =>
  ['persons', 'land-parcels', 'results'].map((name) => graph.register(name).asked.length);

/**
 * Asks what has to be refused, and holds the refusal to what all have in common: no register was asked,
 * nothing that was sent comes back or is logged, and it speaks both languages.
 */
export async function refusedUnasked(graph: SmallGraph, ask: () => Promise<Reply>): Promise<Reply> {
  const before = timesAsked(graph);
  const reply = await ask();
  expect(timesAsked(graph)).toEqual(before);
  expect(reply.text + graph.logText()).not.toContain(ID);
  expect(reply.text).not.toMatch(/node_modules|stacktrace|at \w+ \(/);
  for (const error of reply.body.errors ?? [])
    expect(error).toMatchObject({
      message: expect.stringContaining(' / '),
      extensions: { messages: { vi: expect.any(String), en: expect.any(String) } },
    });
  return reply;
}

/** Status, code, and what is said behind the registry's two sentences. */
export function summary({ status, body }: Reply): readonly unknown[] {
  const { message = '', extensions } = body.errors?.[0] ?? {};
  const code = extensions?.['code'];
  const known = isFaultCode(code) ? faultMessage(code) : '';
  return [status, code, message.slice(known.length).trim()];
}
