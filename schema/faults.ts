import { GraphQLError } from 'graphql';
import { RESULT_FAULTS } from './result-faults.ts';

/** One way of being refused: what happened and what to do, in both languages. */
export interface Fault {
  readonly vi: string;
  readonly en: string;
  /**
   * HTTP status of a refusal that answers the whole request, for `http.ts` alone. Never put among the
   * extensions: Apollo would give the status of one field's error to the whole response, and the
   * gateway would then throw away the good half.
   */
  readonly status?: number;
}

/** Every expected refusal of the graph. Anything else is a bug and is shown as `INTERNAL`. */
export const FAULTS = {
  INVALID_IDENTIFIER: {
    vi: 'Mã định danh sai định dạng hoặc sai số kiểm tra. Kiểm tra lại mã rồi gửi lại.',
    en: 'An identifier is malformed or its check digit is wrong. Check it and ask again.',
  },
  INVALID_PAGE_SIZE: {
    vi: 'Cỡ trang ngoài giới hạn. Gửi `first` từ 1 đến mức trần của danh sách.',
    en: 'The page size is out of bounds. Send `first` between 1 and the ceiling of the list.',
  },
  INVALID_CURSOR: {
    vi: 'Con trỏ trang không hợp lệ. Dùng lại nguyên văn con trỏ đã nhận, hoặc bắt đầu từ trang đầu.',
    en: 'The cursor is not one we gave. Return a cursor unchanged, or start from the first page.',
  },
  INVALID_ARGUMENT: {
    vi: 'Đối số không hợp lệ. Xem mô tả của trường rồi sửa đối số.',
    en: 'An argument is not valid. Read the description of the field and correct it.',
  },
  TOO_MANY_KEYS: {
    vi: 'Quá nhiều khóa trong một lần hỏi. Chia thành nhiều lần hỏi nhỏ hơn.',
    en: 'Too many keys in one request. Split it into several smaller ones.',
  },
  UNKNOWN_COMMUNE: {
    vi: 'Không có xã, phường, đặc khu nào mang mã này trong danh mục. Tra danh mục đơn vị hành chính.',
    en: 'No commune in the code list has this code. Look it up in the list of administrative units.',
  },
  AMBIGUOUS_UNIT: {
    vi: 'Mã đơn vị này từng chỉ nhiều địa bàn khác nhau. Gửi kèm ngày bằng đối số `at`.',
    en: 'This unit code has meant more than one area. Say which day you mean with `at`.',
  },
  OUT_OF_AREA: {
    vi: 'Vị trí nằm ngoài địa bàn thành phố. Kiểm tra thứ tự vĩ độ, kinh độ.',
    en: 'The place lies outside the city. Check the order of latitude and longitude.',
  },
  AREA_TOO_LARGE: {
    vi: 'Vùng tra cứu quá rộng. Thu hẹp vùng rồi hỏi lại.',
    en: 'The area is too large. Ask for a smaller one.',
  },
  RESULT_CODE_UNREADABLE: {
    vi: 'Không đọc được mã kết quả: mã hỏng, thiếu hoặc không phải mã của kết quả. Quét lại trên bản gốc.',
    en: 'The code cannot be read: damaged, cut off, or not the code of a result. Scan it again from the original.',
  },
  RESULT_CODE_OF_ANOTHER_CITY: {
    vi: 'Mã do hệ thống của địa phương khác cấp. Kiểm tra tại địa phương đó.',
    en: 'The code was made by another city. Verify it there.',
  },
  RESULT_CODE_TOO_NEW: {
    vi: 'Mã thuộc phiên bản mới hơn hệ thống này. Báo cho đơn vị vận hành.',
    en: 'The code is of a later version than this system knows. Tell the operators.',
  },
  NOT_PROVIDED: {
    vi: 'Cơ sở dữ liệu nguồn không cung cấp thông tin này. Dùng nguồn hoặc giấy tờ khác.',
    en: 'The register does not provide this. Use another source or the paper.',
  },
  NOT_FOUND: {
    vi: 'Cơ sở dữ liệu nguồn trả lời: không có. Kiểm tra lại thông tin tra cứu.',
    en: 'The register answered that there is none. Check what you asked for.',
  },
  CONFLICT: {
    vi: 'Hai nguồn cho thông tin khác nhau. Đối chiếu và báo cho cơ quan chủ quản.',
    en: 'Two sources disagree. Compare them and tell the agency that owns the record.',
  },
  STALE: {
    vi: 'Bản sao đã cũ được dùng vì nguồn không trả lời. Hỏi lại sau nếu cần số liệu mới.',
    en: 'An older copy was given because the register did not answer. Ask again later for a fresh one.',
  },
  ...RESULT_FAULTS,
  NOT_SIGNED_IN: {
    vi: 'Trường này cần đăng nhập. Gửi mã truy cập rồi hỏi lại.',
    en: 'Sign in to read this. Send an access token and ask again.',
  },
  FIELD_NOT_PERMITTED: {
    vi: 'Vai trò và mục đích của bạn không mở trường này. Bỏ trường này hoặc xin cấp quyền.',
    en: 'Your role and purpose do not open this field. Leave it out or ask for the right.',
  },
  PURPOSE_REQUIRED: {
    vi: 'Dữ liệu cá nhân cần có mục đích sử dụng. Gửi kèm mục đích và căn cứ.',
    en: 'Personal data needs a purpose. State the purpose and its legal ground.',
  },
  CONSENT_REQUIRED: {
    vi: 'Cần sự đồng ý của chủ thể dữ liệu. Gửi kèm mã đồng ý còn hiệu lực.',
    en: 'The person concerned has to consent. Send a consent that is still in force.',
  },
  LEGAL_BASIS_REQUIRED: {
    vi: 'Mục đích này cần mã hồ sơ hoặc căn cứ pháp lý. Gửi kèm `x-dossier-code` hoặc `x-legal-basis`.',
    en: 'This purpose needs a dossier or a legal basis. Send `x-dossier-code` or `x-legal-basis`.',
  },
  INVALID_TOKEN: {
    vi: 'Mã truy cập không hợp lệ hoặc đã hết hạn. Lấy mã mới rồi hỏi lại.',
    en: 'The access token is not valid or has expired. Get a new one and ask again.',
    status: 401,
  },
  SIGN_IN_UNAVAILABLE: {
    vi: 'Tạm thời chưa kiểm tra được mã truy cập. Thử lại sau; dữ liệu mở vẫn dùng được khi không gửi mã.',
    en: 'Access tokens cannot be checked at the moment. Try again later; open data still answers without one.',
    status: 503,
  },
  JOURNAL_UNAVAILABLE: {
    vi: 'Không ghi được nhật ký nên dữ liệu cá nhân tạm không được cung cấp. Dữ liệu mở vẫn dùng được; thử lại sau.',
    en: 'The journal cannot be written, so personal data is not given out. Open data still is; try again later.',
  },
  SEAL_REFUSED: {
    vi: 'Cơ sở dữ liệu này chỉ trả lời cổng chia sẻ. Hỏi qua cổng.',
    en: 'This register answers the gateway alone. Ask through the gateway.',
    status: 403,
  },
  OPERATION_NOT_SAFELISTED: {
    vi: 'Ứng dụng này chỉ được gửi các truy vấn đã đăng ký. Đăng ký truy vấn rồi gửi lại.',
    en: 'This client may only send operations registered for it. Register the operation and ask again.',
    status: 403,
  },
  SOURCE_UNAVAILABLE: {
    vi: 'Một cơ sở dữ liệu nguồn không trả lời kịp. Phần còn lại vẫn dùng được; thử lại sau.',
    en: 'A register did not answer in time. The rest still holds; try again later.',
  },
  QUOTA_EXCEEDED: {
    vi: 'Đã hết hạn mức truy vấn. Chờ rồi thử lại.',
    en: 'Your quota is used up. Wait and try again.',
    status: 429,
  },
  COMPLEXITY_EXCEEDED: {
    vi: 'Truy vấn quá phức tạp. Giảm cỡ trang hoặc bớt trường.',
    en: 'The query is too complex. Ask for smaller pages or fewer fields.',
  },
  BAD_REQUEST: {
    vi: 'Không đọc được yêu cầu. Gửi JSON có trường `query`.',
    en: 'The request cannot be read. Send JSON with a `query`.',
    status: 400,
  },
  OPERATION_NOT_FOUND: {
    vi: 'Tên thao tác không khớp với truy vấn. Gửi `operationName` là tên một thao tác có trong truy vấn.',
    en: 'The operation name does not fit the document. Send as `operationName` one that is in it.',
    status: 400,
  },
  POST_REQUIRED: {
    vi: 'Thao tác nêu đích danh một người không được nằm trong URL, nơi nhật ký của bên khác giữ lại. Gửi bằng POST.',
    en: 'An operation that names a person may not stand in a URL, which others keep in logs. Send it by POST.',
    status: 405,
  },
  BODY_TOO_LARGE: {
    vi: 'Yêu cầu quá lớn. Chia nhỏ truy vấn hoặc biến.',
    en: 'The request is too large. Send a smaller query or fewer variables.',
    status: 413,
  },
  UNSUPPORTED_MEDIA_TYPE: {
    vi: 'Kiểu nội dung không được hỗ trợ. Gửi `application/json`.',
    en: 'This content type is not supported. Send `application/json`.',
    status: 415,
  },
  CROSS_SITE_REQUEST: {
    vi: 'Yêu cầu đến từ một trang không được phép. Gọi từ ứng dụng đã đăng ký.',
    en: 'The request came from a site that is not allowed. Call from a registered application.',
    status: 403,
  },
  DEADLINE_EXCEEDED: {
    vi: 'Yêu cầu quá thời hạn. Hỏi ít hơn hoặc thử lại sau.',
    en: 'The request took too long. Ask for less or try again later.',
    status: 504,
  },
  OVERLOADED: {
    vi: 'Máy chủ đang xử lý quá nhiều yêu cầu. Chờ một giây rồi thử lại.',
    en: 'Too many requests are under way. Wait a second and try again.',
    status: 503,
  },
  SHUTTING_DOWN: {
    vi: 'Máy chủ đang dừng. Thử lại ngay, máy khác sẽ trả lời.',
    en: 'This server is stopping. Try again at once; another will answer.',
    status: 503,
  },
  GRAPHQL_PARSE_FAILED: {
    vi: 'Truy vấn sai cú pháp GraphQL. Sửa cú pháp rồi gửi lại.',
    en: 'The query is not valid GraphQL syntax. Correct it and ask again.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    vi: 'Truy vấn không khớp với lược đồ. Đối chiếu tên trường và đối số với tài liệu.',
    en: 'The query does not match the schema. Compare its fields and arguments with the documentation.',
  },
  BAD_USER_INPUT: {
    vi: 'Một giá trị gửi lên sai kiểu. Đối chiếu biến và đối số với lược đồ.',
    en: 'A value is of the wrong type. Compare variables and arguments with the schema.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    vi: 'Chưa có truy vấn lưu sẵn này. Gửi lại kèm toàn văn truy vấn.',
    en: 'This persisted query is not known. Send it again with its full text.',
  },
  INTERNAL: {
    vi: 'Có lỗi phía chúng tôi. Báo mã yêu cầu cho đơn vị vận hành.',
    en: 'Something failed on our side. Give the request id to the operators.',
  },
} as const satisfies Record<string, Fault>;

