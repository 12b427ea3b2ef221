import { readFileSync } from 'node:fs';
import { GraphQLError, parse } from 'graphql';
import { projectFile } from '../../../schema/project-root.ts';
import { type Register, registerOf } from '../../../subgraphs/chassis/register.ts';
import { federatedSchema } from '../../../subgraphs/chassis/register-schema.ts';

const EMAIL = 'support@apollographql.com';

const research = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
];

const dimensions = { size: 'small', weight: 1, unit: 'kg' };

const products = [
  {
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    dimensions,
    research: research.slice(0, 1),
  },
  {
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    dimensions,
    research: research.slice(1),
  },
];

const deprecated = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
};

interface ProductKeys {
  readonly id?: string;
  readonly sku?: string;
  readonly package?: string;
  readonly variation?: { readonly id: string };
}

/** Finds a product by whichever of its three keys a gateway sent. */
function productByKeys({ id, sku, package: packageName, variation }: ProductKeys) {
  const found = products.find(
    (one) =>
      (id !== undefined && one.id === id) ||
      (sku === one.sku &&
        ((packageName !== undefined && one.package === packageName) ||
          (variation !== undefined && one.variation.id === variation.id))),
  );
  return found ?? null;
}

interface User {
  readonly email: string;
  readonly totalProductsCreated?: number;
  readonly yearsOfEmployment?: number;
}

const creator: User = { email: EMAIL, totalProductsCreated: 1337 };

const deprecatedByKey = (key: { sku?: string; package?: string }) =>
  key.sku === deprecated.sku && key.package === deprecated.package ? deprecated : null;

const resolvers = {
  Query: {
    product: (_: unknown, { id }: { id: string }) => productByKeys({ id }),
    deprecatedProduct: (_: unknown, key: { sku: string; package: string }) => deprecatedByKey(key),
  },
  Product: {
    __resolveReference: async (reference: ProductKeys) => productByKeys(reference),
    createdBy: () => creator,
    notes: () => null,
  },
  ProductResearch: {
    __resolveReference: async ({ study }: { study: { caseNumber: string } }) =>
      research.find((one) => one.study.caseNumber === study.caseNumber) ?? null,
  },
  DeprecatedProduct: {
    __resolveReference: async (reference: { sku: string; package: string }) =>
      deprecatedByKey(reference),
    createdBy: () => creator,
  },
  User: {
    __resolveReference: async (reference: User) =>
      reference.email === EMAIL ? { totalProductsCreated: 1337, ...reference } : null,
    name: () => 'Jane Smith',
    averageProductsCreatedPerYear({ totalProductsCreated, yearsOfEmployment }: User) {
      if (totalProductsCreated === undefined || yearsOfEmployment === undefined)
        throw new GraphQLError('The required fields were not sent.');
      return Math.round(totalProductsCreated / yearsOfEmployment);
    },
  },
  Inventory: {
    __resolveReference: async ({ id }: { id: string }) => ({ id }),
    deprecatedProducts: () => [deprecated],
  },
};

/** The suite's products subgraph on our chassis: the same schema building, execution and masking as an agency. */
export function productsRegister(): Register {
  const path = projectFile('test/kit/compatibility/products.graphql');
  const schema = federatedSchema(parse(readFileSync(path, 'utf8')), resolvers);
  return registerOf(
    'products',
    schema,
    () => ({}),
    (error) => process.stderr.write(`products: ${error.message}\n`),
  );
}
