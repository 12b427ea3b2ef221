import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

/*
 * Hive Gateway as its users run it in Node: `PLANNER=js` is its own planner, `PLANNER=rust` its router's.
 * Plain JavaScript, because what it needs is installed beside it and not where the product is built.
 */

const { PORT, PLANNER, SUPERGRAPH_PATH = '' } = process.env;

const gateway = createGatewayRuntime({
  supergraph: readFileSync(SUPERGRAPH_PATH, 'utf8'),
  logging: 'warn',
  ...(PLANNER === 'rust' && { unifiedGraphHandler }),
});
createServer(gateway).listen(Number(PORT), '127.0.0.1');
