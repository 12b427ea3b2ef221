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
  /** Who may apply for the chosen procedure; anyone while none is chosen. */
  readonly kinds: readonly ApplicantKind[];
  readonly applicant: Applicant;
  readonly change: (applicant: Applicant) => void;
}

/** As whom a citizen may apply: themselves first, then the businesses that are theirs. */
export const ownApplicants = (me: Me, kinds: readonly ApplicantKind[]): readonly Applicant[] =>
  ownNamed(me).flatMap(([one]) => (kinds.includes(one.kind) ? [one] : []));

const ownNamed = (me: Me): readonly (readonly [applicant: Applicant, name: string])[] => [
  ...(me.personalId === null
    ? []
    : [[{ kind: 'PERSON', key: me.personalId }, me.fullName ?? ''] as const]),
  ...(me.representedEnterprises?.nodes ?? []).map(
    ({ enterpriseCode: key, name }) => [{ kind: 'ENTERPRISE', key }, name] as const,
  ),
  ...(me.householdBusinesses?.nodes ?? []).map(
    ({ householdBusinessId: key, displayName }) =>
      [{ kind: 'HOUSEHOLD_BUSINESS', key }, displayName] as const,
  ),
];

/** For a citizen: themselves, or a business of theirs. */
export function OwnApplicant(props: Props & { readonly me: Me }) {
  const { language, me, kinds, applicant, change } = props;
  const own = ownNamed(me).filter(([{ kind }]) => kinds.includes(kind));
  return (
    <Choice
      label={say('applicant', language)}
      value={applicant.key}
      change={(key) => change(own.find(([one]) => one.key === key)?.[0] ?? applicant)}
    >
      {own.length === 0 && <option value="">{say('none', language)}</option>}
      {own.map(([{ kind, key }, name]) => (
        <option key={key} value={key}>
          {kind === 'PERSON' ? `${say('myself', language)}: ${name}` : name}
        </option>
      ))}
    </Choice>
  );
}

/** For an officer or a system: whoever's number they have in hand. */
export function AnyApplicant(props: Props & { readonly hasExamples: boolean }) {
  const { language, kinds, applicant, change, hasExamples } = props;
  return (
    <fieldset>
      <legend>{say('applicant', language)}</legend>
      <Choice
        label={say('applicantKind', language)}
        value={applicant.kind}
        // The options are the kinds there are.
        change={(kind) => change({ kind: kind as ApplicantKind, key: '' })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(kind, language)}
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
