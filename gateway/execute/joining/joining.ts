import type { Inquiry } from '../../../schema/access/caller.ts';
import { textOf } from '../question-text.ts';
import type { SubgraphOptions, SubgraphRequest, SubgraphTransport } from '../transport.ts';
import { askedTogether } from './asked-together.ts';
import { inTurn } from './in-turn.ts';
import { Waiting } from './waiting.ts';

/** How far questions wait for one another. */
interface JoiningBounds {
  /** Longest that a question waits for a call under way to come back, in milliseconds. */
  readonly waitMs: number;
  /** Most questions in one call. */
  readonly questions: number;
  /** Longest that they may be together, in characters; one that is longer goes alone. */
  readonly characters: number;
}

/** A register of ours takes four times as much. */
const JOINING: JoiningBounds = { waitMs: 10, questions: 32, characters: 256 * 1024 };

/** What one caller, asking for one purpose, has to ask of one register, and has asked. */
interface Lane {
  readonly inquiry: Inquiry;
  readonly authorization: string | undefined;
  /** Questions without an answer, by their text. */
  readonly open: Map<string, Waiting>;
  waiting: Waiting[];
  calls: number;
  /** Ends the wait; undefined while nothing waits. */
  due: (() => void) | undefined;
}

const isChange = ({ query }: SubgraphRequest): boolean => query.startsWith('mutation');

/**
 * Puts questions that one caller asks of a register at the same time into one call, and asks the same thing once.
 *
 * A question goes at the end of the turn in which it was asked, with whatever was asked beside it. While a call of the same
 * caller is under way, those that come after it wait until it is back, but not longer than the bound: a register that is
 * idle is asked at once, one that is busy is asked less often and more at a time. Who asks what is asked already is given
 * the same answer.
 *
 * Questions are joined for the very same inquiry alone: one caller, one purpose, one dossier, one token. Each is answered,
 * reported to the journal and given up by itself. A change to data is never joined, nor shared.
 */
export function joining<Transport extends SubgraphTransport>(inner: Transport): Transport {
  const alone = inTurn(inner);
  const bounds = { ...JOINING, questions: inner.mostTogether ?? JOINING.questions };
  const lanes = new Map<Inquiry, Map<string | undefined, Lane>>();

  function laneOf(inquiry: Inquiry, authorization: string | undefined): Lane {
    const ofInquiry = lanes.get(inquiry) ?? new Map<string | undefined, Lane>();
    lanes.set(inquiry, ofInquiry);
    const lane = ofInquiry.get(authorization) ?? {
      ...{ inquiry, authorization, open: new Map(), waiting: [], calls: 0, due: undefined },
    };
    ofInquiry.set(authorization, lane);
    return lane;
  }

  function close({ inquiry, authorization }: Lane): void {
    const ofInquiry = lanes.get(inquiry);
    ofInquiry?.delete(authorization);
    if (ofInquiry?.size === 0) lanes.delete(inquiry);
  }

  async function call(lane: Lane): Promise<void> {
    lane.calls += 1;
    // What comes in meanwhile goes along.
    if (inner.turn) await inner.turn();
    const asked = lane.waiting.splice(0, fitting(lane.waiting, bounds));
    await askedTogether(inner, asked);
    lane.calls -= 1;
    for (const { text } of asked) lane.open.delete(text);
    // Those that were answered may have more to ask, and ask it in this very turn.
    if (lane.waiting.length > 0) schedule(lane);
    else if (lane.calls === 0) close(lane);
  }

  /** Asks everything that waits; where the process has to be waited for as much as goes in one call, then the rest. */
  function flush(lane: Lane): void {
    lane.due?.();
    lane.due = undefined;
    do void call(lane);
    while (lane.waiting.length > 0 && !inner.turn);
  }

  function schedule(lane: Lane): void {
    if (lane.calls > 0) {
      if (lane.due) return;
      const timer = setTimeout(() => flush(lane), bounds.waitMs);
      lane.due = () => clearTimeout(timer);
    } else {
      lane.due?.();
      const end = setImmediate(() => flush(lane));
      lane.due = () => clearImmediate(end);
    }
  }

  function join(inquiry: Inquiry, request: SubgraphRequest, options: SubgraphOptions) {
    const lane = laneOf(inquiry, options.authorization);
    const text = textOf(request);
    const known = lane.open.get(text);
    // The same question may be of operations that differ in what of its answer goes on as it is.
    if (known && !known.isDeserted && known.request.plain === request.plain)
      return known.answer(options);
    const asked = new Waiting(request, text, options);
    const answer = asked.answer(options);
    lane.open.set(text, asked);
    lane.waiting.push(asked);
    schedule(lane);
    return answer;
  }

  return {
    ...inner,
    send(request, options) {
      const { inquiry } = options;
      if (!inquiry || isChange(request) || !inner.takesMany?.())
        return alone.send(request, options);
      return join(inquiry, request, options);
    },
  };
}

/** How many from the first on go in one call: at least one. */
function fitting(waiting: readonly Waiting[], { questions, characters }: JoiningBounds): number {
  let length = 0;
  const over = waiting.findIndex(({ text }, at) => {
    length += text.length;
    return at > 0 && (at >= questions || length > characters);
  });
  return over < 0 ? waiting.length : over;
}
