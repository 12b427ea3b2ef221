import { type Asker, FOR_A_DOSSIER, PUBLIC } from '../../kit/issuer.ts';

const dossier = FOR_A_DOSSIER.dossier ?? '';

/** People who may see nothing of the victim's, by what keeps them from it. */
export const OUTSIDERS: Readonly<Record<string, Asker>> = {
  'the neighbour': { as: 'neighbour', purpose: 'SELF_ACCESS' },
  'the neighbour without a purpose': { as: 'neighbour' },
  'the neighbour with an officer’s purpose': { as: 'neighbour', purpose: 'TTHC_RESOLVE', dossier },
  'the neighbour with a developer’s purpose': { as: 'neighbour', purpose: 'DEV_EXPLORE' },
  'a clerk without a purpose': { as: 'clerk' },
  'a clerk without a dossier': { as: 'clerk', purpose: 'TTHC_RESOLVE' },
  'a clerk with a citizen’s purpose': { as: 'clerk', purpose: 'SELF_ACCESS' },
  'a clerk who counts': { as: 'clerk', purpose: 'STATISTICS', basis: 'PUBLIC_TASK' },
  'a notary without consent': { as: 'notary', purpose: 'NOTARY_CHECK' },
  'a notary with a dossier instead of consent': { as: 'notary', purpose: 'NOTARY_CHECK', dossier },
  'a public caller': PUBLIC,
  'a public caller with an officer’s purpose': { as: null, purpose: 'TTHC_RESOLVE', dossier },
};

/** Those who may: the person themself, and an officer who has a dossier to resolve. */
export const INSIDERS = {
  citizen: { as: 'citizen', purpose: 'SELF_ACCESS' },
  clerk: { as: 'clerk', purpose: 'TTHC_RESOLVE', dossier },
} as const satisfies Readonly<Record<string, Asker>>;
