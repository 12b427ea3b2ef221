import { setTimeout } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { hearLeftBehind } from '../../subgraphs/chassis/left-behind.ts';
import { registerOf } from '../../subgraphs/chassis/register.ts';

/** Asks a register of whose records one fails at once and another a little later; `hear` has what is left behind heard. */
const [, , how] = process.argv;
if (how === 'hear') hearLeftBehind(({ message }) => process.stdout.write(`heard: ${message}\n`));

const schema = buildSchema(
  'type Query { records: [Record!]! } type Record { slow: String! quick: String! }',
);
const records = schema.getQueryType()?.getFields()['records'];
if (records)
  records.resolve = () => [
    { slow: setTimeout(10).then(() => Promise.reject(new Error('late'))), quick: 'there' },
    { slow: 'there', quick: null },
  ];
const register = registerOf(
  'records',
  schema,
  () => ({}),
  () => undefined,
);
const { data, errors = [] } = await register.execute({ query: '{ records { slow quick } }' });
process.stdout.write(`answered: ${JSON.stringify(data)} ${errors.length}\n`);
await setTimeout(100);
process.stdout.write('still there\n');
