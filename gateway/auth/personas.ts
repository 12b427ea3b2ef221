import type { LegalBasis } from '../../schema/access/caller.ts';
import type { PurposeCode } from '../../schema/access/purposes.ts';

/** Why someone asks, as the headers of a request say it. */
export interface StatedPurpose {
  readonly code: PurposeCode;
  readonly dossierCode?: string;
  readonly legalBasis?: LegalBasis;
}

/** Someone a developer may act as. Every one of them is invented. */
export interface Persona {
  readonly vi: string;
  readonly en: string;
  /** The application that asks. */
  readonly clientId: string;
  /** Electronic identifier of the agency it belongs to (Decision 20/2020/QĐ-TTg); null outside the state. */
  readonly agencyCode: string | null;
  readonly scopes: readonly string[];
  /** Who acts: an officer's own account, or the citizen concerned. */
  readonly subject: string;
  readonly kind: 'officer' | 'citizen' | 'system';
  /** How surely the person was identified: 1 by password, 2 by e-ID (VNeID level 2). */
  readonly assurance: 1 | 2;
  /** Who acts in the subject's place. */
  readonly actor?: string;
  /** What they usually ask for, the first as a rule. */
  readonly purposes: readonly [StatedPurpose, ...StatedPurpose[]];
}

const officer = (
  vi: string,
  en: string,
  agencyCode: string,
  account: string,
  purpose: StatedPurpose,
  scopes: readonly string[],
): Persona => ({
  vi,
  en,
  clientId: account,
  agencyCode,
  scopes,
  subject: `officer:${account}`,
  kind: 'officer',
  assurance: 2,
  purposes: [purpose],
});

const person = (vi: string, en: string, subject: string): Persona => ({
  vi,
  en,
  clientId: 'portal',
  agencyCode: null,
  scopes: ['self'],
  subject,
  kind: 'citizen',
  assurance: 2,
  purposes: [{ code: 'SELF_ACCESS' }],
});

/** The synthetic city's first person. */
const FIRST_CITIZEN = '098085153547';

/** A dossier at the land office: a change in the land book. */
const resolving: StatedPurpose = {
  code: 'TTHC_RESOLVE',
  dossierCode: 'H17.15-150824-0001',
};

const EVERYDAY = ['citizen:read', 'business:read', 'land:read', 'result:read', 'dossier:read'];

/**
 * The people of the development issuer, by the name `npm run -s token -- --as` takes.
 *
 * The two citizens are the synthetic city's first person and one of another household.
 */
export const PERSONAS: Readonly<Record<string, Persona>> = {
  clerk: officer('Cán bộ một cửa', 'One-stop clerk', 'H17.90.001', 'one-stop', resolving, [
    ...EVERYDAY,
    'citizen:id',
    'citizen:family',
    'citizen:search',
    'dossier:readiness',
    'business:owners',
    'land:rights',
  ]),
  portal: {
    vi: 'Cổng dịch vụ công',
    en: 'Public-service portal',
    clientId: 'portal',
    agencyCode: 'H17.08',
    scopes: ['result:read', 'dossier:read', 'dossier:readiness'],
    subject: 'system:portal',
    kind: 'system',
    assurance: 1,
    purposes: [{ code: 'TTHC_PRECHECK', legalBasis: 'PUBLIC_TASK' }],
  },
  citizen: person('Công dân', 'Citizen', FIRST_CITIZEN),
  neighbour: person('Người hàng xóm', 'Neighbour', '098075815903'),
  agent: {
    ...person('Nhân viên bưu điện giúp công dân', 'Post-office agent', FIRST_CITIZEN),
    clientId: 'post-office',
    actor: 'agent:post-office-07',
  },
  notary: officer(
    'Công chứng viên',
    'Notary',
    'H17.11',
    'notary-office',
    { code: 'NOTARY_CHECK' },
    ['consent:read', 'citizen:read', 'citizen:family', 'land:read', 'land:rights'],
  ),
  inspector: officer(
    'Thanh tra',
    'Inspector',
    'H17.14',
    'inspection',
    { code: 'INSPECTION', legalBasis: 'PUBLIC_TASK' },
    ['citizen:read', 'business:read', 'land:read', 'result:read'],
  ),
  developer: officer(
    'Nhà phát triển',
    'Developer',
    'H17.08',
    'sandbox',
    { code: 'DEV_EXPLORE' },
    EVERYDAY,
  ),
  'land-officer': officer(
    'Cán bộ đất đai',
    'Land officer',
    'H17.15',
    'land-office',
    { code: 'DATA_QUALITY', legalBasis: 'PUBLIC_TASK' },
    ['citizen:read', 'land:read', 'land:rights', 'land:closed', 'result:read', 'quality:read'],
  ),
  'issuing-system': {
    vi: 'Hệ thống cấp kết quả',
    en: 'Issuing system',
    clientId: 'land-office-issuing',
    agencyCode: 'H17.15',
    scopes: ['result:read', 'result:write'],
    subject: 'system:land-office-issuing',
    kind: 'system',
    assurance: 1,
    purposes: [resolving],
  },
  auditor: officer(
    'Kiểm tra, giám sát',
    'Auditor',
    'H17',
    'oversight',
    { code: 'OVERSIGHT', legalBasis: 'LEGAL_OBLIGATION' },
    ['journal:read'],
  ),
};

/** The persona of this name; undefined for what is none, also for what every object has, such as `constructor`. */
export function personaNamed(
  name: unknown,
  personas: Readonly<Record<string, Persona>> = PERSONAS,
): Persona | undefined {
  return typeof name === 'string' && Object.hasOwn(personas, name) ? personas[name] : undefined;
}
