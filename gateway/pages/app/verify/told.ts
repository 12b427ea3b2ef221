import type { Language } from '../shared/language.ts';
import type { Told, Verification } from './verification.ts';
import { LINES, NOT_CHECKED, OUTCOMES, REFUSED, type Verdict } from './words.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const DAY = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: ZONE } as const;
const MINUTE = { ...DAY, hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;

const written = (at: string, language: Language, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', how).format(new Date(at));

function validity({ validFrom, validTo }: Verification, language: Language): string {
  const from = validFrom && `${LINES.from[language]} ${written(validFrom, language, DAY)}`;
  const to =
    validTo === null
      ? LINES.forEver[language]
      : `${LINES.to[language]} ${written(validTo, language, DAY)}`;
  return [from, to].filter(Boolean).join(', ');
}

/** What is told of a result, line by line; of one that is not vouched for, the check alone. */
function linesOf(verification: Verification, language: Language): readonly [string, string][] {
  const { title, issuer, issuedAt, subjectShown, codeKind, checkId, checkedAt } = verification;
  const check: [string, string] = [
    LINES.check[language],
    `${checkId} · ${written(checkedAt, language, MINUTE)}`,
  ];
  if (title === null) return [check];
  const lines: readonly (readonly [keyof typeof LINES, string | null | undefined])[] = [
    ['title', title],
    ['issuer', issuer?.name[language]],
    ['issuedAt', issuedAt && written(issuedAt, language, DAY)],
    ['validity', validity(verification, language)],
    ['subject', subjectShown],
    ['code', LINES[codeKind][language]],
  ];
  return [
    ...lines.flatMap(([name, text]): [string, string][] =>
      text ? [[LINES[name][language], text]] : [],
    ),
    check,
  ];
}

function verdictOf(told: Told): Verdict & { readonly code?: string } {
  if (told.phase === 'answered') return OUTCOMES[told.verification.outcome];
  const plain = { tone: 'none', sign: 'i' } as const;
  return told.phase === 'refused'
    ? { ...plain, title: REFUSED, means: told.messages, code: told.code }
    : { ...plain, ...NOT_CHECKED[told.phase] };
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** Draws what there is to tell, in a language. */
export function drawTold(told: Told, language: Language): readonly HTMLElement[] {
  const { tone, sign, title, means, code } = verdictOf(told);
  const card = document.createElement('article');
  card.className = tone;
  card.dataset['outcome'] = told.phase === 'answered' ? told.verification.outcome : told.phase;
  const mark = element('span', sign, 'sign');
  mark.ariaHidden = 'true';
  card.append(mark, element('h2', title[language]), element('p', means[language]));
  if (code) card.append(element('p', code, 'code'));
  if (told.phase === 'answered') {
    const list = document.createElement('dl');
    for (const [name, text] of linesOf(told.verification, language))
      list.append(element('dt', name), element('dd', text));
    card.append(list);
  }
  return [card];
}
