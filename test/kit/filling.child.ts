import { fillStore } from '../../subgraphs/chassis/store/fill.ts';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import { sampleCity, sampleRegister } from './sample-register.ts';

/** Fills the store at the URL with the sample register and says how far it is, until someone kills it. */
const [, , url = '', persons = '0'] = process.argv;
const store = await openStore(url, { readOnly: false });
await fillStore(store, sampleRegister, sampleCity(Number(persons)), {
  chunkSize: 250,
  onProgress: (progress) => {
    const said = progress.stage === 'rows' ? `${progress.step} ${progress.done}` : progress.stage;
    process.stdout.write(`${said}\n`);
  },
});
await store.close();
