/** A name in Vietnamese and, where one is established, in English. */
export interface LocalizedName {
  readonly vi: string;
  readonly en: string | null;
}

/** Something that was so from one day to another, both included; `validTo` is null while it still is. */
export interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Whether an entry was in force on a day, `YYYY-MM-DD`. ISO days compare as text. */
export function isInForce(entry: Dated, date: string): boolean {
  return entry.validFrom <= date && (entry.validTo === null || date <= entry.validTo);
}

/** The day after, `YYYY-MM-DD`. */
export function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Entries by their code, in the order of the list; a code may have had several periods. */
export function byCode<Entry extends { readonly code: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = map.get(entry.code);
    if (same === undefined) map.set(entry.code, [entry]);
    else same.push(entry);
  }
  return map;
}
