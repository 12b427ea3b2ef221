export const HELP = `npm run audit -- <command> [options]

Nhật ký truy cập dữ liệu cá nhân: kiểm tra, xuất, xem, khoá, lưu trữ.
The journal of accesses to personal data: verify, export, watch, keys, archive.

  verify [--archive <file>]…   Kiểm tra mọi chuỗi; nêu bản ghi sai đầu tiên của mỗi chuỗi.
                               Walks every chain and names the first record of each that is not as written.
  export [--from <t>] [--to <t>] [--format jsonl]
                               Xuất các lượt truy cập, từ cũ đến mới / accesses, the oldest first.
                               <t>: 2026-03-01 hoặc / or 2026-03-01T07:00:00+07:00; --to không gồm / is not in it
  tail [-n 20] [--follow]      Các lượt mới nhất / the latest accesses, and those that come.
  keys [--rotate signing|hashing]
                               In khoá công khai; thay khoá / prints the public keys; puts a new key in front.
  archive [--before YYYY-MM] [--to <folder>]
                               Chuyển các tháng cũ vào tệp nén có chữ ký, kiểm tra rồi mới xoá khỏi kho.
                               Moves old months to a signed file, verifies it, then deletes them from the store.
  --help

Kho / store: OVERSIGHT_DATABASE_URL = sqlite:<path> | postgres://…   Khoá / keys: JOURNAL_KEYS_FILE
Mã thoát / exit code: 0 tốt / well; 1 có sai lệch hoặc lỗi / a fault was found, or it failed; 2 sai tham số / wrong arguments.
`;

/** Said beside the help, with exit code 2. */
export class WrongArguments extends Error {}
