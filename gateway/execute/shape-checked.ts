import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { objectFits, shapeOf } from './answer-shape.ts';
import { RegisterFailure } from './register-failure.ts';
import type { SubgraphRequest, SubgraphResponse, SubgraphTransport } from './transport.ts';

/** Questions are written by the planner, so there are as many as plans; the rest is worked out again. */
const SHAPES = 2_000;

/** How many objects a question asks about by their keys; undefined for one that asks from the root. */
function entitiesIn(request: SubgraphRequest): number | undefined {
  if (request.entities !== undefined) return request.entities;
  const asked = request.variables?.['representations'];
  return Array.isArray(asked) ? asked.length : undefined;
}

function answersEveryEntity(data: Record<string, unknown>, request: SubgraphRequest): boolean {
  const asked = entitiesIn(request);
  if (asked === undefined) return true;
  const given = data['_entities'];
  return Array.isArray(given) && given.length === asked;
}

const wrongShape = (detail: string): RegisterFailure =>
  new RegisterFailure('wrong shape', { detail });

/**
 * Holds a register to the shape of its answers.
 *
 * The stock executor merges whatever it is given and throws where it does not fit, and with it the
 * answers of every other register. A register that talks rubbish has to fail alone, and one question alone where only
 * that one is answered with it.
 */
export function shapeChecked(inner: SubgraphTransport, schema: GraphQLSchema): SubgraphTransport {
  const { together } = inner;
  const shapes = new LRUCache<string, ReturnType<typeof shapeOf>>({
    max: SHAPES,
    memoMethod: (query) => shapeOf(schema, query),
  });

  function held(request: SubgraphRequest, answer: SubgraphResponse) {
    const { data } = answer;
    if (!data) return answer;
    if (!answersEveryEntity(data, request))
      return wrongShape('_entities does not match what was asked');
    return objectFits(data, shapes.memo(request.query))
      ? answer
      : wrongShape('a field is not what the schema says');
  }

  return {
    ...inner,
    async send(request, options): Promise<SubgraphResponse> {
      const answer = held(request, await inner.send(request, options));
      if (answer instanceof RegisterFailure) throw answer;
      return answer;
    },
    ...(together && {
      async together(questions, options) {
        const answers = await together(questions, options);
        return questions.map(({ request }, at) => {
          const answer = answers[at] ?? {};
          return answer instanceof RegisterFailure ? answer : held(request, answer);
        });
      },
    }),
  };
}
