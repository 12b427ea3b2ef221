import { useState } from 'react';
import type { Language } from '../shared/language.ts';
import { Choice, TextField } from './field.tsx';
import type { Me } from './graph.ts';
import type { Context } from './wanted.ts';
import { FACTS, say, type Word } from './words.ts';

const HOLDS: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false };

type Field = readonly [keyof Omit<Context, 'facts'>, Word];

/** What is typed; beside the parcel, what dossiers are about most often. */
const MOST_OFTEN: readonly Field[] = [
  ['otherPersonId', 'otherPerson'],
  ['sectors', 'sectors'],
];
const SELDOM: readonly Field[] = [
  ['certificateSerial', 'certificate'],
  ['resultNumber', 'resultNumber'],
  ['enterpriseCode', 'aboutEnterprise'],
  ['householdBusinessId', 'aboutHousehold'],
];

/** What the dossier is about, as far as whoever asks knows. */
export function ContextForm(props: {
  readonly language: Language;
  readonly me: Me | null;
  readonly context: Context;
  readonly change: (context: Context) => void;
  /** Whether the answer waits for it. */
  readonly isWanted: boolean;
}) {
  const { language, me, context, change, isWanted } = props;
  const [isOpen, setOpen] = useState(false);
  const parcels = me?.landParcels?.nodes ?? [];
  const settle = (fact: string, said: string): void => {
    const { [fact]: _, ...others } = context.facts;
    const holds = HOLDS[said];
    change({ ...context, facts: holds === undefined ? others : { ...others, [fact]: holds } });
  };
  const field = ([name, word]: Field) => (
    <TextField
      key={name}
      label={say(word, language)}
      value={context[name]}
      change={(text) => change({ ...context, [name]: text })}
    />
  );
  return (
    <details
      open={isOpen || isWanted}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('context', language)}</summary>
      <p className="hint">{say('contextHint', language)}</p>
      {parcels.length > 0 ? (
        <Choice
          label={say('parcel', language)}
          value={context.parcelId}
          change={(parcelId) => change({ ...context, parcelId })}
        >
          <option value="">{say('none', language)}</option>
          {parcels.map(({ parcelId, bookKey, address }) => (
            <option key={parcelId} value={parcelId}>
              {`${bookKey} · ${address?.fullText ?? ''}`}
            </option>
          ))}
        </Choice>
      ) : (
        <TextField
          label={say('parcelCode', language)}
          value={context.parcelId}
          change={(parcelId) => change({ ...context, parcelId })}
        />
      )}
      {MOST_OFTEN.map(field)}
      <details>
        <summary>{say('moreContext', language)}</summary>
        {SELDOM.map(field)}
        <fieldset className="facts">
          <legend>{say('facts', language)}</legend>
          {Object.entries(FACTS).map(([fact, words]) => (
            <Choice
              key={fact}
              label={words[language]}
              value={{ true: 'yes', false: 'no' }[String(context.facts[fact])] ?? ''}
              change={(said) => settle(fact, said)}
            >
              <option value="">{say('notKnown', language)}</option>
              <option value="yes">{say('yes', language)}</option>
              <option value="no">{say('no', language)}</option>
            </Choice>
          ))}
        </fieldset>
      </details>
    </details>
  );
}
