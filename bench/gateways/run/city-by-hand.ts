import { parseEnterpriseCode, parsePersonalId } from '../../../schema/identifiers/index.ts';
import { resultType } from '../../../schema/reference/index.ts';
import { addressOf } from '../../../subgraphs/chassis/address.ts';
import { addressResolvers } from '../../../subgraphs/chassis/address-resolvers.ts';
import { SqliteDatabase } from '../../../subgraphs/chassis/store/sqlite-driver.ts';
import { legalValueOf, statusOn } from '../../../subgraphs/procedure-results/status.ts';

const NAMES = ['citizens', 'businesses', 'land-parcels', 'procedure-results'] as const;

/** Answers three questions from the four stores, each by statements written for it and prepared once. */
export function cityByHand(fileOf: (register: string) => string) {
  const [people, business, land, results] = NAMES.map((name) => {
    const database = new SqliteDatabase(fileOf(name), { readonly: true });
    database.pragma('cache_size = -16384');
    database.pragma('mmap_size = 268435456');
    return database;
  });
  if (!people || !business || !land || !results) throw new Error('A store is missing.');
  // biome-ignore lint/suspicious/noExplicitAny: rows of statements that stand right here
  const many = (database: typeof people, sql: string): ((...keys: unknown[]) => any[]) => {
    const statement = database.prepare(sql);
    return (...keys) => statement.all(...keys);
  };
  const today = String(
    people.prepare('select reference_date from register_state').pluck().get(),
  ).slice(0, 10);

  const facts = many(
    people,
    'select full_name, date_of_birth, gender, life_status from citizen where personal_id = ?',
  );
  const home = many(
    people,
    `select place_line, place_street, place_hamlet, place_commune_code, place_commune_at from residence
     where personal_id = ? and type = 'PERMANENT' and from_on <= ? and (to_on is null or to_on >= ?)
     order by from_on desc limit 1`,
  );
  const household = many(
    people,
    `select other.relation, citizen.full_name from household_member self
     join household_member other on other.household_code = self.household_code
     left join citizen on citizen.personal_id = other.personal_id
     where self.personal_id = ? order by other.place`,
  );
  const membership = many(people, 'select 1 from household_member where personal_id = ?');
  const enterprises = many(
    business,
    `select enterprise.enterprise_code, enterprise.name, status from legal_representative
     join enterprise using (enterprise_code) where citizen_key = ? order by enterprise.enterprise_code limit 5`,
  );
  const enterprise = many(business, 'select name from enterprise where enterprise_code = ?');
  const shops = many(
    business,
    `select display_name, status from household_business where owner_key = ?
     order by household_business_id limit ?`,
  );
  const parcels = many(
    land,
    `select parcel.parcel_id, book_key, area from land_right join parcel using (parcel_id)
     where holder_kind = 'PERSON' and holder_key = ? and ended_on is null order by parcel.parcel_id limit ?`,
  );
  const rights = many(
    land,
    `select holder_kind, holder_key, share_numerator, share_denominator from land_right
     where parcel_id = ? order by right_number`,
  );
  const papers = many(
    results,
    `select result_number, type_code, status, valid_to, origin, issuer_code, signatures
     from procedure_result where subject_key = ? order by result_id limit ?`,
  );

  const nameOf = (key: string) => facts(key)[0]?.full_name;
  /** Old rights name a person by a card no register can be asked by. */
  const isPerson = (kind: string, key: string) => kind === 'PERSON' && parsePersonalId(key) === key;
  const holder = (kind: string, key: string) => {
    if (isPerson(kind, key)) return { fullName: nameOf(key) };
    if (kind === 'ENTERPRISE')
      return parseEnterpriseCode(key) === key ? { name: enterprise(key)[0]?.name } : null;
    return kind === 'PERSON' ? null : {};
  };

  return {
    byKey(personalId: string) {
      const [row] = facts(personalId);
      return (
        row && {
          fullName: row.full_name,
          dateOfBirth: row.date_of_birth,
          gender: row.gender,
          lifeStatus: row.life_status,
        }
      );
    },

    across(personalId: string) {
      const [row] = facts(personalId);
      const [residence] = home(personalId, today, today);
      const address = residence && addressOf(residence, 'place');
      return {
        fullName: row.full_name,
        dateOfBirth: row.date_of_birth,
        permanentResidence: residence
          ? { address: address ? { fullText: addressResolvers.fullText(address) } : null }
          : null,
        household: membership(personalId).length
          ? {
              members: household(personalId).map((member) => ({
                relationToHead: member.relation,
                citizen: member.full_name === null ? null : { fullName: member.full_name },
              })),
            }
          : null,
        representedEnterprises: {
          nodes: enterprises(personalId).map((one) => ({
            enterpriseCode: one.enterprise_code,
            name: one.name,
            legalStatus: { value: one.status },
          })),
        },
        householdBusinesses: {
          nodes: shops(personalId, 5).map((one) => ({
            displayName: one.display_name,
            status: one.status,
          })),
        },
        landParcels: {
          nodes: parcels(personalId, 5).map((parcel) => ({
            parcelId: parcel.parcel_id,
            bookKey: parcel.book_key,
            area: parcel.area,
            rights: rights(parcel.parcel_id).map((right) => ({
              share: { numerator: right.share_numerator, denominator: right.share_denominator },
              holder: holder(right.holder_kind, right.holder_key),
            })),
          })),
        },
        results: {
          nodes: papers(personalId, 5).map((paper) => ({
            resultNumber: paper.result_number,
            title: resultType(paper.type_code)?.name.vi ?? null,
            status: statusOn(today, paper),
            legalValue: legalValueOf(paper),
          })),
        },
      };
    },

    onPage(personalId: string) {
      return {
        fullName: nameOf(personalId),
        householdBusinesses: {
          nodes: shops(personalId, 1).map((one) => ({ displayName: one.display_name })),
        },
        landParcels: {
          nodes: parcels(personalId, 2).map((parcel) => ({
            bookKey: parcel.book_key,
            rights: rights(parcel.parcel_id).map((right) => ({
              share: {
                decimal: Math.round((right.share_numerator / right.share_denominator) * 1e6) / 1e6,
              },
              holder: isPerson(right.holder_kind, right.holder_key)
                ? { fullName: nameOf(right.holder_key) }
                : holder(right.holder_kind, right.holder_key) && {},
            })),
          })),
        },
        results: {
          nodes: papers(personalId, 3).map((paper) => ({
            resultNumber: paper.result_number,
            title: resultType(paper.type_code)?.name.vi ?? null,
            status: statusOn(today, paper),
          })),
        },
      };
    },
  };
}
