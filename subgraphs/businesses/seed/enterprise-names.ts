import type { EnterpriseType } from '../../chassis/city/city.ts';
import { searchKey } from '../../chassis/search-key.ts';

/** How a Vietnamese name begins by law; what follows is the enterprise's own. */
const LEGAL_FORM =
  /^(công ty (tnhh|trách nhiệm hữu hạn)( mtv| một thành viên| hai thành viên)?|công ty (cổ phần|cp|hợp danh)|doanh nghiệp tư nhân|dntn|hợp tác xã|htx)\s+/iu;

const ENGLISH_FORM: Readonly<Record<EnterpriseType, string>> = {
  LLC_ONE: 'ONE MEMBER COMPANY LIMITED',
  LLC_MULTI: 'COMPANY LIMITED',
  JSC: 'JOINT STOCK COMPANY',
  PARTNERSHIP: 'PARTNERSHIP',
  PRIVATE: 'PRIVATE ENTERPRISE',
  COOPERATIVE: 'COOPERATIVE',
};

const ownName = (name: string): string =>
  searchKey(name.normalize('NFC').replace(LEGAL_FORM, '')).toUpperCase();

/** A foreign name as such names are made: the own name without marks, then the form in English. */
export const foreignName = (name: string, type: EnterpriseType): string =>
  `${ownName(name)} ${ENGLISH_FORM[type]}`;

/** A short name: the first letters of the own name. */
export const shortName = (name: string): string =>
  ownName(name)
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
