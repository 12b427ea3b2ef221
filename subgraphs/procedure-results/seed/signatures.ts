import type { Draws, ResultFacts } from '../../chassis/city/city.ts';
import type { SignatureCells } from '../rows.ts';
import { sealOf, TIME_STAMP } from './certificates.ts';
import { daysBetween, secondsIn } from './instants.ts';

/** The store opened; nothing on paper was scanned for it before. */
const STORE_OPENED = '2022-01-01';

/** Of the papers that were scanned, so many were sealed by their agency afterwards. */
const SEALED_SCANS = 0.7;

/** The day on which a paper was scanned: after its issue, after the store opened, before it was read. */
export function scannedOn(facts: ResultFacts, today: string, draws: Draws): string {
  return draws.date(facts.issuedOn > STORE_OPENED ? facts.issuedOn : STORE_OPENED, today);
}

/**
 * The signatures on a result. One made electronically has the officer's, the seal and a time-stamp;
 * one scanned has a seal or nothing; evidence from a database has none. A broken one fails its check
 * at the seal.
 */
export function signaturesOn(
  facts: ResultFacts,
  signer: string | null,
  recordedOn: string,
  broken: boolean,
  draws: Draws,
): readonly SignatureCells[] {
  const good = broken ? 0 : 1;
  const seal = sealOf(facts.issuerAgencyCode);
  if (facts.origin === 'DATA_DERIVED') return [];
  if (facts.origin === 'DIGITISED') {
    if (!draws.chance(SEALED_SCANS)) return [];
    const scanned = secondsIn(daysBetween(facts.issuedOn, recordedOn)) + draws.between(60, 3600);
    return [
      [seal, scanned, good, scanned + 60],
      [TIME_STAMP, scanned + 1, 1, scanned + 60],
    ];
  }
  const signed = draws.between(5, 600);
  const checked = signed + 60;
  const officer: readonly SignatureCells[] = signer === null ? [] : [[signer, signed, 1, checked]];
  return [...officer, [seal, signed + 20, good, checked], [TIME_STAMP, signed + 21, 1, checked]];
}
