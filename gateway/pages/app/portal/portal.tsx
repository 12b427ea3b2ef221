import './portal.css';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Language, preferredLanguage, rememberLanguage } from '../shared/language.ts';
import { readPersonas, type ShownPersona } from '../shared/personas.ts';
import { NOTHING_STATED } from '../shared/stated.ts';
import { AnyApplicant, OwnApplicant } from './applicant-form.tsx';
import { ContextForm } from './context-form.tsx';
import { Dossier, Troubles } from './dossier.tsx';
import { type Answer, ask, type Me, type Procedure, type Readiness } from './graph.ts';
import { Obtainable } from './obtainable.tsx';
import { Badge, ProcedureList } from './procedure-list.tsx';
import { type Applicant, type Context, NO_CONTEXT, variablesOf } from './wanted.ts';
import { type Asker, Who } from './who.tsx';
import { say } from './words.ts';

const PUBLIC = { token: '', stated: NOTHING_STATED };
const NOBODY: Applicant = { kind: 'PERSON', key: '' };
/** After this long a reader is told that it goes on. */
const SLOW_MS = 2_000;

type Given<Data> = Answer<Data> | 'asking' | null;

interface Loaded {
  readonly personas: readonly ShownPersona[];
  readonly catalogue: Answer<{ readonly procedures: { readonly nodes: readonly Procedure[] } }>;
}

/** Runs questions one after the other: the answer to an earlier one is not shown once there is a later one. */
function useQuestion<Data>(): readonly [
  Given<Data>,
  (question: (() => Promise<Answer<Data>>) | null) => Promise<Answer<Data> | null>,
] {
  const [given, setGiven] = useState<Given<Data>>(null);
  const latest = useRef(0);
  return [
    given,
    async (question) => {
      latest.current += 1;
      const mine = latest.current;
      setGiven(question === null ? null : 'asking');
      const answer = await (question?.() ?? null);
      if (mine !== latest.current) return null;
      setGiven(answer);
      return answer;
    },
  ];
}

