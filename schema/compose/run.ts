import { buildSchema, parse } from 'graphql';
import { faultsPage } from '../faults-page.ts';
import { accessMatrix } from './access-matrix.ts';
import { agencySchemas, OVERSIGHT, oversightSchema, sharedDocuments } from './agencies.ts';
import { agencyUrl, portFindings } from './agency-ports.ts';
import { breakingFindings } from './breaking-changes.ts';
import { classificationFindings } from './classification.ts';
import type { Finding } from './finding.ts';
import type { Output } from './outputs.ts';
import { purposeFindings } from './purpose-findings.ts';
import { resolverTypes } from './resolver-types.ts';
import { composeAgencies } from './supergraph.ts';
import { wordingFindings } from './wording.ts';

/** The gateway answers for its own part in the process: this address stands in the file and is never dialled. */
const urlOf = (name: string): string =>
  name === OVERSIGHT ? 'http://oversight.invalid/graphql' : agencyUrl(name);

/** All that composition would write, and all that is wrong. Nothing is written here. */
export interface Composition {
  readonly outputs: readonly Output[];
  readonly findings: readonly Finding[];
}

/**
 * Checks every agency on its own, merges them, and says what the generated files should hold.
 *
 * Each agency is judged before merging, because merging hides who said what.
 */
export async function compose(): Promise<Composition> {
  const agencies = agencySchemas();
  const parts = [...agencies, oversightSchema()];
  const documents = [...sharedDocuments(), ...parts.map((part) => part.own)];
  const composed = composeAgencies(parts, urlOf);
  const types = await Promise.all(
    parts.map(async (part) => ({
      path: `${part.folder}/resolver-types.generated.ts`,
      content: await resolverTypes(part),
    })),
  );
  const merged = composed.supergraph === '' ? null : parse(composed.supergraph);
  const graph =
    merged === null
      ? []
      : [
          { path: 'schema/generated/supergraph.graphql', content: composed.supergraph },
          { path: 'schema/generated/api.graphql', content: composed.api },
          {
            path: 'schema/generated/access-matrix.md',
            content: accessMatrix(merged, buildSchema(composed.api)),
          },
        ];
  return {
    outputs: [...graph, ...types, { path: 'schema/generated/faults.md', content: faultsPage() }],
    findings: [
      ...documents.flatMap(classificationFindings),
      ...documents.flatMap(wordingFindings),
      ...portFindings(agencies.map(({ name }) => name)),
      ...composed.findings,
      ...(merged === null ? [] : purposeFindings(merged)),
      ...(await breakingFindings(composed.api)),
    ],
  };
}
