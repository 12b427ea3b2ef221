import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { objectFits, shapeOf } from './answer-shape.ts';
import { RegisterFailure } from './register-failure.ts';
import type { SubgraphRequest, SubgraphResponse, SubgraphTransport } from './transport.ts';

/** Questions are written by the planner, so there are as many as plans; the rest is worked out again. */
const SHAPES = 2_000;

function answersEveryEntity(data: Record<string, unknown>, request: SubgraphRequest): boolean {
  const asked = request.variables?.['representations'];
  if (!Array.isArray(asked)) return true;
  const given = data['_entities'];
  return Array.isArray(given) && given.length === asked.length;
}

/**
 * Holds a register to the shape of its answers.
 *
 * The stock executor merges whatever it is given and throws where it does not fit, and with it the
 * answers of every other register. A register that talks rubbish has to fail alone.
 */
export function shapeChecked(inner: SubgraphTransport, schema: GraphQLSchema): SubgraphTransport {
  const shapes = new LRUCache<string, ReturnType<typeof shapeOf>>({
    max: SHAPES,
    memoMethod: (query) => shapeOf(schema, query),
  });
  return {
    async send(request, options): Promise<SubgraphResponse> {
      const answer = await inner.send(request, options);
      const { data } = answer;
      if (!data) return answer;
      if (!answersEveryEntity(data, request))
        throw new RegisterFailure('wrong shape', {
          detail: '_entities does not match what was asked',
        });
      if (!objectFits(data, shapes.memo(request.query)))
        throw new RegisterFailure('wrong shape', { detail: 'a field is not what the schema says' });
      return answer;
    },
    ...(inner.turn && { turn: inner.turn.bind(inner) }),
    ...(inner.close && { close: () => inner.close?.() ?? Promise.resolve() }),
  };
}
