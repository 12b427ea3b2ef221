import { randomUUID } from 'node:crypto';
import type { Persona } from '../../../gateway/auth/personas.ts';
import type { Draws } from '../../../subgraphs/chassis/city/city.ts';
import type { Program } from '../../apart/program.ts';
import { type Given, QUESTIONS } from './questions.ts';

/** What clients remember of a storm. */
export interface Remembered {
  /** Every request id that was ever sent. */
  readonly sent: Set<string>;
  /** What each answer gave that was received whole and held something of someone. */
  readonly given: Map<string, Given>;
  /** Answers received whole that were not what was asked for, as text; none is expected. */
  readonly odd: string[];
}

export const nothingYet = (): Remembered => ({ sent: new Set(), given: new Map(), odd: [] });

export interface ClientsParts {
  /** The gateway to ask now; waits while there is none. Null when the storm is over. */
  readonly gateway: () => Promise<Program | null>;
  readonly people: readonly string[];
  readonly draws: Draws;
  readonly remembered: Remembered;
  readonly tokenOf: (persona: Persona) => Promise<string>;
  /** Hears of each answer that was received whole. */
  readonly heard: () => void;
}

/** As the gateway takes it: others are replaced by one of its own. */
function requestId(): string {
  const id = randomUUID();
  return /\d{9}/.test(id) ? requestId() : id;
}

/** One client: asks one question after the other until the storm is over. */
export async function client(parts: ClientsParts): Promise<void> {
  const tokens = new Map<string, Promise<string>>();
  const { draws, people, remembered } = parts;
  for (let gateway = await parts.gateway(); gateway; gateway = await parts.gateway()) {
    const question = draws.pick(QUESTIONS);
    const person = draws.pick(people);
    const asker = question.asker(person);
    const token = tokens.get(asker.subject) ?? parts.tokenOf(asker);
    tokens.set(asker.subject, token);
    const id = requestId();
    remembered.sent.add(id);
    const headers = {
      ...{ 'content-type': 'application/json', 'x-request-id': id },
      ...{ authorization: `Bearer ${await token}`, ...question.headers },
    };
    const body = JSON.stringify({ query: question.query, variables: { id: person } });
    const answer = await received(`${gateway.url}/graphql`, headers, body);
    // What was broken off was not given, whatever the journal says of it.
    if (answer === null) {
      await gateway.ended;
      continue;
    }
    const { data, errors } = JSON.parse(answer);
    const given = data ? question.givenBy(data, person) : new Map();
    if (given.size > 0) remembered.given.set(id, given);
    if (errors || given.size === 0) remembered.odd.push(answer.slice(0, 500));
    parts.heard();
  }
}

/** A whole answer, or null when the connection was refused or broke before its end. */
async function received(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<string | null> {
  try {
    const answer = await fetch(url, { method: 'POST', headers, body });
    return await answer.text();
  } catch {
    return null;
  }
}
