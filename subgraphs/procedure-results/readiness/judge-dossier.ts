import type { Party } from '../../../schema/attestation/claim.ts';
import type { Finding } from '../../../schema/attestation/finding.ts';
import type {
  DataSourceCode,
  Procedure,
  ProcedureRequirement,
} from '../../../schema/reference/index.ts';
import type { ResultRow } from '../rows.ts';
import type { Asked } from './asked.ts';
import { acceptedTypes, applies, holderOf, isMeant } from './circumstances.ts';
import { CLAIM_OF, claimsFor, partiesOf, placeKey } from './claims-for.ts';
import { judgeData, judgeList, notLooked } from './judge-data.ts';
import { judgeResults } from './judge-results.ts';
import { best, type Outcome, outcome, worst } from './outcome.ts';

/** One requirement and what became of it; without an outcome it is a form, or not asked for in this case. */
export interface Component {
  readonly requirement: ProcedureRequirement;
  readonly applies: boolean | null;
  readonly judged: Outcome | { readonly state: null; readonly reason: 'FORM' | 'NOT_APPLICABLE' };
}

/** What is known for a dossier besides the catalogue. */
export interface Known {
  /** By the places of `claimsFor`; null or missing where a register did not answer. */
  readonly findings: readonly (Finding | null)[];
  /** Somebody's results that may be shown to whoever asks, or why none may. */
  readonly resultsOf: (party: Party) => readonly ResultRow[] | 'denied';
}

/** Judges every requirement of a procedure for one applicant. Pure: what is known is given. */
export function judgeDossier(
  procedure: Procedure,
  asked: Asked,
  known: Known,
): readonly Component[] {
  const { places } = claimsFor(procedure, asked);
  const findingOf = (kind: Parameters<typeof placeKey>[0], party: Party) => {
    const place = places.get(placeKey(kind, party));
    return place === undefined ? undefined : (known.findings[place] ?? null);
  };

  function byData(source: DataSourceCode, party: Party): Outcome {
    const kind = CLAIM_OF[source];
    if (kind === null) return notLooked('NOT_PROVIDED');
    if (kind === 'LOCAL') return judgeList(source, asked.on);
    const finding = findingOf(kind, party);
    return finding === undefined ? notLooked('CONTEXT_NEEDED') : judgeData(source, finding);
  }

  function byResults(requirement: ProcedureRequirement, party: Party): Outcome {
    const { resultNumber } = asked.context;
    if (requirement.named && resultNumber === null) return notLooked('CONTEXT_NEEDED');
    const ways = acceptedTypes(requirement, asked).map((type) => {
      const holder = holderOf(type, asked, party);
      if (holder === null) return notLooked('CONTEXT_NEEDED');
      const rows = known.resultsOf(holder);
      if (rows === 'denied') return outcome('DENIED', 'NOT_PERMITTED');
      const meant = rows.filter((row) => isMeant(row, type, requirement, asked));
      return judgeResults(meant, asked.on, requirement);
    });
    return best(ways, outcome('NOT_FOUND', 'NO_RECORD'));
  }

  /** A check that never proves anything, but against which nothing else does. */
  function crossChecked(requirement: ProcedureRequirement, party: Party, found: Outcome): Outcome {
    if (requirement.crossCheck === null || found.state !== 'AVAILABLE') return found;
    const finding = findingOf('UNMARRIED', party);
    if (finding == null) return { ...found, state: 'AVAILABLE_UNVERIFIED', reason: 'NO_ANSWER' };
    return finding.holds ? found : { ...found, state: 'CONFLICT', reason: 'SOURCES_DISAGREE' };
  }

  function ofParty(requirement: ProcedureRequirement, party: Party | null): Outcome {
    if (party === null) return notLooked('CONTEXT_NEEDED');
    const data = requirement.acceptedDataSources.map((source) => byData(source, party));
    const results =
      requirement.acceptedResultTypes.length > 0 ? [byResults(requirement, party)] : [];
    const inOrder =
      requirement.firstChoice === 'DATA' ? [...data, ...results] : [...results, ...data];
    return crossChecked(requirement, party, best(inOrder, outcome('NOT_FOUND', 'NO_RECORD')));
  }

  return procedure.requirements.map((requirement) => {
    const isAsked = applies(requirement, asked);
    const given = { requirement, applies: isAsked };
    if (isAsked === false) return { ...given, judged: { state: null, reason: 'NOT_APPLICABLE' } };
    if (requirement.uploadOnly) return { ...given, judged: outcome('NOT_FOUND', 'UPLOAD_ONLY') };
    const isForm =
      requirement.acceptedDataSources.length + requirement.acceptedResultTypes.length === 0;
    if (isForm) return { ...given, judged: { state: null, reason: 'FORM' } };
    const [applicant, ...others] = partiesOf(requirement, asked);
    const first = ofParty(requirement, applicant);
    const rest = others.map((party) => ofParty(requirement, party));
    return { ...given, judged: worst([first, ...rest]) };
  });
}

/** Counts of requirements that are asked for and are no mere form. */
export function summaryOf(components: readonly Component[]) {
  const states = components.flatMap(({ judged }) => judged.state ?? []);
  const count = (...wanted: readonly (typeof states)[number][]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    required: states.length,
    available: count('AVAILABLE'),
    unverified: count('AVAILABLE_UNVERIFIED'),
    missing: count('EXPIRED', 'CONFLICT', 'NOT_FOUND'),
    unknown: count('SOURCE_UNAVAILABLE', 'DENIED'),
  };
}

/** Whether the population register says that the applicant has died. */
export function isDeceased(procedure: Procedure, asked: Asked, known: Known): boolean {
  const place = claimsFor(procedure, asked).places.get(placeKey('IDENTITY', asked.applicant));
  return place !== undefined && known.findings[place]?.reason === 'DECEASED';
}
