import type { Language } from '../shared/language.ts';
import type { CheckOutcome, Told } from './verification.ts';

type Said = Readonly<Record<Language, string>>;

/** What stands on the page, by the name it has there. */
export const PAGE: Readonly<Record<string, Said>> = {
  title: { vi: 'Kiểm tra kết quả · LGSP Graph', en: 'Check a result · LGSP Graph' },
  heading: { vi: 'Kiểm tra giấy tờ bằng mã QR', en: 'Check a paper by its QR code' },
  lead: {
    vi: 'Chụp hoặc chọn ảnh mã QR trên kết quả giải quyết thủ tục hành chính. Kho của thành phố trả lời giấy tờ đó thật hay giả, còn hiệu lực hay không.',
    en: 'Scan or choose a picture of the QR code on a result of an administrative procedure. The city’s store tells whether the paper is genuine, and still in force.',
  },
  scan: { vi: 'Quét bằng máy ảnh', en: 'Scan with the camera' },
  choose: { vi: 'Chọn ảnh', en: 'Choose a picture' },
  view: { vi: 'Hình từ máy ảnh', en: 'What the camera sees' },
  stop: { vi: 'Dừng máy ảnh', en: 'Stop the camera' },
  place: {
    vi: 'Gửi vị trí của tôi cùng lượt kiểm tra (chỉ ghi khoảng 1 km)',
    en: 'Send where I am with the check (kept to about 1 km)',
  },
  typed: { vi: 'Đã có nội dung mã?', en: 'Have you read the code already?' },
  payload: { vi: 'Nội dung đọc được từ mã', en: 'What the code says' },
  check: { vi: 'Kiểm tra', en: 'Check' },
  logged: {
    vi: 'Mọi lượt kiểm tra đều được ghi lại, không ghi ai đã kiểm tra. Ảnh được đọc ngay trên máy của bạn và không gửi đi.',
    en: 'Every check is logged, not who made it. Pictures are read on your own device and go nowhere.',
  },
  synthetic: {
    vi: 'Dữ liệu giả lập: không có người hay giấy tờ nào là thật.',
    en: 'Synthetic data: no person or paper here is real.',
  },
  scanning: { vi: 'Đưa mã QR vào giữa khung hình…', en: 'Hold the QR code in the middle…' },
  reading: { vi: 'Đang đọc ảnh…', en: 'Reading the picture…' },
  asking: { vi: 'Đang hỏi kho kết quả…', en: 'Asking the store…' },
};

/** How it turned out: a tone for the eye, a sign and words for everyone, and what to do. */
export interface Verdict {
  readonly tone: 'good' | 'careful' | 'bad' | 'none';
  readonly sign: string;
  readonly title: Said;
  readonly means: Said;
}

export const OUTCOMES: Readonly<Record<CheckOutcome, Verdict>> = {
  VALID: {
    tone: 'good',
    sign: '✓',
    title: { vi: 'Còn hiệu lực', en: 'Valid' },
    means: {
      vi: 'Giấy tờ có trong kho của thành phố và còn hiệu lực. Hãy so các dòng dưới đây với bản trên tay.',
      en: 'The paper is in the city’s store and in force. Hold these lines against the paper in your hand.',
    },
  },
  EXPIRED: {
    tone: 'careful',
    sign: '!',
    title: { vi: 'Đã hết hạn', en: 'Expired' },
    means: {
      vi: 'Giấy tờ thật nhưng đã qua ngày cuối cùng có hiệu lực. Đề nghị người giữ xin gia hạn hoặc cấp mới.',
      en: 'Genuine, but its last day has passed. Its holder should have it extended or issued anew.',
    },
  },
  REVOKED: {
    tone: 'bad',
    sign: '✕',
    title: { vi: 'Đã bị thu hồi', en: 'Revoked' },
    means: {
      vi: 'Giấy tờ thật nhưng cơ quan cấp đã thu hồi hoặc hủy. Không dùng được nữa.',
      en: 'Genuine, but withdrawn or cancelled by the agency that issued it. It can no longer be used.',
    },
  },
  REPLACED: {
    tone: 'careful',
    sign: '!',
    title: { vi: 'Đã được thay thế', en: 'Replaced' },
    means: {
      vi: 'Giấy tờ thật nhưng đã có bản khác thay. Đề nghị người giữ xuất trình bản mới.',
      en: 'Genuine, but another has taken its place. Ask its holder for the later one.',
    },
  },
  SUSPENDED: {
    tone: 'careful',
    sign: '!',
    title: { vi: 'Đang tạm đình chỉ', en: 'Suspended' },
    means: {
      vi: 'Giấy tờ thật nhưng đang bị tạm đình chỉ. Hỏi cơ quan cấp trước khi dùng.',
      en: 'Genuine, but suspended for a time. Ask the agency that issued it before relying on it.',
    },
  },
  TAMPERED: {
    tone: 'bad',
    sign: '✕',
    title: { vi: 'Mã bị làm giả hoặc sửa đổi', en: 'Forged or altered' },
    means: {
      vi: 'Chữ ký trong mã không đúng, hoặc mã trái với kho. Đừng tin giấy tờ này; báo cho cơ quan ghi trên giấy.',
      en: 'The signature in the code is wrong, or the code contradicts the store. Do not trust this paper; tell the agency it names.',
    },
  },
  UNKNOWN: {
    tone: 'bad',
    sign: '?',
    title: { vi: 'Kho không có giấy tờ này', en: 'Not in the store' },
    means: {
      vi: 'Kho không có kết quả nào như mã nói. Hỏi cơ quan ghi trên giấy trước khi tin.',
      en: 'The store has no such result. Ask the agency the paper names before trusting it.',
    },
  },
};

