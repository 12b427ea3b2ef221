import type { GraphQLError } from 'graphql';
import { fault } from '../../../schema/faults.ts';
import type { Context } from '../context.ts';

/** Who writes: a system of an agency, for a dossier. */
export interface Issuer {
  readonly agencyCode: string;
  readonly clientId: string | null;
  readonly dossierCode: string;
}

/** The same for a result of others and for one that does not exist. */
export const notTheirs = (field: string): GraphQLError =>
  fault('FIELD_NOT_PERMITTED', {
    details: { field, sharingClass: 'SHARED', opensWith: 'own results' },
  });

/**
 * Who asks for a change, or why they may not: only systems of agencies issue, never an officer by hand, and each
 * change is for a dossier. Where nobody knows who asks, nobody writes.
 */
export function issuerIn({ guard }: Pick<Context, 'guard'>, field: string): Issuer {
  const { caller, dossierCode = null } = guard?.inquiry ?? {};
  if (caller?.kind !== 'system' || caller.agencyCode === null)
    throw fault('FIELD_NOT_PERMITTED', {
      details: { field, sharingClass: 'SHARED', opensWith: 'a system of the issuing agency' },
    });
  if (dossierCode === null)
    throw fault('LEGAL_BASIS_REQUIRED', { details: { field, opensWith: 'x-dossier-code' } });
  return { agencyCode: caller.agencyCode, clientId: caller.clientId, dossierCode };
}
