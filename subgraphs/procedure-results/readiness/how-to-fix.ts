import type { LocalizedName } from '../../../schema/reference/index.ts';
import type { ReadinessReason } from '../resolver-types.generated.ts';

const say = (vi: string, en: string): LocalizedName => ({ vi, en });

/** What the officer or the citizen does next; null where nothing is to be done. */
export const HOW_TO_FIX: Readonly<Record<ReadinessReason, LocalizedName | null>> = {
  IN_REGISTER: null,
  IN_STORE: null,
  NOT_APPLICABLE: null,
  FORM: say('Điền mẫu khi nộp hồ sơ.', 'Fill in the form with the application.'),
  UPLOAD_ONLY: say(
    'Tải tệp lên khi nộp: chưa có dữ liệu nào thay được.',
    'Upload the file with the application: no data can stand for it.',
  ),
  CONTEXT_NEEDED: say(
    'Nêu rõ thửa đất, doanh nghiệp, bên kia hoặc kết quả liên quan rồi xét lại.',
    'Say which parcel, business, other party or result is meant, and ask again.',
  ),
  NO_RECORD: say(
    'Đề nghị người nộp xuất trình bản giấy; cán bộ kiểm tra rồi số hóa.',
    'Ask the applicant for the paper; the officer checks and digitises it.',
  ),
  NOT_PROVIDED: say(
    'Cơ sở dữ liệu chuyên ngành chưa kết nối: nhận bản giấy hoặc tệp tải lên.',
    'The register that would know is not connected: take the paper or an upload.',
  ),
  OUT_OF_DATE: say(
    'Kết quả đã hết hạn: làm thủ tục cấp mới hoặc gia hạn trước.',
    'The result has expired: have it renewed or extended first.',
  ),
  TOO_OLD: say(
    'Kết quả quá cũ để dùng lại: xin xác nhận mới.',
    'The result is too old to be used again: ask for a new one.',
  ),
  NOT_YET_IN_FORCE: say(
    'Kết quả chưa có hiệu lực vào ngày xét: chọn ngày khác.',
    'The result is not yet in force on that day: choose another day.',
  ),
  REVOKED: say(
    'Kết quả đã bị thu hồi, hủy: không nhận; hỏi cơ quan cấp.',
    'The result was withdrawn or cancelled: do not accept it; ask the agency that issued it.',
  ),
  REPLACED: say(
    'Kết quả đã được thay thế: dùng kết quả thay thế.',
    'The result was replaced: use the one that replaced it.',
  ),
  SUSPENDED: say(
    'Kết quả đang bị tạm đình chỉ: hỏi cơ quan cấp.',
    'The result is suspended: ask the agency that issued it.',
  ),
  REFERENCE_ONLY: say(
    'Bản số hóa chưa có chữ ký của cơ quan: đối chiếu bản giấy, hoặc đổi sang bản điện tử trong ngày.',
    'A scan without the agency’s signature: compare the paper, or exchange it for a digital one the same day.',
  ),
  UNVERIFIED: say(
    'Dữ liệu chưa được xác thực: cán bộ đối chiếu giấy tờ gốc.',
    'The record has not been checked: the officer compares the original.',
  ),
  SOURCES_DISAGREE: say(
    'Các nguồn không khớp: đối chiếu và báo cơ quan chủ quản dữ liệu; không tự chọn một nguồn.',
    'Sources disagree: compare them and tell the agency that owns the record; do not choose one.',
  ),
  NOT_HOLDER: say(
    'Người nộp không đứng tên: kiểm tra số thửa, hoặc yêu cầu giấy ủy quyền.',
    'The applicant is not among the holders: check the parcel, or ask for an authorisation.',
  ),
  NOT_IN_FORCE: say(
    'Giấy chứng nhận không còn hiệu lực: dùng giấy chứng nhận mới.',
    'The certificate is no longer in force: use the new one.',
  ),
  CHANGED_SINCE: say(
    'Đã có biến động sau khi cấp: đăng ký biến động trước.',
    'Something changed after it was issued: register the change first.',
  ),
  NOT_IN_OPERATION: say(
    'Cơ sở không còn hoạt động: không nhận; kiểm tra tình trạng đăng ký.',
    'The business is not in operation: do not accept it; check its registration.',
  ),
  NOT_PERMITTED: say(
    'Bạn không được xem dữ liệu này: người có dữ liệu tự nộp hoặc cho phép.',
    'You may not be told: the person concerned hands it in, or consents.',
  ),
  NO_ANSWER: say(
    'Cơ sở dữ liệu nguồn không trả lời: thử lại sau, hoặc nhận bản giấy.',
    'The register did not answer: try again later, or take the paper.',
  ),
};
