import { useState } from 'react';
import type { Language } from '../shared/language.ts';
import { TextField } from './field.tsx';
import type { Procedure } from './graph.ts';
import { searchText } from './wanted.ts';
import { SIMPLIFICATIONS, say } from './words.ts';

const textOf = ({ procedureCode, name, field }: Procedure): string =>
  searchText([procedureCode, name.vi, name.en, field.vi, field.en].join(' '));

/** The catalogue by field of administration, narrowed by what is typed, with or without marks. */
export function ProcedureList(props: {
  readonly language: Language;
  readonly procedures: readonly Procedure[];
  readonly chosen: string | null;
  readonly choose: (procedure: Procedure) => void;
}) {
  const { language, procedures, chosen, choose } = props;
  const [sought, setSought] = useState('');
  const words = searchText(sought).split(/\s+/);
  const found = procedures.filter((one) => words.every((word) => textOf(one).includes(word)));
  const fields = [...new Set(found.map(({ field }) => field[language]))];
  return (
    <section aria-labelledby="procedures">
      <h2 id="procedures">{say('procedures', language)}</h2>
      <TextField label={say('search', language)} value={sought} change={setSought} />
      {found.length === 0 && (
        <p>{say(procedures.length === 0 ? 'noCatalogue' : 'noProcedure', language)}</p>
      )}
      <div className="procedures">
        {fields.map((name) => (
          <div key={name}>
            <h3>{name}</h3>
            <ul>
              {found
                .filter(({ field }) => field[language] === name)
                .map((one) => (
                  <li key={one.procedureCode}>
                    <button
                      type="button"
                      aria-pressed={one.procedureCode === chosen}
                      onClick={() => choose(one)}
                    >
                      <span>{one.name[language]}</span>
                      <Badge language={language} procedure={one} />
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** What was made easier about a procedure. */
export function Badge(props: { readonly language: Language; readonly procedure: Procedure }) {
  const words = SIMPLIFICATIONS[props.procedure.simplification];
  return words ? <em className="badge">{words[props.language]}</em> : null;
}
