import type { Language } from '../shared/language.ts';
import type { Said, State } from './graph.ts';

/** Everything the page says of itself, in both languages. */
export const WORDS = {
  title: { vi: 'Giấy tờ đã có sẵn · LGSP Graph', en: 'Papers already there · LGSP Graph' },
  skip: { vi: 'Đến phần trả lời', en: 'Skip to the answer' },
  heading: { vi: 'Giấy tờ nào đã có sẵn?', en: 'Which papers are already there?' },
  lead: {
    vi: 'Chọn thủ tục: thành phố cho biết giấy tờ nào đã có trong các cơ sở dữ liệu, không phải nộp lại, giấy tờ nào còn thiếu và vì sao.',
    en: 'Choose a procedure: the city tells which papers its registers hold already, so that nobody hands them in again, which are missing, and why.',
  },
  who: { vi: 'Người hỏi', en: 'Who asks' },
  persona: { vi: 'Vai', en: 'Acting as' },
  nobody: { vi: '— chọn vai —', en: '— choose —' },
  token: { vi: 'Mã truy cập (token)', en: 'Access token' },
  tokenHint: {
    vi: 'Chỉ giữ trong trang này, không lưu lại.',
    en: 'Kept on this page only, stored nowhere.',
  },
  askWith: { vi: 'Hỏi với mã này', en: 'Ask with this token' },
  purpose: { vi: 'Mục đích', en: 'Purpose' },
  dossier: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  applicant: { vi: 'Người nộp hồ sơ', en: 'Applicant' },
  applicantKind: { vi: 'Là', en: 'Who is' },
  PERSON: { vi: 'Công dân', en: 'A citizen' },
  ENTERPRISE: { vi: 'Doanh nghiệp', en: 'An enterprise' },
  HOUSEHOLD_BUSINESS: { vi: 'Hộ kinh doanh', en: 'A household business' },
  personNumber: { vi: 'Số định danh cá nhân', en: 'Personal ID' },
  enterpriseNumber: { vi: 'Mã số doanh nghiệp', en: 'Enterprise code' },
  householdNumber: { vi: 'Mã hộ kinh doanh (hkd_…)', en: 'Household business (hkd_…)' },
  example: { vi: 'Dùng người mẫu', en: 'Use the example' },
  myself: { vi: 'Tôi', en: 'Myself' },
  procedures: { vi: 'Thủ tục', en: 'Procedures' },
  search: { vi: 'Tìm thủ tục', en: 'Find a procedure' },
  noProcedure: { vi: 'Không có thủ tục nào khớp.', en: 'No procedure matches.' },
  context: { vi: 'Hồ sơ này về việc gì?', en: 'What is this dossier about?' },
  contextHint: {
    vi: 'Càng nói rõ, càng ít phải nộp. Để trống điều chưa biết.',
    en: 'The more is said, the less has to be handed in. Leave out what is not known.',
  },
  moreContext: { vi: 'Điều khác', en: 'Other things' },
  noToken: {
    vi: 'Không lấy được mã truy cập cho vai này. Chọn lại, hoặc tải lại trang.',
    en: 'No token could be had for this persona. Choose again, or reload the page.',
  },
  noCatalogue: {
    vi: 'Không tải được danh mục thủ tục. Tải lại trang.',
    en: 'The catalogue could not be loaded. Reload the page.',
  },
  parcel: { vi: 'Thửa đất', en: 'Parcel' },
  parcelCode: { vi: 'Mã định danh thửa đất', en: 'Parcel code' },
  otherPerson: { vi: 'Số định danh của bên kia', en: 'Personal ID of the other party' },
  sectors: {
    vi: 'Ngành nghề (mã VSIC, cách nhau bằng dấu phẩy)',
    en: 'Lines of business (VSIC codes, with commas between)',
  },
  certificate: { vi: 'Số phát hành giấy chứng nhận', en: 'Serial of the land certificate' },
  aboutEnterprise: { vi: 'Mã số doanh nghiệp liên quan', en: 'Code of the enterprise concerned' },
  aboutHousehold: { vi: 'Mã hộ kinh doanh liên quan', en: 'Household business concerned' },
  resultNumber: { vi: 'Mã số kết quả liên quan', en: 'Number of the result concerned' },
  none: { vi: '— không có —', en: '— none —' },
  facts: { vi: 'Tình tiết', en: 'Circumstances' },
  notKnown: { vi: 'chưa rõ', en: 'not known' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  look: { vi: 'Xem giấy tờ đã có', en: 'Look what is there' },
  answer: { vi: 'Kết quả', en: 'Answer' },
  start: {
    vi: 'Chọn vai và thủ tục để xem.',
    en: 'Choose who asks, and a procedure.',
  },
  needsApplicant: {
    vi: 'Điền đủ rồi bấm “Xem giấy tờ đã có”.',
    en: 'Once all is filled in, press “Look what is there”.',
  },
  asking: { vi: 'Đang hỏi các cơ sở dữ liệu…', en: 'Asking the registers…' },
  slow: {
    vi: 'Lâu hơn thường lệ; các cơ sở dữ liệu vẫn đang được hỏi.',
    en: 'Slower than usual; the registers are still being asked.',
  },
  again: { vi: 'Thử lại', en: 'Try again' },
  days: { vi: 'ngày giải quyết', en: 'days to settle it' },
  sameDay: { vi: 'giải quyết trong ngày', en: 'settled the same day' },
  notApplicable: { vi: 'Không áp dụng', en: 'Does not apply' },
  when: { vi: 'Điều kiện', en: 'Condition' },
  unsettled: { vi: 'chưa rõ có áp dụng không', en: 'not settled whether it applies' },
  todo: { vi: 'Việc cần làm', en: 'What to do' },
  from: { vi: 'Nguồn', en: 'From' },
  asOf: { vi: 'cập nhật', en: 'as of' },
  issued: { vi: 'cấp ngày', en: 'issued on' },
  equal: { vi: 'có giá trị như bản giấy', en: 'stands for the paper' },
  reference: { vi: 'chỉ để tham khảo', en: 'for reference only' },
  opensWith: { vi: 'Mở được khi có', en: 'Opens with' },
  obtainable: {
    vi: 'Lấy được ngay, không cần làm thủ tục',
    en: 'To be had at once, without a procedure',
  },
  AT_ONCE: { vi: 'lấy ngay bản điện tử', en: 'fetch the digital result' },
  SAME_DAY_EXCHANGE: { vi: 'đổi trong ngày', en: 'exchanged the same day' },
  instead: { vi: 'thay cho', en: 'instead of' },
  synthetic: {
    vi: 'Dữ liệu giả lập: không có người, thửa đất hay doanh nghiệp nào là thật.',
    en: 'Synthetic data: no person, parcel or enterprise here is real.',
  },
} as const satisfies Readonly<Record<string, Said>>;

export type Word = keyof typeof WORDS;

/** How a state looks and is called. The sign is for the eye; the word says the same. */
export const STATES: Readonly<
  Record<State, { readonly sign: string; readonly tone: string; readonly word: Said }>
> = {
  AVAILABLE: { sign: '✓', tone: 'good', word: { vi: 'Đã có', en: 'There' } },
  AVAILABLE_UNVERIFIED: {
    sign: '≈',
    tone: 'careful',
    word: { vi: 'Có, cần đối chiếu', en: 'There, to be checked' },
  },
  EXPIRED: { sign: '!', tone: 'careful', word: { vi: 'Hết giá trị', en: 'No longer counts' } },
  CONFLICT: { sign: '≠', tone: 'bad', word: { vi: 'Mâu thuẫn', en: 'Sources disagree' } },
  NOT_FOUND: { sign: '–', tone: 'bad', word: { vi: 'Còn thiếu', en: 'Missing' } },
  DENIED: { sign: '×', tone: 'none', word: { vi: 'Không được xem', en: 'Not to be told' } },
  SOURCE_UNAVAILABLE: {
    sign: '…',
    tone: 'none',
    word: { vi: 'Nguồn không trả lời', en: 'No answer' },
  },
};

export const REASONS: Readonly<Record<string, Said>> = {
  IN_REGISTER: { vi: 'Có trong cơ sở dữ liệu', en: 'A register attests it' },
  IN_STORE: { vi: 'Có trong kho kết quả', en: 'A result in the store proves it' },
  FORM: { vi: 'Điền khi nộp', en: 'Filled in with the application' },
  UPLOAD_ONLY: { vi: 'Chỉ người nộp có', en: 'Only the applicant has it' },
  NOT_APPLICABLE: { vi: 'Không áp dụng cho hồ sơ này', en: 'Does not apply here' },
  CONTEXT_NEEDED: {
    vi: 'Chưa nói thửa đất, doanh nghiệp, bên kia hay kết quả nào',
    en: 'Not said which parcel, business, person or result is meant',
  },
  NO_RECORD: { vi: 'Không cơ sở dữ liệu nào có', en: 'No register has a record' },
  NOT_PROVIDED: { vi: 'Nguồn chưa kết nối', en: 'The register that would know is not connected' },
  OUT_OF_DATE: { vi: 'Đã hết hạn', en: 'Its last day has passed' },
  TOO_OLD: { vi: 'Quá cũ để dùng lại', en: 'Too old to be used again' },
  NOT_YET_IN_FORCE: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  REVOKED: { vi: 'Đã bị thu hồi, hủy', en: 'Withdrawn or cancelled' },
  REPLACED: { vi: 'Đã được thay thế', en: 'Replaced by another' },
  SUSPENDED: { vi: 'Đang tạm đình chỉ', en: 'Suspended' },
  REFERENCE_ONLY: { vi: 'Không có giá trị như bản giấy', en: 'For reference only' },
  UNVERIFIED: { vi: 'Dữ liệu chưa được xác thực', en: 'The record has not been checked' },
  SOURCES_DISAGREE: { vi: 'Các nguồn không khớp', en: 'Two sources say different things' },
  NOT_HOLDER: { vi: 'Không phải người có quyền', en: 'Not among the holders' },
  NOT_IN_FORCE: { vi: 'Không còn hiệu lực', en: 'No longer in force' },
  CHANGED_SINCE: { vi: 'Có biến động sau khi cấp', en: 'Something changed after it was issued' },
  NOT_IN_OPERATION: { vi: 'Không còn hoạt động', en: 'The business is not in operation' },
  NOT_PERMITTED: { vi: 'Người hỏi không được biết', en: 'Whoever asks may not be told' },
  NO_ANSWER: { vi: 'Cơ sở dữ liệu không trả lời', en: 'The register did not answer' },
};

export const REGISTERS: Readonly<Record<string, Said>> = {
  CSDL_CONG_DAN: { vi: 'Cơ sở dữ liệu công dân', en: 'Citizens register' },
  CSDL_DAT_DAI: { vi: 'Cơ sở dữ liệu đất đai', en: 'Land register' },
  CSDL_DOANH_NGHIEP: { vi: 'Cơ sở dữ liệu doanh nghiệp', en: 'Business register' },
  DANH_MUC_DON_VI_HANH_CHINH: {
    vi: 'Danh mục đơn vị hành chính',
    en: 'List of administrative units',
  },
  KHO_KET_QUA_TTHC: { vi: 'Kho kết quả thủ tục', en: 'Store of results' },
};

export const VERIFICATIONS: Readonly<Record<string, Said>> = {
  VERIFIED_NATIONAL: { vi: 'khớp dữ liệu quốc gia', en: 'matched nationally' },
  VERIFIED_CITY: { vi: 'đã xác thực tại thành phố', en: 'verified by the city' },
  DECLARED: { vi: 'tự khai', en: 'declared' },
  DIGITISED: { vi: 'nhập từ giấy', en: 'typed from paper' },
  CONFLICT: { vi: 'có mâu thuẫn', en: 'sources disagree' },
};

export const KINDS: Readonly<Record<string, Said>> = {
  NEW: { vi: 'cấp mới', en: 'first issue' },
  CHANGE: { vi: 'thay đổi', en: 'change' },
  REISSUE: { vi: 'cấp lại', en: 're-issue' },
  EXCHANGE: { vi: 'cấp đổi', en: 'exchange' },
  EXTEND: { vi: 'gia hạn', en: 'extension' },
  END: { vi: 'chấm dứt', en: 'ending' },
};

/** Registers by their names in the graph's errors. */
export const SUBGRAPHS: Readonly<Record<string, Said>> = {
  citizens: { vi: 'Cơ sở dữ liệu công dân', en: 'Citizens register' },
  'land-parcels': { vi: 'Cơ sở dữ liệu đất đai', en: 'Land register' },
  businesses: { vi: 'Cơ sở dữ liệu doanh nghiệp', en: 'Business register' },
  'procedure-results': { vi: 'Kho kết quả thủ tục', en: 'Store of results' },
};

export const SIMPLIFICATIONS: Readonly<Record<string, Said | null>> = {
  ELIMINATED: { vi: 'Đã bãi bỏ', en: 'Eliminated' },
  INSTANT: { vi: 'Trong ngày', en: 'Same day' },
  REDUCED_COMPONENTS: { vi: 'Bớt giấy tờ', en: 'Fewer papers' },
  NONE: null,
};

export const FACTS: Readonly<Record<string, Said>> = {
  PARENTS_MARRIED: { vi: 'Cha mẹ đã kết hôn', en: 'The parents are married' },
  DIVORCED_OR_WIDOWED: { vi: 'Đã ly hôn hoặc góa', en: 'Divorced or widowed' },
  DWELLING_OF_RELATIVE: { vi: 'Ở nhà người thân', en: 'Lives in a relative’s dwelling' },
  SET_UP_TOGETHER: {
    vi: 'Các thành viên hộ cùng thành lập',
    en: 'Set up by the household together',
  },
  CONDITIONAL_SECTOR: { vi: 'Ngành nghề có điều kiện', en: 'The sector needs a licence' },
  ASSET_REGISTERED: { vi: 'Tài sản phải đăng ký', en: 'The asset is registered' },
  APPLICANT_IS_LENDER: { vi: 'Người nộp là bên nhận bảo đảm', en: 'The applicant is the lender' },
};

export const say = (word: Word, language: Language): string => WORDS[word][language];

/** A day as people write it here; what is no date stays as it is. */
export function dayOf(instant: string, language: Language): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric' },
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(at);
}
