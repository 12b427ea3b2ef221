import type { Language } from '../shared/language.ts';
import type { Component, Evidence, Readiness, Trouble } from './graph.ts';
import { dayOf, REASONS, REGISTERS, STATES, SUBGRAPHS, say, VERIFICATIONS } from './words.ts';

const legal = (value: string | null, language: Language): string | null => {
  if (value === null) return null;
  return say(value === 'EQUAL_TO_PAPER' ? 'equal' : 'reference', language);
};

/** Where a piece of evidence comes from, how fresh it is and what it is worth, as far as it is told. */
function wordsOf(evidence: Evidence, language: Language): string {
  const words =
    evidence.__typename === 'DataEvidence'
      ? [
          REGISTERS[evidence.register]?.[language] ?? evidence.register,
          evidence.record,
          evidence.asOf && `${say('asOf', language)} ${dayOf(evidence.asOf, language)}`,
          evidence.verification && VERIFICATIONS[evidence.verification]?.[language],
          legal(evidence.legalValue, language),
        ]
      : [
          [evidence.title, evidence.resultNumber].filter(Boolean).join(' '),
          evidence.issuedAt && `${say('issued', language)} ${dayOf(evidence.issuedAt, language)}`,
          legal(evidence.legalValue, language),
        ];
  return words.filter(Boolean).join(' · ');
}

interface RowProps {
  readonly component: Component;
  readonly language: Language;
  /** The registers that gave no answer, to name them where they are missed. */
  readonly down: readonly string[];
}

function Row({ component, language, down }: RowProps) {
  const { requirement, applies, state, reason, evidence, howToFix } = component;
  const shown =
    state === null
      ? { sign: '○', tone: 'none', word: REASONS[reason] ?? { vi: reason, en: reason } }
      : STATES[state];
  const saysMore = state !== null;
  return (
    <li className={`row ${shown.tone}`} data-code={requirement.code} data-state={state ?? ''}>
      <span className="sign" aria-hidden="true">
        {shown.sign}
      </span>
      <div>
        <h3>{requirement.name[language]}</h3>
        <p>
          <b>{shown.word[language]}</b>
          {saysMore && <> · {REASONS[reason]?.[language] ?? reason}</>}
          {state === 'SOURCE_UNAVAILABLE' && down.length > 0 && <> ({down.join(', ')})</>}
        </p>
        {requirement.condition && (
          <p className="hint">
            {say('when', language)}: {requirement.condition[language]}
            {applies === null && ` (${say('unsettled', language)})`}
          </p>
        )}
        {evidence && (
          <p className="hint">
            {say('from', language)}: {wordsOf(evidence, language)}
          </p>
        )}
        {howToFix && state !== 'AVAILABLE' && (
          <p>
            {say('todo', language)}: {howToFix[language]}
          </p>
        )}
      </div>
    </li>
  );
}

const sentence = (summary: NonNullable<Readiness['summary']>, language: Language): string => {
  const { required, available, unverified, missing, unknown } = summary;
  const parts =
    language === 'vi'
      ? [
          `Đã có ${available} trên ${required} giấy tờ`,
          unverified > 0 && `${unverified} cần đối chiếu`,
          missing > 0 && `${missing} còn thiếu`,
          unknown > 0 && `${unknown} chưa rõ`,
        ]
      : [
          `${available} of ${required} papers are there`,
          unverified > 0 && `${unverified} to be checked`,
          missing > 0 && `${missing} missing`,
          unknown > 0 && `${unknown} not known`,
        ];
  return `${parts.filter(Boolean).join(', ')}.`;
};

/** What became of each paper of a dossier; those that do not apply folded away. */
export function Dossier(props: {
  readonly language: Language;
  readonly readiness: Readiness;
  readonly troubles: readonly Trouble[];
  readonly again: () => void;
}) {
  const { language, readiness, troubles, again } = props;
  const down = [...new Set(troubles.flatMap(({ register }) => register ?? []))].map(
    (name) => SUBGRAPHS[name]?.[language] ?? name,
  );
  const { summary, components } = readiness;
  const all = components ?? [];
  const asked = all.filter(({ applies }) => applies !== false);
  const others = all.filter(({ applies }) => applies === false);
  const hasGap = all.some(({ state }) => state === 'SOURCE_UNAVAILABLE');
  return (
    <>
      {summary && (
        <>
          <p className="summary">{sentence(summary, language)}</p>
          <div className="bar" aria-hidden="true">
            {(['available', 'unverified', 'missing', 'unknown'] as const).map((part) =>
              summary[part] > 0 ? (
                <i key={part} className={part} style={{ flexGrow: summary[part] }} />
              ) : null,
            )}
          </div>
        </>
      )}
      <ul className="rows">
        {asked.map((component) => (
          <Row key={component.requirement.code} {...{ component, language, down }} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>
            {say('notApplicable', language)} ({others.length})
          </summary>
          <ul className="rows">
            {others.map((component) => (
              <Row key={component.requirement.code} {...{ component, language, down }} />
            ))}
          </ul>
        </details>
      )}
      {hasGap && (
        <button type="button" className="quiet" onClick={again}>
          {say('again', language)}
        </button>
      )}
    </>
  );
}

/** What was not given, and what would open it. */
export function Troubles(props: {
  readonly language: Language;
  readonly troubles: readonly Trouble[];
}) {
  const { language, troubles } = props;
  if (troubles.length === 0) return null;
  return (
    <ul className="troubles">
      {troubles.map(({ code, messages, field, opensWith, register, path }) => (
        <li key={`${code} ${path}`} data-code={code}>
          <p>{messages[language]}</p>
          <p className="hint">
            <code>{code}</code>
            {field && <code> {field}</code>}
            {register && ` · ${SUBGRAPHS[register]?.[language] ?? register}`}
            {opensWith && ` · ${say('opensWith', language)}: ${opensWith}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
