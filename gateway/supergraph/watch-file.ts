import { unwatchFile, watchFile } from 'node:fs';

const LOOKED_AT_EVERY_MS = 1_000;

/**
 * Says when a file is another than before: changed, replaced, or put behind the same link. It is looked at once a second,
 * because events of the file system do not come from every disk. Gives how to stop.
 */
export function watchedFile(path: string, changed: () => void): () => void {
  watchFile(path, { interval: LOOKED_AT_EVERY_MS, persistent: false }, (now, before) => {
    if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino || now.size !== before.size)
      changed();
  });
  return () => unwatchFile(path);
}