function Portal({ personas, catalogue }: Loaded) {
  const [language, setLanguage] = useState<Language>(preferredLanguage());
  const [asker, setAsker] = useState<Asker | null>(null);
  const [procedure, setProcedure] = useState<Procedure | null>(null);
  const [applicant, setApplicant] = useState<Applicant>(NOBODY);
  const [context, setContext] = useState<Context>(NO_CONTEXT);
  const [own, askOwn] = useQuestion<{ readonly me: Me | null }>();
  const [answer, askReadiness] = useQuestion<{ readonly dossierReadiness: Readiness | null }>();
  const place = useRef<HTMLElement>(null);
  /** As it stands now, for what goes on after an answer has come. */
  const chosen = useRef<Procedure | null>(null);
  chosen.current = procedure;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('title', language);
  }, [language]);

  const look = (by: Asker | null, of: Procedure | null, from: Applicant, about: Context): void => {
    if (!by || !of || from.key.trim() === '') return void askReadiness(null);
    void askReadiness(() =>
      ask('PortalReadiness', variablesOf(of.procedureCode, from, about), by),
    ).then((given) => given && place.current?.focus({ preventScroll: false }));
  };

  const become = async (next: Asker | null): Promise<void> => {
    setAsker(next);
    setApplicant(NOBODY);
    setContext(NO_CONTEXT);
    void askReadiness(null);
    const given = await askOwn(next?.isCitizen ? () => ask('PortalMe', {}, next) : null);
    const key = given?.data?.me?.personalId;
    if (!next || !key) return;
    const myself: Applicant = { kind: 'PERSON', key };
    setApplicant(myself);
    look(next, chosen.current, myself, NO_CONTEXT);
  };

  const choose = (next: Procedure): void => {
    setProcedure(next);
    look(asker, next, applicant, context);
  };

  const switchLanguage = (): void => {
    const next = language === 'vi' ? 'en' : 'vi';
    rememberLanguage(next);
    setLanguage(next);
  };

  const me = own !== null && own !== 'asking' ? (own.data?.me ?? null) : null;
  return (
    <>
      <a className="skip" href="#answer">
        {say('skip', language)}
      </a>
      <header>
        <a href="/" className="home">
          <img src={new URL('../icon.svg', import.meta.url).href} alt="" width="28" height="28" />
          LGSP Graph
        </a>
        <button type="button" lang={language === 'vi' ? 'en' : 'vi'} onClick={switchLanguage}>
          {language === 'vi' ? 'English' : 'Tiếng Việt'}
        </button>
      </header>
      <main>
        <div className="opening">
          <h1>{say('heading', language)}</h1>
          <p>{say('lead', language)}</p>
        </div>
        <div className="asking">
          <section aria-labelledby="who">
            <h2 id="who">{say('who', language)}</h2>
            <Who {...{ language, personas, asker }} become={(next) => void become(next)} />
            {asker && me && (
              <OwnApplicant
                {...{ language, me, applicant }}
                change={(next) => {
                  setApplicant(next);
                  look(asker, procedure, next, context);
                }}
              />
            )}
            {asker && !asker.isCitizen && (
              <AnyApplicant
                {...{ language, applicant }}
                change={setApplicant}
                hasExamples={personas.length > 0}
              />
            )}
          </section>
          <ProcedureList
            {...{ language, choose }}
            procedures={catalogue.data?.procedures.nodes ?? []}
            chosen={procedure?.procedureCode ?? null}
          />
          <Troubles language={language} troubles={catalogue.troubles} />
        </div>
        <div className="answering">
          <section id="answer" aria-labelledby="answer-heading" tabIndex={-1} ref={place}>
            <h2 id="answer-heading">
              {procedure ? procedure.name[language] : say('answer', language)}{' '}
              {procedure && <Badge {...{ language, procedure }} />}
            </h2>
            {procedure && (
              <p className="hint">
                {procedure.procedureCode}
                {settledIn(procedure, language)}
              </p>
            )}
            {asker && procedure && (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  look(asker, procedure, applicant, context);
                }}
              >
                <ContextForm
                  {...{ language, me, context }}
                  change={setContext}
                  isWanted={wantsContext(answer)}
                />
                <button type="submit">{say('look', language)}</button>
              </form>
            )}
            <div aria-live="polite">
              {own !== null && own !== 'asking' && (
                <Troubles language={language} troubles={own.troubles} />
              )}
              <Outcome
                {...{ language, answer }}
                isReady={asker !== null && procedure !== null}
                again={() => look(asker, procedure, applicant, context)}
              />
            </div>
          </section>
          {me && <Obtainable {...{ language, me }} />}
        </div>
      </main>
      <footer>{say('synthetic', language)}</footer>
    </>
  );
}

function settledIn({ processingDays }: Procedure, language: Language): string {
  if (processingDays === null) return '';
  return processingDays === 0
    ? ` · ${say('sameDay', language)}`
    : ` · ${processingDays} ${say('days', language)}`;
}

/** Whether more of the answer would be known if it were said what the dossier is about. */
const wantsContext = (answer: Given<{ readonly dossierReadiness: Readiness | null }>): boolean =>
  answer !== null &&
  answer !== 'asking' &&
  (answer.data?.dossierReadiness?.components ?? []).some(
    ({ reason }) => reason === 'CONTEXT_NEEDED',
  );

/** The answer, or why there is none yet. */
function Outcome(props: {
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
      {readiness && <Dossier {...{ language, readiness, again }} />}
      <Troubles language={language} troubles={answer.troubles} />
      {!readiness && (
        <button type="button" className="quiet" onClick={again}>
          {say('again', language)}
        </button>
      )}
    </>
  );
}

const place = document.getElementById('portal');
if (place) {
  const [personas, catalogue] = await Promise.all([
    readPersonas().catch(() => []),
    ask<{ readonly procedures: { readonly nodes: readonly Procedure[] } }>(
      'PortalProcedures',
      {},
      PUBLIC,
    ),
  ]);
  createRoot(place).render(<Portal {...{ personas, catalogue }} />);
}
