import { openStore } from '../../subgraphs/chassis/store/open-store.ts';

/** Opens many new stores to fill them, one after the other: `<url>_0`, `<url>_1` and so on. */
const [, , url = '', count = '0'] = process.argv;
for (let number = 0; number < Number(count); number += 1) {
  const store = await openStore(`${url}_${number}`, { readOnly: false });
  await store.knex.raw('SELECT 1');
  await store.close();
}
