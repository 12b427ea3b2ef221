import { useRef, useState } from 'react';
import type { Language } from '../shared/language.ts';
import { mintToken, type ShownPersona } from '../shared/personas.ts';
import { NOTHING_STATED, type Stated } from '../shared/stated.ts';
import { Choice, TextField } from './field.tsx';
import type { Asking } from './graph.ts';
import { say } from './words.ts';

/** Who asks: their kind decides whether they apply for themselves. */
export interface Asker extends Asking {
  readonly name: string;
  readonly isCitizen: boolean;
}

/** Purposes for which anyone asks what is there already. */
const FITTING = new Set(['SELF_ACCESS', 'TTHC_PRECHECK', 'TTHC_RESOLVE']);

const statedBy = ({ purposes: [usual] }: ShownPersona): Stated => ({
  ...NOTHING_STATED,
  purpose: usual?.code ?? '',
  dossierCode: usual?.dossierCode ?? '',
  legalBasis: usual?.legalBasis ?? '',
});

/** Who asks: a persona of the development issuer; where there is none, whoever a pasted token speaks for. */
export function Who(props: {
  readonly language: Language;
  readonly personas: readonly ShownPersona[];
  readonly asker: Asker | null;
  readonly become: (asker: Asker | null) => void;
}) {
  return props.personas.length > 0 ? <Personas {...props} /> : <OwnToken {...props} />;
}

function Personas({ language, personas, become }: Parameters<typeof Who>[0]) {
  const fitting = personas.filter(({ purposes }) => purposes.some(({ code }) => FITTING.has(code)));
  const [chosen, setChosen] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef('');
  const choose = async (name: string): Promise<void> => {
    latest.current = name;
    setChosen(name);
    const persona = fitting.find((one) => one.name === name);
    // Until the token is there nobody asks: what is shown would be another's.
    become(null);
    setFailed(false);
    if (!persona) return;
    const { token } = await mintToken(name);
    // A later choice wins, however long an earlier one takes.
    if (latest.current !== name) return;
    become({ name, token, stated: statedBy(persona), isCitizen: persona.kind === 'citizen' });
  };
  return (
    <>
      <Choice
        label={say('persona', language)}
        value={chosen}
        change={(name) =>
          void choose(name).catch(() => {
            setChosen('');
            setFailed(true);
          })
        }
      >
        <option value="">{say('nobody', language)}</option>
        {fitting.map((one) => (
          <option key={one.name} value={one.name}>
            {one[language]}
          </option>
        ))}
      </Choice>
      {hasFailed && <p role="alert">{say('noToken', language)}</p>}
    </>
  );
}

const PURPOSES: Readonly<Record<string, Partial<Stated>>> = {
  SELF_ACCESS: {},
  TTHC_PRECHECK: { legalBasis: 'PUBLIC_TASK' },
  TTHC_RESOLVE: {},
};

/** A token is sent once it is whole: the form is submitted, not watched. */
function OwnToken({ language, become }: Parameters<typeof Who>[0]) {
  const [token, setToken] = useState('');
  const [stated, setStated] = useState<Stated>({ ...NOTHING_STATED, purpose: 'SELF_ACCESS' });
  const submit = (): void => {
    const given = token.trim().replace(/^Bearer\s+/i, '');
    const isCitizen = stated.purpose === 'SELF_ACCESS';
    become(given === '' ? null : { name: 'own token', token: given, stated, isCitizen });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={say('token', language)}
        hint={say('tokenHint', language)}
        value={token}
        change={setToken}
        secret
      />
      <Choice
        label={say('purpose', language)}
        value={stated.purpose}
        change={(purpose) => setStated({ ...NOTHING_STATED, ...PURPOSES[purpose], purpose })}
      >
        {Object.keys(PURPOSES).map((code) => (
          <option key={code}>{code}</option>
        ))}
      </Choice>
      {stated.purpose !== 'SELF_ACCESS' && (
        <TextField
          label={say('dossier', language)}
          value={stated.dossierCode}
          change={(dossierCode) => setStated({ ...stated, dossierCode })}
        />
      )}
      <button type="submit" className="quiet">
        {say('askWith', language)}
      </button>
    </form>
  );
}
