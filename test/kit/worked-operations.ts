import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  type WorkedOperation,
  workedOperation,
} from '../../gateway/pages/app/playground/worked-operations.ts';
import { projectFile } from '../../schema/project-root.ts';

const FOLDER = 'gateway/pages/operations';

const read = (file: string): string => readFileSync(projectFile(`${FOLDER}/${file}`), 'utf8');

/** The playground's worked operations, read as the playground reads them. */
export function workedOperations(): readonly WorkedOperation[] {
  return readdirSync(projectFile(FOLDER))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const beside = (ending: string): string | undefined => {
        const path = file.replace(/graphql$/, ending);
        return existsSync(projectFile(`${FOLDER}/${path}`)) ? read(path) : undefined;
      };
      return workedOperation(file, read(file), beside('json'), beside('as.json'));
    });
}