export type FaultCode = keyof typeof FAULTS;

/**
 * What a refusal may say beyond its code. A closed list, because whatever stands here reaches the
 * client and the log: names of our own schema and bounds, never a value someone sent or stored.
 */
export interface FaultDetails {
  /** Subgraph that did not answer, such as `land-parcels`. */
  readonly register?: string;
  readonly argument?: string;
  /** The scalar that refused, such as `PersonalId`. */
  readonly scalar?: string;
  /** `Type.field` of the schema. */
  readonly field?: string;
  readonly sharingClass?: string;
  /** What would open a refused field: names of scopes, purposes and grants. */
  readonly opensWith?: string;
  /** Which of our bounds on operations was gone beyond, such as `depth`. */
  readonly bound?: string;
  /** How many fields of an operation were refused, when it is refused whole. */
  readonly refusedFields?: number;
  /** Largest number allowed. */
  readonly ceiling?: number;
  /** Where in structured data something is amiss, by the type's own names. */
  readonly at?: string;
  readonly retryAfterSeconds?: number;
}

const DETAILS = [
  'register',
  'argument',
  'scalar',
  'field',
  'sharingClass',
  'opensWith',
  'bound',
  'refusedFields',
  'ceiling',
  'at',
  'retryAfterSeconds',
] as const satisfies readonly (keyof FaultDetails)[];

/** The one sentence a client is shown, Vietnamese first. */
export function faultMessage(code: FaultCode): string {
  const { vi, en } = FAULTS[code];
  return `${vi} / ${en}`;
}

/** The HTTP status of a refusal that answers the whole request; undefined when it belongs to a field. */
export function faultStatus(code: FaultCode): number | undefined {
  const entry: Fault = FAULTS[code];
  return entry.status;
}

export function isFaultCode(text: unknown): text is FaultCode {
  return typeof text === 'string' && Object.hasOwn(FAULTS, text);
}

/**
 * A refusal, ready to be thrown.
 *
 * `cause` is logged under the request id and never reaches the client. Details outside the closed
 * list are dropped, also when the compiler was talked out of minding.
 */
export function fault(
  code: FaultCode,
  { cause, details }: { readonly cause?: Error; readonly details?: FaultDetails } = {},
): GraphQLError {
  const { vi, en } = FAULTS[code];
  const allowed = DETAILS.flatMap((name) =>
    details?.[name] === undefined ? [] : [[name, details[name]]],
  );
  return new GraphQLError(faultMessage(code), {
    extensions: { ...Object.fromEntries(allowed), code, messages: { vi, en } },
    ...(cause && { originalError: cause }),
  });
}
