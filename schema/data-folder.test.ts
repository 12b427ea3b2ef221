import { expect, it } from 'vitest';
import { dataFolder } from './data-folder.ts';
import { projectFile } from './project-root.ts';

it.each([
  [undefined, projectFile('.data')],
  ['  ', projectFile('.data')],
  ['demo/rows', projectFile('demo/rows')],
  [' /srv/lgsp ', '/srv/lgsp'],
])('the data folder for DATA_DIR %o is the same for whoever asks', (given, folder) => {
  expect(dataFolder({ DATA_DIR: given })).toBe(folder);
});
