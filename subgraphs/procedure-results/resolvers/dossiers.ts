import { provenanceOf } from '../../chassis/provenance.ts';
import { procedureOn, requirementOn } from '../catalogue.ts';
import { secondsAfter } from '../instant.ts';
import type { DossierStatus, Resolvers } from '../resolver-types.generated.ts';
import type { ComponentCells } from '../rows.ts';
import { source } from '../source.ts';
import { subjectOf } from '../subjects.ts';

/** By national code, 1 to 10. */
const STATUSES: readonly DossierStatus[] = [
  'REGISTERED',
  'RECEIVED',
  'NOT_RECEIVED',
  'IN_PROCESS',
  'SUPPLEMENT_REQUESTED',
  'FINANCIAL_OBLIGATION',
  'WITHDRAWN',
  'STOPPED',
  'COMPLETED',
  'RETURNED',
];

function statusOf(code: number): DossierStatus {
  const status = STATUSES[code - 1];
  if (status === undefined) throw new Error('A dossier has a status code outside 1 to 10');
  return status;
}

/** What a dossier says of itself, how its requirements were met, and what it gave. */
export const dossierFields: Pick<Resolvers, 'Dossier' | 'DossierComponent'> = {
  Dossier: {
    dossierCode: (row) => row.dossier_code,
    procedureCode: (row) => row.procedure_code,
    procedure: (row, _args, { clock }) => procedureOn(row.procedure_code, clock.today()),
    applicant: (row) => subjectOf(row.applicant_kind, row.applicant_key),
    onBehalfOf: (row) => subjectOf(row.behalf_kind, row.behalf_key),
    receivedAt: (row) => row.received_at,
    appointmentAt: (row) => row.appointment_at,
    completedAt: (row) => row.completed_at,
    status: (row) => statusOf(row.status),
    statusCode: (row) => row.status,
    channel: (row) => row.channel,
    components(row) {
      if (row.components === null) return null;
      // The store's writers put exactly this shape there.
      const components: readonly ComponentCells[] = JSON.parse(row.components);
      return components.map((cells) => ({ dossier: row, cells }));
    },
    fees: (row) => (row.fee === 0 ? [] : [{ amount: row.fee, paid: row.fee_paid === 1 }]),
    results: (row, _args, { loaders }) => loaders.resultsByDossiers.load(row.dossier_code),
    provenance: (row, _args, { clock }) => provenanceOf(source, row, clock),
  },
  DossierComponent: {
    requirementCode: ({ cells }) => cells[0],
    requirement: ({ dossier, cells }) =>
      requirementOn(dossier.procedure_code, cells[0], dossier.received_at.slice(0, 10)),
    satisfiedBy: ({ cells }) => cells[1],
    result: ({ cells: [, , id] }, _args, { loaders }) =>
      id === null ? null : loaders.resultsByIds.load(id),
    // Look-ups are journalled by the gateway, which gives them their number.
    dataQueryRef: () => null,
    checkedBy: ({ cells: [, , , code] }, _args, { loaders }) =>
      code === null ? null : loaders.certificatesByCodes.load(code),
    checkedAt: ({ dossier, cells: [, , , , seconds] }) =>
      seconds === null ? null : secondsAfter(dossier.received_at, seconds),
  },
};
