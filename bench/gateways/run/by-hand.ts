import { createServer } from 'node:http';
import { join } from 'node:path';
import { CITIZEN_ACROSS, CITIZEN_BY_KEY, PAGE_OF_CITIZENS } from '../../kit/operations.ts';
import { cityByHand } from './city-by-hand.ts';

/*
 * The floor: a server that knows three questions beforehand and answers them by SQL written for them, over the same
 * stores. It has no schema, judges nobody and writes nothing down.
 */

const { PORT, DATA_DIR = '' } = process.env;

const city = cityByHand((name) => join(DATA_DIR, `${name}.sqlite`));

type Variables = { readonly personalId: string; readonly personalIds: readonly string[] };

const ANSWERS = new Map<string, (variables: Variables) => unknown>([
  [CITIZEN_BY_KEY, ({ personalId }) => ({ citizen: city.byKey(personalId) })],
  [CITIZEN_ACROSS, ({ personalId }) => ({ citizen: city.across(personalId) })],
  [PAGE_OF_CITIZENS, ({ personalIds }) => ({ citizens: personalIds.map(city.onPage) })],
]);

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.once('end', () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const answer = ANSWERS.get(query);
    const body = Buffer.from(JSON.stringify(answer ? { data: answer(variables) } : { errors: [] }));
    response.writeHead(answer ? 200 : 400, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
    });
    response.end(body);
  });
}).listen(Number(PORT), '127.0.0.1');
