import type { Inquiry } from '../../schema/access/caller.ts';

interface Known {
  readonly today: string;
  readonly key: string;
}

const known = new WeakMap<Inquiry, Known>();

function written({ caller, ...inquiry }: Inquiry, today: string): string {
  return JSON.stringify([
    today,
    caller.kind,
    caller.agencyCode,
    caller.subject !== null,
    [...caller.scopes].sort(),
    [...caller.policies].sort(),
    inquiry.purpose,
    inquiry.dossierCode !== null,
    inquiry.legalBasis,
    inquiry.consents.length > 0,
    inquiry.synthetic,
    inquiry.journalled,
  ]);
}

/**
 * Everything of an inquiry that a verdict depends on, as one text: two inquiries with the same text are
 * judged alike.
 *
 * It says that there is a dossier, a subject, a consent, never which: a cache key may name no person.
 * Written once for each inquiry and day.
 */
export function rightsKey(inquiry: Inquiry, today: string): string {
  const found = known.get(inquiry);
  if (found?.today === today) return found.key;
  const key = written(inquiry, today);
  known.set(inquiry, { today, key });
  return key;
}
