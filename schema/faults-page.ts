import { FAULTS, type Fault } from './faults.ts';

/** The page of every refusal a client may meet, as compose writes it to `schema/generated/faults.md`. */
export function faultsPage(): string {
  const lines = Object.entries<Fault>(FAULTS).map(
    ([code, { vi, en, status }]) => `| \`${code}\` | ${status ?? ''} | ${vi} | ${en} |`,
  );
  return [
    '# Mã lỗi / Faults',
    '',
    'Written by `npm run compose` from `schema/faults.ts`; do not edit.',
    '',
    'Each error carries `extensions.code` and `extensions.messages { vi en }`. A fault with an HTTP',
    'status answers the whole request; one without belongs to a field, and the rest of the answer holds.',
    '',
    '| Code | HTTP | Tiếng Việt | English |',
    '|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
