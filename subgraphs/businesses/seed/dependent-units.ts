import { addressCells } from '../../chassis/address.ts';
import type { City, EnterpriseStatus } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import type { DependentUnitStatus } from '../rows.ts';

/** A unit does not outlive its enterprise, nor work while it pauses. */
const STATUS_UNDER: Partial<Readonly<Record<EnterpriseStatus, DependentUnitStatus>>> = {
  SUSPENDED: 'SUSPENDED',
  REVOKED: 'CLOSED',
  DISSOLVED: 'CLOSED',
};

/** Writes one branch, office or location. */
export function fillDependentUnit(city: City, index: number, put: Put): void {
  const facts = city.dependentUnit(index);
  const parent = city.enterprise(facts.parent);
  const draws = city.draws('businesses:unit', index);
  const own = draws.chance(0.08) ? 'CLOSED' : 'ACTIVE';
  put('dependent_unit', {
    unit_id: facts.kind === 'BUSINESS_LOCATION' ? `${parent.code}-${facts.code}` : facts.code,
    enterprise_code: parent.code,
    code: facts.code,
    kind: facts.kind,
    name: facts.name,
    status: STATUS_UNDER[parent.status] ?? own,
    registered_on: facts.registeredOn,
    ...addressCells('site', facts.address),
    ...provenanceCells({
      asOf: `${facts.registeredOn}T08:30:00+07:00`,
      verification: 'VERIFIED_CITY',
    }),
  });
}
