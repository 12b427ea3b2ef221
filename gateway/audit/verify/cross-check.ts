import type { Knex } from 'knex';
import type { Body, Follows, Head } from '../chain/bodies.ts';
import type { ArchivedMark } from '../chain/seals.ts';
import { pinsAfter, recordAt } from '../store/pages.ts';
import { missing } from './chain-checker.ts';
import type { Findings } from './findings.ts';

/** A chain as far as it was found, for whoever says that it was further. */
export interface FoundEnd {
  readonly number: number;
  readonly isBroken: boolean;
}

/** Compares chains with what the records of other chains say of them. */
export interface CrossCheck {
  /** Hears each record that is as it was written. */
  heard(chain: string, number: number, body: Body): Promise<void>;
  /** Compares with how far each chain was found. */
  end(ends: ReadonlyMap<string, FoundEnd>): Promise<void>;
}

interface Named {
  readonly number: number;
  readonly by: string;
}

/** Finds what a chain by itself cannot show: that its end, or all of it, was taken away. */
export function crossCheck(
  knex: Knex,
  marks: ReadonlyMap<string, ArchivedMark>,
  findings: Findings,
): CrossCheck {
  /** For each chain the furthest that another says it reached. */
  const reached = new Map<string, Named>();
  /** Chains that whoever wrote them left, and where. */
  const leftAt = new Map<string, Named>();

  const named = async (head: Omit<Head, 'checkpoint'>, by: string): Promise<void> => {
    const { chain, number, hash } = head;
    if (number > (reached.get(chain)?.number ?? 0)) reached.set(chain, { number, by });
    const mark = marks.get(chain);
    if (mark !== undefined && mark.number > number) return;
    const found = mark?.number === number ? mark.hash : (await recordAt(knex, chain, number))?.hash;
    if (found !== undefined && found !== hash)
      findings.fault({
        chain,
        number,
        about: 'record',
        what: `is not the one that ${by} names, and perhaps others before it are not`,
      });
  };

  const checkpointed = async ({ chain, checkpoint }: Head, by: string): Promise<void> => {
    if (checkpoint <= (marks.get(chain)?.checkpoint ?? 0)) return;
    const found = await knex('journal_checkpoints').where({ chain, number: checkpoint }).first();
    if (found === undefined)
      findings.fault({
        chain,
        number: checkpoint,
        about: 'checkpoint',
        what: `is missing: ${by} names it`,
      });
  };

  const left = async ({ isLast, ...head }: Follows, by: string): Promise<void> => {
    await named(head, by);
    if (isLast) leftAt.set(head.chain, { number: head.number, by });
  };

  return {
    async heard(chain, number, body) {
      const by = `record ${chain}/${number}`;
      if (body.kind === 'opening' && body.follows !== null) await left(body.follows, by);
      if (body.kind !== 'opening' && body.kind !== 'pin') return;
      for (const head of body.heads) {
        await named(head, by);
        await checkpointed(head, by);
      }
    },
    async end(ends) {
      for (const [chain, { number, by }] of reached) {
        const end = ends.get(chain) ?? { number: 0, isBroken: false };
        if (end.isBroken || end.number >= number) continue;
        const what = `${missing(end.number + 1, number)}: ${by} says that the chain reached ${number}`;
        findings.fault({ chain, number: end.number + 1, about: 'record', what });
      }
      for (const [chain, { number, by }] of leftAt)
        if ((ends.get(chain)?.number ?? 0) > number)
          findings.fault({
            chain,
            number: number + 1,
            about: 'record',
            what: `was written after the gateway had left the chain, as ${by} says`,
          });
      await checkPinRows(knex, marks, findings);
    },
  };
}

/** A pin that no record stands behind would keep the next gateway from pinning that chain. */
async function checkPinRows(
  knex: Knex,
  marks: ReadonlyMap<string, ArchivedMark>,
  findings: Findings,
): Promise<void> {
  let page = await pinsAfter(knex, undefined);
  while (page.length > 0) {
    for (const pin of page) {
      if (pin.by_number <= (marks.get(pin.by_chain)?.number ?? 0)) continue;
      const by = await recordAt(knex, pin.by_chain, pin.by_number);
      if (by?.body.includes(`{"chain":"${pin.chain}","number":${pin.number},`)) continue;
      findings.fault({
        chain: pin.by_chain,
        number: pin.by_number,
        about: 'index',
        what: `a row says that it pins ${pin.chain}/${pin.number}, and it does not`,
      });
    }
    page = await pinsAfter(knex, page.at(-1));
  }
}
