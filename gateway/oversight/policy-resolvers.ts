import { type Inquiry, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import type { Verdict } from '../../schema/access/judge.ts';
import { type Ground, PURPOSES, type Purpose, purposeNamed } from '../../schema/access/purposes.ts';
import { reachOf } from '../../schema/access/reach.ts';
import { alternativesInWords } from '../../schema/access/words.ts';
import { cleanText } from '../../subgraphs/chassis/clean-text.ts';
import type { FieldVerdict } from '../policy/policy.ts';
import type { PurposeParent } from './parents.ts';
import type {
  CallerKind,
  FieldVerdictKind,
  PurposeGround,
  Resolvers,
} from './resolver-types.generated.ts';

/** Judges every field that clients can see, in the order of the schema. */
export type VerdictsOf = (inquiry: Inquiry) => readonly FieldVerdict[];

const KINDS: Readonly<Record<Inquiry['caller']['kind'], CallerKind>> = {
  public: 'PUBLIC',
  officer: 'OFFICER',
  citizen: 'CITIZEN',
  system: 'SYSTEM',
};

const GROUNDS: Readonly<Record<Ground, PurposeGround>> = {
  dossier: 'DOSSIER',
  'dossier or basis': 'DOSSIER_OR_BASIS',
  basis: 'BASIS',
  consent: 'CONSENT',
  nothing: 'NOTHING',
};

function kindOf(verdict: Verdict): FieldVerdictKind {
  if (verdict.kind === 'open') return 'OPEN';
  if (verdict.kind === 'refused') return 'REFUSED';
  return verdict.whose === 'self' ? 'OWN_ROWS' : 'WITH_CONSENT';
}

function isOfType(type: string | null | undefined): (found: FieldVerdict) => boolean {
  if (type == null) return () => true;
  const fields = `${cleanText(type, 'type')}.`;
  return ({ rule }) => rule.field.startsWith(fields);
}

function purposeOf(code: string | null): PurposeParent | null {
  const purpose = code === null ? undefined : purposeNamed(code);
  return purpose && code !== null ? { code, ...purpose } : null;
}

/** Answers "what may I ask?", how each field is shared, and for which purposes data may be asked for. */
export function policyResolvers(verdicts: VerdictsOf) {
  return {
    query: {
      accessPolicy(_root, { type, verdict }, { guard }) {
        const { inquiry } = guard;
        return {
          purpose: purposeOf(inquiry.purpose),
          callerKind: KINDS[inquiry.caller.kind],
          fields: verdicts(inquiry)
            .filter(isOfType(type))
            .filter((found) => verdict == null || kindOf(found.verdict) === verdict),
        };
      },
      fieldClassification: (_root, { type }) =>
        // Which fields there are does not depend on who asks.
        verdicts(PUBLIC_INQUIRY)
          .filter(isOfType(type))
          .map(({ rule }) => rule),
      purposes: () =>
        Object.entries<Purpose>(PURPOSES).map(([code, purpose]) => ({ code, ...purpose })),
    },
    types: {
      FieldVerdict: {
        field: ({ rule }) => rule.field,
        class: ({ rule }) => rule.sharing,
        personal: ({ rule }) => rule.personal,
        verdict: ({ verdict }) => kindOf(verdict),
        code: ({ verdict }) => (verdict.kind === 'refused' ? verdict.code : null),
        opensWith({ verdict }) {
          if (verdict.kind === 'refused') return verdict.opensWith;
          if (verdict.kind === 'open') return null;
          return verdict.whose === 'self' ? 'own records' : 'consent';
        },
      },
      FieldClassification: {
        class: ({ sharing }) => sharing,
        scopes: ({ scopes }) => [...new Set(scopes.map(alternativesInWords))],
        purposes: (rule) => reachOf(rule).map(({ purpose }) => purpose),
      },
      Purpose: {
        name: ({ vi, en }) => ({ vi, en }),
        kinds: ({ kinds }) => kinds.map((kind) => KINDS[kind]),
        ground: ({ ground }) => GROUNDS[ground],
        agencies: ({ agencies }) => agencies ?? null,
      },
    },
  } satisfies {
    readonly query: Extract<Resolvers['Query'], object>;
    readonly types: Resolvers;
  };
}
