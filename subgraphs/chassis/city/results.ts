import type { BusinessPapers } from './business-papers.ts';
import {
  dateParts,
  dayNumber,
  isoDate,
  monthsLater,
  REFERENCE_DATE,
  twoDigits,
} from './calendar.ts';
import type { ResultFacts } from './city.ts';
import { between, tossFor } from './draws.ts';
import type { FaultTosses } from './faults.ts';
import type { LandPapers } from './land-papers.ts';
import { uuids } from './opaque-ids.ts';
import type { Paper } from './papers.ts';
import type { PersonalPapers } from './personal-papers.ts';
import type { ResultPlaces } from './result-places.ts';
import { remembering } from './shuffles.ts';

/** Results issued before this day were typed from paper. */
const DIGITAL_SINCE = dayNumber('2018-12-01');

/** Serials of dossiers run to six digits; three runs of them hold the results of the biggest city. */
const SERIALS = 1_000_000;
const RUNS = 3;

export interface Results {
  result(index: number): ResultFacts;
  isExpiredMarkedValid(index: number): boolean;
  isToDeceased(index: number): boolean;
}

/** The results store: every paper with its numbers, its dates and its state. */
export function resultsOf(
  seed: number,
  places: ResultPlaces,
  land: LandPapers,
  business: BusinessPapers,
  personal: PersonalPapers,
  faults: FaultTosses,
): Results {
  const id = uuids(seed, 'result');
  const fate = tossFor(seed, 'result fate');
  const origin = tossFor(seed, 'result origin');
  const handling = tossFor(seed, 'result handling');

  const paperAt = (index: number): Paper => {
    const { section, rank } = places.locate(index);
    switch (section) {
      case 'certificates':
        return land.certificate(rank);
      case 'formerCertificates':
        return land.formerCertificate(rank);
      case 'landMatters':
        return land.matter(rank);
      case 'enterprises':
        return business.enterprise(rank);
      case 'dependentUnits':
        return business.dependentUnit(rank);
      case 'householdBusinesses':
        return business.householdBusiness(rank);
      case 'food':
        return business.food(rank);
      case 'personal':
        return personal.paper(rank);
    }
  };

  const statusByChance = (index: number): ResultFacts['status'] => {
    const drawn = fate(index);
    if (drawn < 0.0062) return 'REVOKED';
    if (drawn < 0.0072) return 'CANCELLED';
    return drawn < 0.0082 ? 'SUSPENDED' : 'VALID';
  };

  const originOf = (index: number, { typeCode, issuedDay }: Paper): ResultFacts['origin'] => {
    if (typeCode === 'RT-RES-002') return 'DATA_DERIVED';
    return origin(index) < (issuedDay < DIGITAL_SINCE ? 0.92 : 0.02) ? 'DIGITISED' : 'BORN_DIGITAL';
  };

  /**
   * A dossier is received some days before. Its serial is the result's number within a run of a
   * million, and the day's remainder by three is the run: so no two dossiers share a day and a serial.
   */
  const dossierCode = (index: number, { issuerAgencyCode, issuedDay }: Paper): string => {
    const ordinal = index + 1;
    const run = Math.floor(ordinal / SERIALS);
    let received = issuedDay - between(handling(index), 2, 14);
    while (received % RUNS !== run) received--;
    const [year, month, day] = dateParts(received);
    const serial = String(ordinal % SERIALS).padStart(4, '0');
    return `${issuerAgencyCode}-${twoDigits(year % 100)}${twoDigits(month)}${twoDigits(day)}-${serial}`;
  };

  const result = remembering(16, (index): ResultFacts => {
    const paper = paperAt(index);
    const issuedOn = isoDate(paper.issuedDay);
    const number = String(index + 1).padStart(8, '0');
    return {
      index,
      id: id(index),
      number: `KQ-${paper.issuerAgencyCode}-${issuedOn.slice(0, 4)}-${number}`,
      typeCode: paper.typeCode,
      procedureCode: paper.procedureCode,
      dossierCode: dossierCode(index, paper),
      subject: paper.subject,
      parcel: paper.parcel,
      dependentUnit: paper.dependentUnit,
      issuerAgencyCode: paper.issuerAgencyCode,
      issuedOn,
      validFrom: issuedOn,
      validTo:
        paper.validMonths === null
          ? null
          : isoDate(monthsLater(paper.issuedDay, paper.validMonths)),
      status: paper.status ?? statusByChance(index),
      origin: originOf(index, paper),
      replacedBy: paper.replacedBy,
      replaces: paper.replaces,
    };
  });

  return {
    result,
    isToDeceased(index) {
      const { section, rank } = places.locate(index);
      return section === 'personal' && personal.isToDeceased(rank);
    },
    isExpiredMarkedValid(index) {
      if (!faults.EXPIRED_MARKED_VALID(index)) return false;
      const { validTo, status } = result(index);
      return status === 'VALID' && validTo !== null && validTo < REFERENCE_DATE;
    },
  };
}
