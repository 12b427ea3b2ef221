import type { Language } from '../shared/language.ts';
import type { Me } from './graph.ts';
import { dayOf, say } from './words.ts';

/** What a citizen has at once instead of applying for it again. */
export function Obtainable({ language, me }: { readonly language: Language; readonly me: Me }) {
  const results = me.obtainableResults ?? [];
  if (results.length === 0) return null;
  return (
    <section aria-labelledby="obtainable" className="obtainable">
      <h2 id="obtainable">{say('obtainable', language)}</h2>
      <ul>
        {results.map(
          ({ way, procedure, result }) =>
            result && (
              <li key={result.resultNumber}>
                <b>{result.title}</b> <em className="badge">{say(way, language)}</em>
                <p className="hint">
                  {result.resultNumber} · {say('issued', language)}{' '}
                  {dayOf(result.issuedAt, language)}
                  {procedure && ` · ${say('instead', language)}: ${procedure.name[language]}`}
                </p>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
