export type Language = 'vi' | 'en';

const KEY = 'lgsp-graph:language';

/** The reader's language: as chosen before, Vietnamese otherwise. */
export function preferredLanguage(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
}

/** Remembers the choice for the next visit. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
