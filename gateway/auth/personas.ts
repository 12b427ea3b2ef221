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
}

const officer = (
  vi: string,
  en: string,
  agencyCode: string,
  account: string,
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
});

const EVERYDAY = ['citizen:read', 'business:read', 'land:read', 'result:read', 'dossier:read'];

/**
 * The people of the development issuer, by the name `npm run -s token -- --as` takes.
 *
 * The two citizens are the synthetic city's first person and one of another household.
 */
export const PERSONAS: Readonly<Record<string, Persona>> = {
  clerk: officer('Cán bộ một cửa', 'One-stop clerk', 'H17.90.001', 'one-stop', [
    ...EVERYDAY,
    'citizen:id',
    'citizen:family',
    'citizen:search',
    'land:rights',
  ]),
  portal: {
    vi: 'Cổng dịch vụ công',
    en: 'Public-service portal',
    clientId: 'portal',
    agencyCode: 'H17.08',
    scopes: ['result:read', 'dossier:read'],
    subject: 'system:portal',
    kind: 'system',
    assurance: 1,
  },
  citizen: person('Công dân', 'Citizen', '098085153547'),
  neighbour: person('Người hàng xóm', 'Neighbour', '098075815903'),
  notary: officer('Công chứng viên', 'Notary', 'H17.11', 'notary-office', [
    'citizen:read',
    'land:read',
    'land:rights',
  ]),
  inspector: officer('Thanh tra', 'Inspector', 'H17.14', 'inspection', [
    'business:read',
    'land:read',
    'result:read',
  ]),
  developer: officer('Nhà phát triển', 'Developer', 'H17.08', 'sandbox', EVERYDAY),
  'land-officer': officer('Cán bộ đất đai', 'Land officer', 'H17.15', 'land-office', [
    'citizen:read',
    'land:read',
    'land:rights',
    'land:closed',
    'result:read',
  ]),
  'issuing-system': {
    vi: 'Hệ thống cấp kết quả',
    en: 'Issuing system',
    clientId: 'land-office-issuing',
    agencyCode: 'H17.15',
    scopes: ['result:read', 'result:write'],
    subject: 'system:land-office-issuing',
    kind: 'system',
    assurance: 1,
  },
  auditor: officer('Kiểm tra, giám sát', 'Auditor', 'H17', 'oversight', ['journal:read']),
};