/** What to say where there was nothing to check, or nobody to ask. */
export const NOT_CHECKED: Readonly<
  Record<Exclude<Told['phase'], 'answered' | 'refused'>, Pick<Verdict, 'title' | 'means'>>
> = {
  'no code': {
    title: { vi: 'Không thấy mã QR trong ảnh', en: 'No QR code in the picture' },
    means: {
      vi: 'Chụp lại gần hơn, đủ sáng, cả bốn góc của mã nằm trong ảnh.',
      en: 'Take it again from nearer, in good light, with all four corners of the code.',
    },
  },
  'no picture': {
    title: { vi: 'Tệp này không phải là ảnh', en: 'This file is no picture' },
    means: {
      vi: 'Chọn ảnh chụp (JPEG, PNG, WebP) có mã QR.',
      en: 'Choose a photograph (JPEG, PNG, WebP) with the QR code.',
    },
  },
  'too large': {
    title: { vi: 'Ảnh quá lớn', en: 'The picture is too large' },
    means: {
      vi: 'Ảnh lớn hơn 32 MB. Chụp lại ở cỡ nhỏ hơn hoặc cắt lấy phần có mã.',
      en: 'It is over 32 MB. Take a smaller one, or cut out the code.',
    },
  },
  'no camera': {
    title: { vi: 'Không mở được máy ảnh', en: 'The camera cannot be opened' },
    means: {
      vi: 'Cho phép trang này dùng máy ảnh (chỉ được qua kết nối an toàn https), hoặc chọn ảnh.',
      en: 'Allow this page to use the camera (browsers do over https alone), or choose a picture.',
    },
  },
  'no place': {
    title: { vi: 'Không biết bạn đang ở đâu', en: 'Your place is not known' },
    means: {
      vi: 'Cho phép trang này biết vị trí, hoặc bỏ chọn gửi vị trí rồi kiểm tra lại.',
      en: 'Allow this page to know where you are, or untick sending it, and check again.',
    },
  },
  unreachable: {
    title: { vi: 'Chưa hỏi được kho', en: 'The store could not be asked' },
    means: {
      vi: 'Kiểm tra kết nối mạng rồi thử lại. Giấy tờ chưa được kiểm tra.',
      en: 'Look to your connection and try again. The paper has not been checked.',
    },
  },
};

export const REFUSED: Said = { vi: 'Chưa kiểm tra được', en: 'Not checked' };

/** The lines of an answer. */
export const LINES = {
  title: { vi: 'Giấy tờ', en: 'Paper' },
  issuer: { vi: 'Cơ quan cấp', en: 'Issued by' },
  issuedAt: { vi: 'Ngày cấp', en: 'Issued on' },
  validity: { vi: 'Hiệu lực', en: 'In force' },
  subject: { vi: 'Cấp cho', en: 'Issued to' },
  code: { vi: 'Mã', en: 'Code' },
  check: { vi: 'Lượt kiểm tra', en: 'Check' },
  from: { vi: 'từ', en: 'from' },
  to: { vi: 'đến hết', en: 'to the end of' },
  forEver: { vi: 'không thời hạn', en: 'without end' },
  SIGNED: { vi: 'có chữ ký của kho, chữ ký đúng', en: 'signed by the store, signature right' },
  PLAIN: {
    vi: 'không có chữ ký; mọi trường khớp với kho',
    en: 'not signed; every field agrees with the store',
  },
} as const satisfies Readonly<Record<string, Said>>;
