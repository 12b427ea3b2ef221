import type { OfflineOutcome } from './offline.ts';

export const HELP = `npm run -s verify-qr -- [--keys <tệp|URL>] [--at YYYY-MM-DD] <nội dung mã | ->

  Kiểm tra chữ ký của mã QR kết quả mà không hỏi kho; "-" đọc từ đầu vào chuẩn.
  Verifies the signature of a result's QR code without asking the store; "-" reads standard input.

  --keys   Khóa công khai: tệp do "npm run -s result-keys" in ra, hoặc địa chỉ GraphQL; bỏ trống: khóa của máy này.
           Public keys: a file printed by "npm run -s result-keys", or the address of a graph; else this machine's.
  --at     Ngày dùng để xét hết hạn; bỏ trống: hôm nay. / The day by which it is judged; today when left out.

  Mã thoát / exit codes
    0  GENUINE     chữ ký đúng, còn hạn           signed by the store and within its dates
    3  EXPIRED     chữ ký đúng, hết hạn           signed by the store, its last day has passed
    4  TAMPERED    chữ ký sai                     wrong signature
    5  UNSIGNED    mã không ký: hỏi kho           plain fields nobody signed: ask the store
    6  OTHER_CITY  mã của địa phương khác         made by another city
    7  NEWER       phiên bản mã mới hơn           a later version of the format
    8  UNREADABLE  không đọc được                 damaged, cut off, or no such code
    9  KEY_UNKNOWN mã ký bằng khóa không có ở đây  names a key that is not among these: fetch them again
    1  lỗi khóa / the keys cannot be had    2  sai tham số / wrong arguments
`;

/** Exit codes that scripts rest on. */
export const EXIT_CODES: Readonly<Record<OfflineOutcome, number>> = {
  GENUINE: 0,
  EXPIRED: 3,
  TAMPERED: 4,
  UNSIGNED: 5,
  OTHER_CITY: 6,
  NEWER: 7,
  UNREADABLE: 8,
  KEY_UNKNOWN: 9,
};

/** What each finding means to whoever holds the paper. */
export const OUTCOME_WORDS: Readonly<Record<OfflineOutcome, string>> = {
  GENUINE:
    'Chữ ký đúng. Đã bị thu hồi hay chưa thì phải hỏi kho. / Signed by the store. Whether it was revoked since, only the store can say.',
  EXPIRED: 'Chữ ký đúng, nhưng đã hết hạn. / Signed by the store, but its last day has passed.',
  TAMPERED:
    'Chữ ký sai: mã đã bị sửa hoặc không do kho này cấp. / The signature is wrong: altered, or not made by this store.',
  KEY_UNKNOWN:
    'Mã nêu một khóa không có trong các khóa đã cho: lấy lại khóa, hoặc hỏi kho. / It names a key that is not among those given: fetch the keys again, or ask the store.',
  UNSIGNED: 'Mã không có chữ ký. Hỏi kho để xác thực. / Nobody signed it. Ask the store.',
  OTHER_CITY: 'Mã do địa phương khác cấp. / Made by another city.',
  NEWER: 'Mã thuộc phiên bản mới hơn. Nâng cấp phần mềm. / A later version. Upgrade this program.',
  UNREADABLE: 'Không đọc được mã. Quét lại. / The code cannot be read. Scan it again.',
};

/** The names of what a code says. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  kid: 'Mã khóa / key',
  resultNumber: 'Mã số kết quả / result',
  dossierCode: 'Mã hồ sơ / dossier',
  procedureCode: 'Mã thủ tục / procedure',
  typeCode: 'Loại giấy tờ / type',
  title: 'Tên giấy tờ / title',
  systemCode: 'Hệ thống / system',
  issuedAt: 'Cấp lúc / issued',
  validFrom: 'Hiệu lực từ / valid from',
  validTo: 'Hiệu lực đến / valid to',
  subject: 'Số của chủ hồ sơ / subject’s number',
};
