import { scrubbed } from './chassis/store/scrubbed.ts';
import { prefixOf } from './settings.ts';

/** What the system and SQLite say of a place that cannot be opened or written. */
const PLACE_IS_CLOSED =
  /^(?:EACCES|EEXIST|EISDIR|ENOENT|ENOSPC|ENOTDIR|EPERM|EROFS|SQLITE_(?:CANTOPEN|FULL|IOERR|NOTADB|PERM|READONLY))/;

/**
 * Throws an error of a store again with the register and the setting to look at, which a driver's own
 * words do not name, and without the values that were bound into SQL.
 */
export const sayWhose =
  (name: string) =>
  (thrown: unknown): never => {
    const cause = thrown instanceof Error ? scrubbed(thrown) : new Error(String(thrown));
    const setting = `${prefixOf(name)}_DATABASE_URL`;
    const isClosed = 'code' in cause && PLACE_IS_CLOSED.test(String(cause.code));
    throw new Error(`${name}, ${setting}: ${cause.message}${isClosed ? remedy(setting) : ''}`, {
      cause,
    });
  };

const remedy = (setting: string): string => `
  Cho phép người dùng này ghi vào thư mục dữ liệu, hoặc đặt DATA_DIR hay ${setting} đến nơi khác.
  Let this user write to the data folder, or set DATA_DIR or ${setting} to another place.`;
