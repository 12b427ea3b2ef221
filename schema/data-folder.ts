import { isAbsolute } from 'node:path';
import { projectFile } from './project-root.ts';

/**
 * Where this checkout keeps what it makes: `DATA_DIR`, or `.data` in the checkout.
 *
 * A path that is not absolute is read from the checkout, wherever the process was started.
 */
export function dataFolder(env: Readonly<Record<string, string | undefined>>): string {
  const folder = env['DATA_DIR']?.trim() || '.data';
  return isAbsolute(folder) ? folder : projectFile(folder);
}
