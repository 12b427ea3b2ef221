import { LEGAL_BASES } from '../../../../schema/access/caller.ts';
import { PURPOSES, type Purpose } from '../../../../schema/access/purposes.ts';
import { LEGAL_BASIS_WORDS } from '../../../../schema/access/words.ts';
import { type Language, preferredLanguage } from '../shared/language.ts';
import type { ShownPersona } from '../shared/personas.ts';
import {
  type Asker,
  choosePersona,
  choosePurpose,
  pasteToken,
  restate,
  tokenOf,
  useAsker,
} from './asker.ts';

const TEXT = {
  vi: {
    persona: 'Vai',
    public: 'Khách công khai',
    ownToken: 'Mã của tôi',
    token: 'Mã truy cập (token)',
    hint: 'Để trống: khách công khai',
    why: 'Vì sao hỏi',
    purpose: 'Mục đích',
    noPurpose: 'không nêu mục đích',
    dossierCode: 'Mã hồ sơ',
    legalBasis: 'Căn cứ pháp lý',
    noBasis: 'không nêu',
    consent: 'Mã đồng ý',
    failed: 'Không lấy được mã truy cập; đang hỏi như khách công khai.',
  },
  en: {
    persona: 'Act as',
    public: 'Public caller',
    ownToken: 'My own token',
    token: 'Access token',
    hint: 'Empty: public caller',
    why: 'Why you ask',
    purpose: 'Purpose',
    noPurpose: 'none stated',
    dossierCode: 'Dossier code',
    legalBasis: 'Legal basis',
    noBasis: 'none stated',
    consent: 'Consent',
    failed: 'No token was given; asking as a public caller.',
  },
} as const;

interface Shown {
  readonly asker: Asker;
  readonly personas: readonly ShownPersona[];
  readonly language: Language;
}

/** Who may be acted as; the public first. Absent where no issuer mints tokens for the asking. */
function PersonaPicker({ asker: { who }, personas, language }: Shown) {
  const text = TEXT[language];
  return (
    <label>
      <span>{text.persona}</span>
      <select
        name="persona"
        value={who.phase === 'persona' ? who.name : who.phase}
        onChange={(event) => choosePersona(event.target.value)}
      >
        <option value="public">{text.public}</option>
        {personas.map((persona) => (
          <option key={persona.name} value={persona.name}>
            {persona[language]}
          </option>
        ))}
        {who.phase === 'own token' && <option value="own token">{text.ownToken}</option>}
      </select>
    </label>
  );
}

/** The purposes that a caller of this kind may state; all of them for a token whose caller is not known. */
function purposesFor(persona: ShownPersona | undefined): readonly [string, Purpose][] {
  return Object.entries<Purpose>(PURPOSES).filter(
    ([, { kinds }]) => !persona || kinds.includes(persona.kind),
  );
}

/** Why it is asked: purpose, dossier, basis, and consent where the purpose rests on one. */
function Why({ asker: { who, stated }, personas, language }: Shown) {
  const text = TEXT[language];
  const persona = personas.find(({ name }) => who.phase === 'persona' && name === who.name);
  const purposes = purposesFor(persona);
  const chosen = purposes.find(([code]) => code === stated.purpose)?.[1];
  return (
    <fieldset className="top-bar-why">
      <legend>{text.why}</legend>
      <label>
        <span>{text.purpose}</span>
        <select
          name="purpose"
          value={stated.purpose}
          onChange={(event) => choosePurpose(event.target.value)}
        >
          <option value="">{text.noPurpose}</option>
          {purposes.map(([code, purpose]) => (
            <option key={code} value={code}>
              {code} · {purpose[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{text.dossierCode}</span>
        <input
          name="dossierCode"
          autoComplete="off"
          spellCheck={false}
          placeholder="H17.15-150824-0001"
          value={stated.dossierCode}
          onChange={(event) => restate({ dossierCode: event.target.value })}
        />
      </label>
      <label>
        <span>{text.legalBasis}</span>
        <select
          name="legalBasis"
          value={stated.legalBasis}
          onChange={(event) => restate({ legalBasis: event.target.value })}
        >
          <option value="">{text.noBasis}</option>
          {LEGAL_BASES.map((basis) => (
            <option key={basis} value={basis}>
              {LEGAL_BASIS_WORDS[basis][language]}
            </option>
          ))}
        </select>
      </label>
      {(chosen?.ground === 'consent' || stated.consent !== '') && (
        <label>
          <span>{text.consent}</span>
          <input
            name="consent"
            autoComplete="off"
            spellCheck={false}
            value={stated.consent}
            onChange={(event) => restate({ consent: event.target.value })}
          />
        </label>
      )}
    </fieldset>
  );
}

/** Who asks, and why. The public states no purpose, so that the second part is absent for it. */
export function AskerBar({ personas }: { readonly personas: readonly ShownPersona[] }) {
  const asker = useAsker();
  const language = preferredLanguage();
  const text = TEXT[language];
  const shown = { asker, personas, language };
  return (
    <form
      className="top-bar-asker"
      data-who={asker.who.phase}
      onSubmit={(event) => event.preventDefault()}
    >
      {personas.length > 0 && <PersonaPicker {...shown} />}
      <label className="top-bar-token">
        <span>{text.token}</span>
        <input
          type="password"
          name="token"
          autoComplete="off"
          spellCheck={false}
          placeholder={text.hint}
          value={tokenOf(asker)}
          onChange={(event) => pasteToken(event.target.value)}
        />
      </label>
      {asker.who.phase !== 'public' && <Why {...shown} />}
      <output className="top-bar-failed">{asker.failed ? text.failed : ''}</output>
    </form>
  );
}
