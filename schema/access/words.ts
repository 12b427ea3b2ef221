import type { LegalBasis } from './caller.ts';
import type { Ground, Purpose } from './purposes.ts';
import type { AccessRule, Alternatives, PersonalKind, Sharing } from './rule.ts';

/** A word of the sharing policy in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Law on Data 60/2024/QH15, Art. 13, in the words agencies use. */
export const SHARING_WORDS: Readonly<Record<Sharing, Words>> = {
  OPEN: { vi: 'mở', en: 'open' },
  SHARED: { vi: 'chia sẻ', en: 'shared' },
  CLOSED: { vi: 'đóng', en: 'closed' },
};

/** Decree 356/2025/NĐ-CP, Arts. 3 and 4. */
export const PERSONAL_WORDS: Readonly<Record<PersonalKind, Words>> = {
  NONE: { vi: 'không phải dữ liệu cá nhân', en: 'not personal' },
  BASIC: { vi: 'dữ liệu cá nhân cơ bản', en: 'basic personal data' },
  SENSITIVE: { vi: 'dữ liệu cá nhân nhạy cảm', en: 'sensitive personal data' },
};

export const CALLER_WORDS: Readonly<Record<Purpose['kinds'][number], Words>> = {
  officer: { vi: 'cán bộ', en: 'officer' },
  citizen: { vi: 'công dân', en: 'citizen' },
  system: { vi: 'hệ thống', en: 'system' },
};

export const GROUND_WORDS: Readonly<Record<Ground, Words>> = {
  dossier: { vi: 'mã hồ sơ', en: 'dossier code' },
  basis: {
    vi: 'căn cứ pháp lý (không phải sự đồng ý)',
    en: 'legal basis other than consent',
  },
  'dossier or basis': {
    vi: 'mã hồ sơ hoặc căn cứ pháp lý',
    en: 'dossier code or legal basis',
  },
  consent: {
    vi: 'sự đồng ý còn hiệu lực của chủ thể',
    en: 'consent in force of the person concerned',
  },
  nothing: { vi: 'không cần', en: 'none' },
};

/** One list of alternatives: `|` is or, `+` is and. */
export const alternativesInWords = (alternatives: Alternatives): string =>
  alternatives.map((all) => all.join(' + ')).join(' | ');

/** The scopes a rule asks for: `|` is or, `+` is and. Empty when it asks for none. */
export function scopesInWords({ scopes }: AccessRule): string {
  const entries = [...new Set(scopes.map(alternativesInWords))];
  return entries.length > 1 ? entries.map((one) => `(${one})`).join(' + ') : (entries[0] ?? '');
}

/** Law 91/2025/QH15: on what a handling of personal data may rest. */
export const LEGAL_BASIS_WORDS: Readonly<Record<LegalBasis, Words>> = {
  CONSENT: { vi: 'sự đồng ý', en: 'consent' },
  PUBLIC_TASK: { vi: 'nhiệm vụ công', en: 'public task' },
  LEGAL_OBLIGATION: { vi: 'nghĩa vụ pháp lý', en: 'legal obligation' },
  CONTRACT: { vi: 'hợp đồng', en: 'contract' },
  EMERGENCY: { vi: 'tình huống khẩn cấp', en: 'emergency' },
  PUBLIC_DATA: { vi: 'dữ liệu đã công khai', en: 'data made public' },
};
