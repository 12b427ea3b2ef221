import { useEffect, useState } from 'react';
import type { Language } from '../shared/language.ts';
import { Dossier, Troubles } from './dossier.tsx';
import type { Answer, Readiness, Trouble } from './graph.ts';
import { say } from './words.ts';

/** What came of a question: nothing yet, under way, or an answer. */
export type Given<Data> = Answer<Data> | 'asking' | null;

/** After this long a reader is told that it goes on. */
const SLOW_MS = 2_000;

/** Whether asking again may help: what is refused or wrong stays so. */
const isPassing = ({ code }: Trouble): boolean =>
  ['NO_CONNECTION', 'SOURCE_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'OVERLOADED', 'INTERNAL'].includes(
    code,
  );

/** The answer, or why there is none yet. */
export function Outcome(props: {
  readonly language: Language;
  readonly answer: Given<{ readonly dossierReadiness: Readiness | null }>;
  readonly isReady: boolean;
  readonly again: () => void;
}) {
  const { language, answer, isReady, again } = props;
  const [isSlow, setSlow] = useState(false);
  const isAsking = answer === 'asking';
  useEffect(() => {
    setSlow(false);
    if (!isAsking) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isAsking]);
  if (answer === null) return <p>{say(isReady ? 'needsApplicant' : 'start', language)}</p>;
  if (answer === 'asking')
    return (
      <>
        <p>{say(isSlow ? 'slow' : 'asking', language)}</p>
        <progress aria-label={say('asking', language)} />
      </>
    );
  const readiness = answer.data?.dossierReadiness;
  return (
    <>
      {readiness && <Dossier {...{ language, readiness, again }} troubles={answer.troubles} />}
      <Troubles language={language} troubles={answer.troubles} />
      {!readiness && answer.troubles.some(isPassing) && (
        <button type="button" className="quiet" onClick={again}>
          {say('again', language)}
        </button>
      )}
    </>
  );
}
