/** Refusals of the store of results: of questions about dossiers, and of what issuers write. */
export const RESULT_FAULTS = {
  PROCEDURE_UNKNOWN: {
    vi: 'Danh mục không có thủ tục mang mã này. Tra danh mục thủ tục hành chính.',
    en: 'The catalogue has no procedure of this code. Look it up in the catalogue.',
  },
  PROCEDURE_NOT_IN_FORCE: {
    vi: 'Thủ tục không có hiệu lực vào ngày này. Chọn ngày khác hoặc thủ tục thay thế.',
    en: 'The procedure is not in force on that day. Choose another day, or the procedure that replaced it.',
  },
  APPLICANT_KIND: {
    vi: 'Thủ tục này không dành cho loại người nộp đã nêu. Xem `applicants` của thủ tục.',
    en: 'This procedure is not for that kind of applicant. See `applicants` of the procedure.',
  },
  APPLICANT_DECEASED: {
    vi: 'Người nộp đã mất theo cơ sở dữ liệu công dân. Đối chiếu lại người nộp hồ sơ.',
    en: 'The applicant has died according to the population register. Check who applies.',
  },
  CONTRADICTORY_CONTEXT: {
    vi: 'Ngữ cảnh tự mâu thuẫn. Sửa lại tình tiết hoặc đối tượng đã nêu rồi gửi lại.',
    en: 'The context contradicts itself. Correct the facts or the things it names and ask again.',
  },
  STALE_VERSION: {
    vi: 'Kết quả đã thay đổi từ lần bạn đọc. Đọc lại rồi gửi phiên bản mới.',
    en: 'The result has changed since you read it. Read it again and send its version.',
  },
  TRANSITION_NOT_ALLOWED: {
    vi: 'Trạng thái hiện tại của kết quả không cho phép thay đổi này. Xem trạng thái rồi chọn thao tác khác.',
    en: 'The state of the result does not allow this change. Look at its status and choose another.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa chống gửi lặp đã dùng cho một yêu cầu khác. Dùng khóa mới cho yêu cầu mới.',
    en: 'The idempotency key was used for another request. Use a new key for a new request.',
  },
  RESULT_NUMBER_TAKEN: {
    vi: 'Mã số kết quả đã có trong kho. Cấp mã số khác.',
    en: 'The store has a result of this number already. Give it another.',
  },
  RESULT_ALREADY_LIVE: {
    vi: 'Chủ hồ sơ đã có kết quả còn hiệu lực thuộc loại chỉ có một. Thay thế hoặc thu hồi kết quả cũ.',
    en: 'The subject has a result in force of a type of which there is one only. Replace or revoke that one.',
  },
  RESULT_TOO_LARGE: {
    vi: 'Dữ liệu có cấu trúc của kết quả quá lớn. Chỉ gửi các trường của loại kết quả.',
    en: 'The structured data of the result is too large. Send the fields of its type and no more.',
  },
  INVALID_RESULT_DATA: {
    vi: 'Dữ liệu có cấu trúc không đúng với loại kết quả. Xem vị trí sai và lược đồ của loại.',
    en: 'The structured data does not fit the type of result. See where, and the schema of the type.',
  },
} as const;
