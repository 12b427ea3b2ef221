import { isWithin } from '../../schema/access/grants.ts';
import { isPurposeCode } from '../../schema/access/purposes.ts';
import type { Clock } from '../../schema/clock.ts';
import { fault } from '../../schema/faults.ts';
import { cleanText } from '../../subgraphs/chassis/clean-text.ts';
import { connection, pageRequest } from '../../subgraphs/chassis/paging.ts';
import type { JournalReader, JournalRecord } from '../audit/entry.ts';
import { type ConsentBook, isInForce, placeOf } from './consent-book.ts';
import { consentFor } from './consenting.ts';
import { journalPage } from './journal-page.ts';
import { actorKind, agencyName, purposeName } from './names.ts';
import { policyResolvers, type VerdictsOf } from './policy-resolvers.ts';
import type { QueryJournalArgs, Resolvers } from './resolver-types.generated.ts';

/** What the resolvers read. */
export interface OversightSources {
  readonly journal: JournalReader;
  readonly consents: ConsentBook;
  readonly verdicts: VerdictsOf;
  readonly clock: Clock;
}

/** An access as it is shown to whoever may see it: the codes with their names. */
const access = {
  agencyName: ({ agencyCode }: JournalRecord) => agencyName(agencyCode),
  purposeName: ({ purpose }: JournalRecord) => purposeName(purpose),
};

function journalFilter({ agencyCode, clientId, purpose, from, to }: QueryJournalArgs) {
  if (purpose != null && !isPurposeCode(purpose))
    throw fault('INVALID_ARGUMENT', { details: { argument: 'purpose' } });
  return {
    ...(agencyCode != null && { agencyCode }),
    ...(clientId != null && { clientId: cleanText(clientId, 'clientId') }),
    ...(purpose != null && { purpose }),
    // Records say when in UTC, and are compared as text.
    ...(from != null && { from: new Date(from).toISOString() }),
    ...(to != null && { to: new Date(to).toISOString() }),
  };
}

/** Who answers for each field of the gateway's own subgraph. */
export function oversightResolvers({
  journal,
  consents,
  verdicts,
  clock,
}: OversightSources): Resolvers {
  const now = (): Date => new Date(clock.now());
  const policy = policyResolvers(verdicts);
  return {
    ...policy.types,
    Query: {
      ...policy.query,
      // The guard holds it to a citizen, and a citizen's subject is their personal ID.
      me: (_root, _args, { guard: { inquiry } }) =>
        inquiry.caller.subject === null ? null : { key: inquiry.caller.subject },
      journal: (_root, args) => {
        const filter = journalFilter(args);
        return journalPage(journal, 'journal', args, (page) => journal.records(filter, page));
      },
      async consent(_root, { id }, { guard: { inquiry } }) {
        const { kind, subject, agencyCode } = inquiry.caller;
        const consent = await consents.byId(cleanText(id, 'id'));
        if (!consent) return null;
        // Settled here also for a citizen: with `consent:read` in a token the guard sees no need of a row.
        const isTheirs =
          kind === 'citizen'
            ? consent.subject === subject
            : isWithin(agencyCode, consent.agencyCode);
        return isTheirs ? consent : null;
      },
    },
    Mutation: {
      grantConsent: (_root, { input }, { guard: { inquiry } }) =>
        consents.grant(consentFor(inquiry.caller, input, clock.now())),
      // Whoever may act for a person may end a consent: it only takes away.
      withdrawConsent: async (_root, { id }, { guard: { inquiry } }) =>
        inquiry.caller.subject === null ? null : consents.withdraw(id, inquiry.caller.subject),
    },
    Citizen: {
      __resolveReference: ({ key }) => ({ key }),
      accessLog: ({ key }, args) =>
        journalPage(journal, 'access-log', args, (page) => journal.recordsAbout(key, page)),
      async consents({ key }, args) {
        const page = pageRequest('consent', args);
        return connection(await consents.of(key, page), page, placeOf);
      },
    },
    Consent: {
      purposeName: ({ purpose }) => purposeName(purpose),
      agencyName: ({ agencyCode }) => agencyName(agencyCode),
      isInForce: (consent) => isInForce(consent, now()),
    },
    AccessLogEntry: { ...access, actorKind },
    JournalRecord: { ...access, ms: ({ ms }) => Math.round(ms) },
  };
}
