import type { Language } from '../shared/language.ts';
import { Choice, TextField } from './field.tsx';
import type { ApplicantKind, Me } from './graph.ts';
import type { Applicant } from './wanted.ts';
import { say, type Word } from './words.ts';

/** The synthetic city's first person, enterprise and household business: nobody is real. */
const EXAMPLES: Readonly<Record<ApplicantKind, string>> = {
  PERSON: '098085153547',
  ENTERPRISE: '0499000018',
  HOUSEHOLD_BUSINESS: 'hkd_284a1a68637ea81b',
};

const KEY_WORDS = {
  PERSON: 'personNumber',
  ENTERPRISE: 'enterpriseNumber',
  HOUSEHOLD_BUSINESS: 'householdNumber',
} as const satisfies Readonly<Record<ApplicantKind, Word>>;

interface Props {
  readonly language: Language;
  readonly applicant: Applicant;
  readonly change: (applicant: Applicant) => void;
}

/** For a citizen: themselves, or a business of theirs. */
export function OwnApplicant({ language, me, applicant, change }: Props & { readonly me: Me }) {
  const own: readonly (readonly [Applicant, string])[] = [
    [
      { kind: 'PERSON', key: me.personalId ?? '' },
      `${say('myself', language)}: ${me.fullName ?? ''}`,
    ],
    ...(me.representedEnterprises?.nodes ?? []).map(
      ({ enterpriseCode: key, name }) => [{ kind: 'ENTERPRISE', key }, name] as const,
    ),
    ...(me.householdBusinesses?.nodes ?? []).map(
      ({ householdBusinessId: key, displayName }) =>
        [{ kind: 'HOUSEHOLD_BUSINESS', key }, displayName] as const,
    ),
  ];
  const chosen = own.findIndex(([one]) => one.kind === applicant.kind && one.key === applicant.key);
  return (
    <Choice
      label={say('applicant', language)}
      value={String(Math.max(0, chosen))}
      change={(at) => change(own[Number(at)]?.[0] ?? applicant)}
    >
      {own.map(([{ key }, name], at) => (
        <option key={key} value={at}>
          {name}
        </option>
      ))}
    </Choice>
  );
}

/** For an officer or a system: whoever's number they have in hand. */
export function AnyApplicant({
  language,
  applicant,
  change,
  hasExamples,
}: Props & { readonly hasExamples: boolean }) {
  return (
    <fieldset>
      <legend>{say('applicant', language)}</legend>
      <Choice
        label={say('applicantKind', language)}
        value={applicant.kind}
        // The options are the kinds there are.
        change={(kind) => change({ kind: kind as ApplicantKind, key: '' })}
      >
        {Object.keys(KEY_WORDS).map((kind) => (
          <option key={kind} value={kind}>
            {say(kind as ApplicantKind, language)}
          </option>
        ))}
      </Choice>
      <TextField
        label={say(KEY_WORDS[applicant.kind], language)}
        value={applicant.key}
        change={(key) => change({ ...applicant, key })}
      />
      {hasExamples && (
        <button
          type="button"
          className="quiet"
          onClick={() => change({ ...applicant, key: EXAMPLES[applicant.kind] })}
        >
          {say('example', language)}
        </button>
      )}
    </fieldset>
  );
}
