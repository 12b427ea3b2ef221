import './portal.css';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Language, preferredLanguage, rememberLanguage } from '../shared/language.ts';
import { readPersonas, type ShownPersona } from '../shared/personas.ts';
import { NOTHING_STATED } from '../shared/stated.ts';
import { AnyApplicant, OwnApplicant, ownApplicants } from './applicant-form.tsx';
import { ContextForm } from './context-form.tsx';
import { Troubles } from './dossier.tsx';
import {
  ALL_KINDS,
  type Answer,
  type ApplicantKind,
  ask,
  type Me,
  type Procedure,
  type Readiness,
} from './graph.ts';
import { Obtainable } from './obtainable.tsx';
import { type Given, Outcome } from './outcome.tsx';
import { Badge, ProcedureList } from './procedure-list.tsx';
import { type Applicant, type Context, NO_CONTEXT, variablesOf } from './wanted.ts';
import { type Asker, Who } from './who.tsx';
import { KINDS, say } from './words.ts';

const PUBLIC = { token: '', stated: NOTHING_STATED };
const NOBODY: Applicant = { kind: 'PERSON', key: '' };
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

/** Who asks for whom, about what. */
interface Wanted {
  readonly asker: Asker | null;
  readonly procedure: Procedure | null;
  readonly applicant: Applicant;
  readonly context: Context;
}

const NOTHING_WANTED: Wanted = {
  ...{ asker: null, procedure: null },
  ...{ applicant: NOBODY, context: NO_CONTEXT },
};

/** What is wanted, as it stands at this moment: what goes on after an answer must not go by what was drawn before. */
function useWanted(): readonly [Wanted, () => Wanted, (changes: Partial<Wanted>) => Wanted] {
  const [drawn, setDrawn] = useState(NOTHING_WANTED);
  const now = useRef(NOTHING_WANTED);
  const change = (changes: Partial<Wanted>): Wanted => {
    now.current = { ...now.current, ...changes };
    setDrawn(now.current);
    return now.current;
  };
  return [drawn, () => now.current, change];
}

function Portal({ personas, catalogue }: Loaded) {
  const [language, setLanguage] = useState<Language>(preferredLanguage());
  const [{ asker, procedure, applicant, context }, wantedNow, want] = useWanted();
  const [own, askOwn] = useQuestion<{ readonly me: Me | null }>();
  const [answer, askReadiness] = useQuestion<{ readonly dossierReadiness: Readiness | null }>();
  const place = useRef<HTMLElement>(null);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('title', language);
  }, [language]);

  const look = (wanted: Wanted): void => {
    const { asker: by, procedure: of, applicant: from, context: about } = wanted;
    if (!by || !of || from.key.trim() === '') return void askReadiness(null);
    void askReadiness(() =>
      ask('PortalReadiness', variablesOf(of.procedureCode, from, about), by),
    ).then((given) => given && place.current?.focus({ preventScroll: false }));
  };

  const become = async (next: Asker | null): Promise<void> => {
    want({ asker: next, applicant: NOBODY, context: NO_CONTEXT });
    void askReadiness(null);
    const given = await askOwn(next?.isCitizen ? () => ask('PortalMe', {}, next) : null);
    const found = given?.data?.me;
    if (found) look(want({ applicant: ownApplicants(found, kindsFor(wantedNow()))[0] ?? NOBODY }));
  };

  const choose = (next: Procedure): void => {
    const from = wantedNow().applicant;
    const fits = next.applicants.includes(from.kind);
    const [first] = me ? ownApplicants(me, next.applicants) : [];
    const other = first ?? { kind: next.applicants[0] ?? 'PERSON', key: '' };
    // What the last dossier was about says nothing of this one.
    look(want({ procedure: next, applicant: fits ? from : other, context: NO_CONTEXT }));
  };

  /** What is shown is of whoever it was asked for: of another, or about another thing, nothing is known yet. */
  const restate = (changes: Partial<Wanted>): void => {
    want(changes);
    void askReadiness(null);
  };

  const switchLanguage = (): void => {
    const next = language === 'vi' ? 'en' : 'vi';
    rememberLanguage(next);
    setLanguage(next);
  };

  const me = own !== null && own !== 'asking' ? (own.data?.me ?? null) : null;
  const kinds = kindsFor({ procedure });
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
                {...{ language, me, kinds, applicant }}
                change={(next) => look(want({ applicant: next }))}
              />
            )}
            {asker && !asker.isCitizen && (
              <AnyApplicant
                {...{ language, kinds, applicant }}
                change={(next) => restate({ applicant: next })}
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
                {` · ${KINDS[procedure.kind]?.[language] ?? procedure.kind}`}
                {settledIn(procedure, language)}
              </p>
            )}
            <div aria-live="polite">
              {own !== null && own !== 'asking' && (
                <Troubles language={language} troubles={own.troubles} />
              )}
              <Outcome
                {...{ language, answer }}
                isReady={asker !== null && procedure !== null}
                again={() => look(wantedNow())}
              />
            </div>
            {asker && procedure && (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  look(wantedNow());
                }}
              >
                <ContextForm
                  {...{ language, me, context }}
                  change={(next) => restate({ context: next })}
                  isWanted={wantsContext(answer)}
                />
                <button type="submit">{say('look', language)}</button>
              </form>
            )}
          </section>
          {me && <Obtainable {...{ language, me }} />}
        </div>
      </main>
      <footer>{say('synthetic', language)}</footer>
    </>
  );
}

/** Who may apply for the chosen procedure; anyone while none is chosen. */
const kindsFor = ({ procedure }: Pick<Wanted, 'procedure'>): readonly ApplicantKind[] =>
  procedure?.applicants ?? ALL_KINDS;

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
