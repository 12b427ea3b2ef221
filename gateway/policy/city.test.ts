import { readFileSync } from 'node:fs';
import { buildSchema, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Inquiry, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { accessIndex } from '../../schema/access/rule.ts';
import { projectFile } from '../../schema/project-root.ts';
import { hashOf, holderOf } from '../../test/gateway/kit/judged-graph.ts';
import { answerOf } from './answer.ts';
import { createPolicy, isOpenGraph } from './policy.ts';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');
const schema = buildSchema(read('schema/generated/api.graphql'), { assumeValidSDL: true });
const supergraph = parse(read('schema/generated/supergraph.graphql'));
const index = accessIndex(supergraph);
const policy = createPolicy({
  ...{ schema, supergraph, index },
  ...{ today: () => '2026-03-01', maxBytes: 1_000_000 },
});

const clerk: Inquiry = {
  ...holderOf('citizen:read', 'land:rights', 'land:read'),
  purpose: 'TTHC_RESOLVE',
  dossierCode: 'D1',
};
const signedIn = holderOf();
const citizen: Inquiry = {
  ...signedIn,
  purpose: 'SELF_ACCESS',
  caller: {
    ...{ ...signedIn.caller, kind: 'citizen' },
    ...{ scopes: ['self'], subject: 'someone', agencyCode: null },
  },
};

const QUERY = `query ($id: PersonalId!, $parcel: ParcelId!) {
  citizen(personalId: $id) {
    fullName
    email
    landParcels { nodes { parcelId rights { holder { __typename ... on Citizen { fullName ethnicity { code } } } } } }
  }
  landParcel(parcelId: $parcel) { parcelId useForm }
}`;

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ');

function judged(inquiry: Inquiry) {
  const document = parse(QUERY);
  expect(validate(schema, document)).toEqual([]);
  return policy.judge({ document, operationName: null, queryHash: hashOf(QUERY) }, inquiry);
}

describe('our graph', () => {
  it('is not an open one', () => {
    expect(isOpenGraph(index)).toBe(false);
    expect(policy.isOpen).toBe(false);
  });

  it.each<[string, Inquiry, string, readonly string[]]>([
    [
      'the public',
      PUBLIC_INQUIRY,
      'query ($parcel: ParcelId!) { landParcel(parcelId: $parcel) { parcelId } }',
      ['citizen NOT_SIGNED_IN', 'landParcel.useForm NOT_SIGNED_IN'],
    ],
    [
      'a clerk without a purpose',
      { ...clerk, purpose: null },
      'query ($parcel: ParcelId!) { landParcel(parcelId: $parcel) { parcelId useForm } }',
      ['citizen PURPOSE_REQUIRED'],
    ],
    [
      'a clerk without a dossier',
      { ...clerk, dossierCode: null },
      'query ($parcel: ParcelId!) { landParcel(parcelId: $parcel) { parcelId useForm } }',
      ['citizen LEGAL_BASIS_REQUIRED'],
    ],
    [
      'a clerk with both',
      clerk,
      `query ($id: PersonalId!, $parcel: ParcelId!) { citizen(personalId: $id) { fullName landParcels { nodes {
        parcelId rights { holder { __typename ... on Citizen { fullName } lgsp__typename: __typename } } } } }
        landParcel(parcelId: $parcel) { parcelId useForm } }`,
      [
        'citizen.email FIELD_NOT_PERMITTED',
        'citizen.landParcels.nodes.rights.holder.ethnicity FIELD_NOT_PERMITTED',
      ],
    ],
    ['a citizen, whose rows the registers decide on', citizen, QUERY, []],
    [
      'a clerk while the journal cannot be written',
      { ...clerk, journalled: false },
      'query ($parcel: ParcelId!) { landParcel(parcelId: $parcel) { parcelId useForm } }',
      ['citizen JOURNAL_UNAVAILABLE'],
    ],
  ])('is asked by %s for what is theirs to ask', (_who, inquiry, left, refused) => {
    const found = judged(inquiry);
    if (found.phase === 'closed') throw new Error('Something is left in each case.');
    expect(squeezed(print(found.document))).toBe(squeezed(print(parse(left))));
    expect(validate(schema, found.document)).toEqual([]);
    expect(found.refused.map(({ path, refusal }) => `${path.join('.')} ${refusal.code}`)).toEqual(
      refused,
    );
  });

  it('names the class of what is refused and what would open it', () => {
    expect(judged(clerk).refused.map(({ error }) => error.extensions)).toMatchObject([
      { field: 'Citizen.email', sharingClass: 'CLOSED', opensWith: 'scope self' },
      { field: 'Citizen.ethnicity', sharingClass: 'CLOSED' },
    ]);
  });

  it('puts nulls back on citizens among holders of other kinds', () => {
    const holder = (type: string, more: object = {}) => ({
      holder: { __typename: type, ...more, lgsp__typename: type },
    });
    const rights = [holder('Citizen', { fullName: 'An' }), holder('Enterprise')];
    const nodes = [
      { parcelId: 't1', rights },
      { parcelId: 't2', rights: null },
    ];
    const data = { citizen: { fullName: 'An', landParcels: { nodes } }, landParcel: null };
    expect(answerOf(judged(clerk), {}, { data }).data).toEqual({
      citizen: {
        fullName: 'An',
        email: null,
        landParcels: {
          nodes: [
            {
              parcelId: 't1',
              rights: [
                { holder: { __typename: 'Citizen', fullName: 'An', ethnicity: null } },
                { holder: { __typename: 'Enterprise' } },
              ],
            },
            { parcelId: 't2', rights: null },
          ],
        },
      },
      landParcel: null,
    });
  });

  it('says of each of its fields what an inquiry may have', () => {
    const verdicts = policy.verdictsFor(clerk);
    const ofField = new Map(verdicts.map(({ rule, verdict }) => [rule.field, verdict]));
    expect(ofField.get('Citizen.fullName')).toEqual({ kind: 'open' });
    expect(ofField.get('Citizen.email')).toMatchObject({ code: 'FIELD_NOT_PERMITTED' });
    expect(ofField.has('Citizen.key')).toBe(false);
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type && !type.name.startsWith('__') && type.astNode?.kind.startsWith('Object')
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    expect([...ofField.keys()].sort()).toEqual(fields.sort());
  });
});
