import { counterDay, dayNumber, REFERENCE_DAY } from './calendar.ts';
import type { Counts, EnterpriseStatus, ResultFacts } from './city.ts';
import type { DependentUnits } from './dependent-units.ts';
import { type Toss, tossFor } from './draws.ts';
import type { Enterprises } from './enterprises.ts';
import type { HouseholdBusinesses } from './household-businesses.ts';
import { type Paper, paper } from './papers.ts';
import { BUSINESSES_TO_FOOD_CERTIFICATE } from './result-places.ts';

const REGISTRY_BEFORE_MERGER = 'H17.03';
const REGISTRY = 'H17.04';
const MERGER = dayNumber('2025-03-01');
const FOOD_SAFETY = 'H17.14';

/** The nearest procedure of the catalogue: it lists the founding of one legal form only. */
const FOUND_ENTERPRISE = '2.001583';
const REGISTER_UNIT = '9.900010';
const FOUND_HOUSEHOLD_BUSINESS = '1.001612';
const FOOD_CERTIFICATE = '9.900003';

const registryOn = (day: number): string => (day < MERGER ? REGISTRY_BEFORE_MERGER : REGISTRY);

function statusOfCertificate(status: EnterpriseStatus): ResultFacts['status'] {
  if (status === 'REVOKED') return 'REVOKED';
  return status === 'DISSOLVED' ? 'CANCELLED' : 'VALID';
}

export interface BusinessPapers {
  enterprise(index: number): Paper;
  dependentUnit(index: number): Paper;
  householdBusiness(index: number): Paper;
  food(rank: number): Paper;
}

/** The papers of enterprises and household businesses. */
export function businessPapersOf(
  seed: number,
  counts: Counts,
  enterprises: Enterprises,
  units: DependentUnits,
  businesses: HouseholdBusinesses,
): BusinessPapers {
  const which: Toss = tossFor(seed, 'food certificate of');
  const day: Toss = tossFor(seed, 'food certificate day');
  const month: Toss = tossFor(seed, 'food certificate month');

  return {
    enterprise(index) {
      const issuedDay = enterprises.registeredDay(index);
      return paper({
        typeCode: 'RT-BIZ-001',
        procedureCode: FOUND_ENTERPRISE,
        subject: { kind: 'enterprise', index },
        issuerAgencyCode: registryOn(issuedDay),
        issuedDay,
        status: statusOfCertificate(enterprises.status(index)),
      });
    },
    dependentUnit(index) {
      const issuedDay = units.registeredDay(index);
      return paper({
        typeCode: 'RT-BIZ-003',
        procedureCode: REGISTER_UNIT,
        subject: { kind: 'enterprise', index: units.parent(index) },
        dependentUnit: index,
        issuerAgencyCode: registryOn(issuedDay),
        issuedDay,
      });
    },
    householdBusiness(index) {
      return paper({
        typeCode: 'RT-BIZ-002',
        procedureCode: FOUND_HOUSEHOLD_BUSINESS,
        subject: { kind: 'householdBusiness', index },
        issuerAgencyCode: businesses.registrarOf(index),
        issuedDay: businesses.registeredDay(index),
        status: businesses.status(index) === 'CLOSED' ? 'CANCELLED' : 'VALID',
      });
    },
    food(rank) {
      // One of the five food businesses among twenty; the first of the first twenty.
      const step = rank === 0 ? 0 : Math.floor(which(rank) * 5) * 4;
      const first = rank * BUSINESSES_TO_FOOD_CERTIFICATE;
      const index = first + step < counts.householdBusinesses ? first + step : first;
      const from = Math.max(businesses.registeredDay(index) + 12, REFERENCE_DAY - 1280);
      return paper({
        typeCode: 'RT-FOOD-001',
        procedureCode: FOOD_CERTIFICATE,
        subject: { kind: 'householdBusiness', index },
        issuerAgencyCode: FOOD_SAFETY,
        issuedDay: counterDay(from, REFERENCE_DAY - 2, day(rank), month(rank)),
      });
    },
  };
}
