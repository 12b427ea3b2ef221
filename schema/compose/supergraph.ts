import { composeServices } from '@apollo/composition';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { AgencySchema } from './agencies.ts';
import type { Finding } from './finding.ts';

/** What composition gives: the supergraph for gateways, and the API for clients. */
export interface Composed {
  readonly supergraph: string;
  readonly api: string;
  readonly findings: readonly Finding[];
}

/** A hint of disagreement is a fault here: on a shareable field composition only hints, and OPEN wins over CLOSED. */
const isDisagreement = (code: string): boolean => code.startsWith('INCONSISTENT_');

/**
 * An entity is described by the agency that owns it; the others only add fields to it, so it is no
 * disagreement that some say nothing.
 */
const isSilence = (code: string): boolean => code === 'INCONSISTENT_DESCRIPTION';

/** Merges all agencies into one graph. Disagreement between them is a finding, never a silent choice. */
export function composeAgencies(
  agencies: readonly AgencySchema[],
  urlOf: (name: string) => string,
): Composed {
  const services = agencies.map(({ name, whole }) => ({ name, url: urlOf(name), typeDefs: whole }));
  const result = composeServices(services);
  if (result.errors) {
    const findings = result.errors.map((error) => ({
      at: String(error.extensions['code'] ?? 'composition'),
      rule: 'DOES_NOT_COMPOSE',
      message: error.message,
    }));
    return { supergraph: '', api: '', findings };
  }
  const findings = result.hints
    .filter((hint) => isDisagreement(hint.definition.code) && !isSilence(hint.definition.code))
    .map((hint) => ({
      at: hint.definition.code,
      rule: 'AGENCIES_DISAGREE',
      message: hint.message,
    }));
  // The federation package types its own graphql-js schema; it is the one this project installs.
  const api = result.schema.toAPISchema().toGraphQLJSSchema() as GraphQLSchema;
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: `${printSchema(api)}\n`,
    findings,
  };
}
