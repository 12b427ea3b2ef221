import { agency } from '../../../schema/reference/index.ts';
import type { City, Draws, EnterpriseFacts, HolderRef } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';
import type { DeclaredOwner } from '../rows.ts';

/** From this day on those who in fact own an enterprise are declared with every registration or change. */
const BENEFICIAL_OWNERS_SINCE = '2025-07-01';
const BENEFICIAL_OWNER_PERCENT = 25;

interface Capital {
  readonly capital: number;
  readonly draws: Draws;
  /** Day of the latest registration or change. */
  readonly declaredOn: string;
}

interface Holder {
  readonly citizen_key: string | null;
  readonly holder_enterprise_code: string | null;
  readonly holder_name: string;
}

/** Writes who holds the capital, and says what follows from it for the enterprise itself. */
export function fillHoldings(
  city: City,
  facts: EnterpriseFacts,
  { capital, draws, declaredOn }: Capital,
  put: Put,
) {
  const beneficialOwners: DeclaredOwner[] = [];
  let place = 0;
  let held = 0;
  let heldByState = 0;
  const putHolding = (holder: Holder, percent: number): void => {
    place++;
    held += percent;
    put('holding', {
      holding_id: `${facts.code}-${String(place).padStart(2, '0')}`,
      enterprise_code: facts.code,
      ...holder,
      amount: Math.round((capital * percent) / 100),
      percent,
    });
  };

  for (const { holder: reference, percent } of facts.holdings) {
    const holder = recordedHolder(city, facts, reference);
    putHolding(holder, percent);
    if (reference.kind === 'agency') heldByState += percent;
    if (holder.citizen_key !== null && percent >= BENEFICIAL_OWNER_PERCENT)
      beneficialOwners.push({
        name: holder.holder_name,
        citizenKey: holder.citizen_key,
        percent,
        declaredOn,
      });
  }
  // What the city leaves open is sometimes a foreign investor's, who is in neither register.
  const isForeignInvested = held < 99 && draws.chance(0.2);
  if (isForeignInvested)
    putHolding(
      {
        citizen_key: null,
        holder_enterprise_code: null,
        holder_name: 'Nhà đầu tư nước ngoài Mẫu / Sample Overseas Holdings',
      },
      Math.floor(100 - held),
    );
  return {
    isForeignInvested,
    isStateOwned: heldByState > 50,
    beneficialOwners: declaredOn < BENEFICIAL_OWNERS_SINCE ? [] : beneficialOwners,
  };
}

/** A holder as it was typed: on purpose now and then with a wrong check digit, which leads to nobody. */
function recordedHolder(city: City, { index }: EnterpriseFacts, reference: HolderRef): Holder {
  const holder = holderOf(city, reference);
  const code = holder.holder_enterprise_code;
  if (code === null || !city.hasFault('HOLDER_CODE_MISTYPED', index)) return holder;
  return { ...holder, holder_enterprise_code: withWrongCheckDigit(code) };
}

const withWrongCheckDigit = (code: string): string =>
  `${code.slice(0, -1)}${(Number(code.slice(-1)) + 1) % 10}`;

function holderOf(city: City, holder: HolderRef): Holder {
  const none = { citizen_key: null, holder_enterprise_code: null };
  switch (holder.kind) {
    case 'person': {
      const person = city.person(holder.index);
      return { ...none, citizen_key: person.personalId, holder_name: person.fullName };
    }
    case 'enterprise': {
      const { code, name } = city.enterprise(holder.index);
      return { ...none, holder_enterprise_code: code, holder_name: name };
    }
    case 'agency':
      return { ...none, holder_name: agency(holder.code)?.name.vi ?? 'Cơ quan nhà nước' };
    case 'community':
      return { ...none, holder_name: holder.name };
  }
}
