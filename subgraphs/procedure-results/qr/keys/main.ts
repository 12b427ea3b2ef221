import { resultKeysFile } from '../../settings.ts';
import { heldResultKeys, rotateResultKeys } from './keys-on-disk.ts';

const HELP = `npm run -s result-keys [-- --rotate]

  In các khóa công khai của kho kết quả, để nơi khác kiểm tra mã QR khi không có mạng.
  Prints the public keys of the store of results, for whoever verifies codes offline.

  --rotate           Thêm khóa ký mới; khóa cũ không ký nữa nhưng vẫn kiểm tra được mã đã in.
                     Puts a new signing key in front; the old one signs no more, and what it signed stays good.
  RESULT_KEYS_FILE   Tệp khóa, bỏ trống thì là result-keys.json trong DATA_DIR.
                     The file of keys; unset, result-keys.json in DATA_DIR.
`;

function main(args: readonly string[]): void {
  const unknown = args.filter((one) => one !== '--rotate');
  if (unknown.length > 0) {
    process.stdout.write(HELP);
    if (!args.includes('--help')) process.exitCode = 2;
    return;
  }
  const path = resultKeysFile();
  const { published } = heldResultKeys(path);
  if (args.includes('--rotate')) {
    rotateResultKeys(path);
    process.stderr.write('Khởi động lại kho kết quả. / Restart the register of results.\n');
    return;
  }
  process.stdout.write(`${JSON.stringify({ keys: published }, null, 2)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
