import { buildSchema, type ExecutionResult, GraphQLError } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Departure } from '../../gateway/execute/leaving.ts';
import type {
  SubgraphOptions,
  SubgraphRequest,
  SubgraphTransport,
} from '../../gateway/execute/transport.ts';
import type { Inquiry } from '../../schema/access/caller.ts';
import { fault } from '../../schema/faults.ts';
import type { Register, RegisterRequest } from '../../subgraphs/chassis/register.ts';
import { inquiryOf } from '../kit/inquiries.ts';

const CLERK = inquiryOf('clerk', 'TTHC_RESOLVE');
const NOTARY = inquiryOf('notary', 'NOTARY_CHECK');

/** The id of a request: a UUID in which no number of a person could hide, or a register takes none of it. */
const idOf = (at: number): string => `0f8fad5b-d9cb-469f-a165-7086b728c95${at}`;

const ACCESS = [{ type: 'Person', subjects: ['p1'], fields: ['Person.name'], refused: [] }];

/** What the register of the contract does with a question; names of operations stand for cases. */
const ANSWERS: Readonly<Record<string, (request: RegisterRequest) => ExecutionResult>> = {
  Said: ({ variables, requestId }) => ({ data: { said: variables?.['said'], requestId } }),
  Who: ({ inquiry }) => ({
    data: { who: [inquiry?.caller.subject, inquiry?.caller.kind, inquiry?.purpose] },
  }),
  Part: () => ({
    data: { name: 'Nguyễn Văn An', phone: null },
    errors: [
      new GraphQLError('no', {
        path: ['phone'],
        extensions: fault('FIELD_NOT_PERMITTED').extensions,
      }),
    ],
  }),
  Refused: () => ({ errors: [fault('BAD_USER_INPUT')] }),
  Reported: () => ({ data: {}, extensions: { access: ACCESS } }),
  Broken() {
    throw new Error('048201000123');
  },
};

/** How a transport of the contract is opened over a register; whoever opens it closes it. */
export type Opening = (register: Register) => Promise<SubgraphTransport>;

/**
 * What any way to reach a register promises: the suite that a new transport has to pass, beside those there are.
 *
 * It asks a register that believes the gateway, and looks at nothing but what `SubgraphTransport` says.
 */
export function transportContract(open: Opening): void {
  let asked: RegisterRequest[];
  let transport: SubgraphTransport;

  beforeEach(async () => {
    asked = [];
    transport = await open({
      name: 'citizens',
      schema: buildSchema('type Query { said: String }'),
      lookups: () => ({ context: {} }),
      async execute(request) {
        asked.push(request);
        const answer = ANSWERS[request.operationName ?? ''];
        if (!answer) throw new Error('There is no such case.');
        return answer(request);
      },
    });
  });
  afterEach(() => transport.close?.());

  const question = (
    operationName: string,
    variables?: SubgraphRequest['variables'],
  ): SubgraphRequest => ({ query: `query ${operationName} { said }`, operationName, variables });
  const options = (inquiry: Inquiry = CLERK): SubgraphOptions => ({
    ...{ signal: new Departure(), requestId: idOf(1), inquiry },
  });
  const send = (operationName: string, variables?: SubgraphRequest['variables']) =>
    transport.send(question(operationName, variables), options());

  it('carries variables, the name of the operation and the id of the request', async () => {
    const said = { list: ['Trần Thị Bình', null, 0.5], '': '\u0000 \ud83c\udfe0 "\\' };
    expect(await send('Said', { said })).toEqual({ data: { said, requestId: idOf(1) } });
  });

  it('carries the sealed caller and the purpose, whoever asked before', async () => {
    const who = async (inquiry: Inquiry) =>
      (await transport.send(question('Who'), options(inquiry))).data?.['who'];
    const told = ({ caller, purpose }: Inquiry) => [caller.subject, caller.kind, purpose];
    expect([await who(CLERK), await who(NOTARY), await who(CLERK)]).toEqual([
      told(CLERK),
      told(NOTARY),
      told(CLERK),
    ]);
  });

  it('gives errors of fields with their places and codes beside the data', async () => {
    expect(await send('Part')).toMatchObject({
      data: { name: 'Nguyễn Văn An', phone: null },
      errors: [{ path: ['phone'], extensions: { code: 'FIELD_NOT_PERMITTED' } }],
    });
  });

  it('gives a refusal of the whole question as an answer', async () => {
    const { data, errors } = await send('Refused');
    expect([data ?? null, errors?.[0]?.extensions?.['code']]).toEqual([null, 'BAD_USER_INPUT']);
  });

  it('gives what the register reports of whose records it gave', async () => {
    expect((await send('Reported')).extensions).toEqual({ access: ACCESS });
  });

  it('gives objects that are the caller’s to change', async () => {
    const [one, other] = [await send('Part'), await send('Part')];
    Object.assign(one.data ?? {}, { name: 'changed' });
    expect(other.data?.['name']).toBe('Nguyễn Văn An');
  });

  it('fails where the register broke', async () => {
    await expect(send('Broken')).rejects.toBeInstanceOf(Error);
  });

  it('does not ask for who has left already', async () => {
    const departure = new Departure();
    departure.abort('gone');
    const given = transport.send(question('Said'), { ...options(), signal: departure });
    await expect(given).rejects.toMatchObject({ kind: 'abandoned' });
    expect(asked).toEqual([]);
  });

  describe('with several questions in one call', () => {
    beforeEach(async () => {
      // A register says with its first answer that it takes several.
      await send('Said');
      asked.length = 0;
    });

    it('answers each in its place, under the id of its request, for one caller', async () => {
      expect(transport.takesMany?.()).toBe(true);
      const names = ['Said', 'Who', 'Part', 'Refused', 'Reported', 'Said'];
      const answers = await transport.together?.(
        names.map((name, at) => ({
          request: question(name, { said: at }),
          requestId: idOf(at),
        })),
        options(NOTARY),
      );
      expect(answers).toMatchObject([
        { data: { said: 0, requestId: idOf(0) } },
        { data: { who: [NOTARY.caller.subject, NOTARY.caller.kind, NOTARY.purpose] } },
        { data: { name: 'Nguyễn Văn An' }, errors: [{ path: ['phone'] }] },
        { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
        { extensions: { access: ACCESS } },
        { data: { said: 5, requestId: idOf(5) } },
      ]);
      expect(answers).toHaveLength(names.length);
    });

    it('keeps what one of them runs into to that one', async () => {
      const answers = await transport.together?.(
        ['Said', 'Broken', 'Said'].map((name) => ({
          request: question(name, { said: name }),
          requestId: idOf(1),
        })),
        options(),
      );
      expect(answers).toMatchObject([
        { data: { said: 'Said' } },
        { errors: [{ extensions: { code: 'INTERNAL' } }] },
        { data: { said: 'Said' } },
      ]);
      expect(JSON.stringify(answers)).not.toContain('0482');
    });

    it('shares look-ups among them, and with nobody else', async () => {
      const pair = () =>
        transport.together?.(
          ['Said', 'Who'].map((name) => ({ request: question(name), requestId: idOf(1) })),
          options(),
        );
      await pair();
      await pair();
      await send('Said');
      const [a, b, c, d, alone] = asked.map(({ lookups }) => lookups);
      expect([a === b, c === d, a === c, a === undefined, alone]).toEqual([
        ...[true, true, false, false, undefined],
      ]);
    });
  });
}
