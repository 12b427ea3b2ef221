import { buildSchema, parse } from 'graphql';
import { faultsPage } from '../faults-page.ts';
import { accessMatrix } from './access-matrix.ts';
import { agencySchemas, sharedDocument } from './agencies.ts';
import { agencyUrl, portFindings } from './agency-ports.ts';
import { breakingFindings } from './breaking-changes.ts';
import { classificationFindings } from './classification.ts';
import type { Finding } from './finding.ts';
import type { Output } from './outputs.ts';
import { purposeFindings } from './purpose-findings.ts';
import { resolverTypes } from './resolver-types.ts';
import { composeAgencies } from './supergraph.ts';
import { wordingFindings } from './wording.ts';

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
  const documents = [sharedDocument(), ...agencies.map((agency) => agency.own)];
  const composed = composeAgencies(agencies, agencyUrl);
  const types = await Promise.all(
    agencies.map(async (agency) => ({
      path: `subgraphs/${agency.name}/resolver-types.generated.ts`,
      content: await resolverTypes(agency),
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
