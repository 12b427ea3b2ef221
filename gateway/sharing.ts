import type { Logger } from 'pino';
import { PUBLIC_INQUIRY } from '../schema/access/caller.ts';
import { wallClock } from '../schema/clock.ts';
import { type TokenVerifier, tokenVerifier } from '../schema/trust/access-token.ts';
import { type Asking, askings } from './asking.ts';
import { openJournal } from './audit/journal.ts';
import { journalKeys } from './audit/keys/keys-on-disk.ts';
import { authorized } from './execute/authorized.ts';
import type { Executor } from './execute/executor.ts';
import { inProcessTransport } from './execute/in-process-transport.ts';
import { RegisterFailure } from './execute/register-failure.ts';
import type { SubgraphTransport } from './execute/transport.ts';
import { createVolumeWatch } from './limits/volume-watch.ts';
import { describeError } from './logging.ts';
import type { Metrics } from './metrics.ts';
import { openConsents } from './oversight/consents.ts';
import { createOversight, OVERSIGHT } from './oversight/oversight.ts';
import { createPolicy, type Policy } from './policy/policy.ts';
import type { Settings } from './settings.ts';
import type { RegisterAddress } from './supergraph/registers.ts';
import type { Snapshot } from './supergraph/snapshot.ts';

/** Whose tokens are believed, and whether all that is served is invented. */
export interface TrustedIssuer {
  readonly verify: TokenVerifier;
  readonly synthetic: boolean;
}

export interface SharingParts {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly version: string;
  readonly issuer?: TrustedIssuer;
}

/** An executor behind the sharing policy. */
export interface Guarded {
  readonly executor: Executor;
  /** Has the graph's own answers about access speak of this version; once it is loaded. */
  adopt(): void;
}

/** Who may see what, and why, for one gateway: what stands before its executor and behind it. */
export interface Sharing {
  /** Says who asks, and why, or why they are turned away. */
  asking(request: Parameters<ReturnType<typeof askings>>[0]): Promise<Asking>;
  /** Puts policy and journal around the executor of one version of the supergraph. */
  around(executor: Executor, snapshot: Snapshot): Guarded;
  /** Whether what is asked can be written down; undefined where nothing is. */
  isJournalWritable(): boolean | undefined;
  /** How a register is reached that is the gateway's own; undefined for those of the agencies. */
  ownRegister(register: RegisterAddress): SubgraphTransport | undefined;
  /** Whether a register is no agency's but part of the gateway. */
  isOwnRegister(name: string): boolean;
  close(): Promise<void>;
}

function sayJournal(logger: Logger, isWritable: boolean, cause: Error | null): void {
  if (isWritable) logger.info('the journal is written again');
  else
    logger.error(
      { error: describeError(cause) },
      'the journal cannot be written: no personal data is given out',
    );
}

const JUDGED_BYTES = 30 * 1024 * 1024;

function verifierFrom({ settings: { auth }, issuer }: SharingParts): TokenVerifier | null {
  if (!auth) return issuer?.verify ?? null;
  const { issuer: name, audience, jwksUrl, clockSkewSeconds } = auth;
  return tokenVerifier({
    issuer: name,
    audience,
    keys: { url: jwksUrl },
    clockToleranceSeconds: clockSkewSeconds,
  });
}

/** Where nobody is asked who they are: everything is open, and nothing is written down. */
const OPEN_HOUSE: Sharing = {
  asking: async () => ({ phase: 'known', inquiry: PUBLIC_INQUIRY, authorization: undefined }),
  around: (executor) => ({ executor, adopt: () => undefined }),
  isJournalWritable: () => undefined,
  ownRegister: ({ name }) =>
    name === OVERSIGHT
      ? { send: () => Promise.reject(new RegisterFailure('unreachable', { detail: 'TRUST=none' })) }
      : undefined,
  isOwnRegister: (name) => name === OVERSIGHT,
  close: async () => undefined,
};

/**
 * Opens the journal and the consents, and puts the sharing policy together.
 *
 * A supergraph that says nothing of access is served open, with a line in the log; so is every graph with
 * TRUST=none. Journal and consents outlive the version of the supergraph; the policy is each version's own.
 */
export async function openSharing(parts: SharingParts): Promise<Sharing> {
  const { settings, logger, version } = parts;
  if (settings.trust === 'none') {
    logger.warn(
      'TRUST=none: nobody is asked who they are, everything is open, nothing is journalled',
    );
    return OPEN_HOUSE;
  }
  const { databaseUrl, keysFile } = settings.audit;
  const underWay = { count: 0 };
  const journal = await openJournal({
    url: databaseUrl,
    keys: journalKeys(keysFile),
    version,
    underWay: () => underWay.count,
    onChange: (isWritable, cause) => sayJournal(logger, isWritable, cause),
  });
  parts.metrics.watchJournal(() => journal.isWritable());
  const consents = await openConsents({
    databaseUrl,
    heard: (error) => logger.error({ error: describeError(error) }, 'consents cannot be read'),
  });
  const watch = createVolumeWatch({
    clock: () => new Date(),
    logger,
    metrics: parts.metrics,
    settings: settings.limits,
  });
  const synthetic = settings.auth === null && (parts.issuer?.synthetic ?? false);
  let adopted: Policy | undefined;
  const register = createOversight({
    journal,
    consents,
    verdicts: (inquiry) => adopted?.verdictsFor(inquiry) ?? [],
    heard: (error, requestId) =>
      logger.error({ requestId, register: OVERSIGHT, error: describeError(error) }, 'a fault'),
  });
  const oversight = inProcessTransport({
    answer: (request, asking) => register.execute({ ...request, ...asking }),
  });
  return {
    asking: askings({
      verify: verifierFrom(parts),
      consents,
      isJournalWritable: () => journal.isWritable(),
      passesTokens: settings.trust === 'token',
      synthetic,
    }),
    around(executor, snapshot) {
      if (snapshot.isOpen)
        logger.warn('the supergraph says nothing of access: all of it is served open');
      let policy: Policy | undefined;
      const guarded = authorized(executor, {
        rules: snapshot.rules,
        journal,
        underWay,
        refuseWhole: settings.refuseWhole,
        journalled: (entries) =>
          watch.gaveOut(
            entries[0]?.clientId ?? null,
            entries.flatMap(({ entityType, subjects, fields }) =>
              fields.length > 0 ? { kind: entityType, subjects } : [],
            ),
          ),
        policy: () => {
          policy = createPolicy({
            schema: executor.apiSchema(),
            index: snapshot.rules,
            supergraph: snapshot.supergraph,
            today: wallClock.today,
            maxBytes: JUDGED_BYTES,
          });
          return policy;
        },
      });
      return {
        executor: guarded,
        adopt() {
          adopted = policy;
        },
      };
    },
    isJournalWritable: () => journal.isWritable(),
    ownRegister: ({ name }) => (name === OVERSIGHT ? oversight : undefined),
    isOwnRegister: (name) => name === OVERSIGHT,
    async close() {
      await journal.close();
      await consents.close();
    },
  };
}
