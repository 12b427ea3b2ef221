import type { Batch } from '../chain/extend.ts';
import { chainsText } from './leaves.ts';

type Value = string | number | Buffer | null;

/** Rows of one table, and its columns in their order. */
export interface TableRows {
  readonly table: string;
  /** Whether a row that is there already is no fault: several gateways index what one left behind. */
  readonly mayBeThere?: boolean;
  readonly columns: readonly {
    readonly name: string;
    readonly type: 'text' | 'bigint' | 'bytea';
  }[];
  readonly rows: readonly (readonly Value[])[];
}

const columns = (...names: readonly string[]): TableRows['columns'] =>
  names.map((name) => ({ name, type: /number$/.test(name) ? 'bigint' : 'text' }));

const CHAINS = columns('chain', 'started_at', 'version', 'previous');
const RECORDS = columns(
  'chain',
  'number',
  'kind',
  'at',
  'agency_code',
  'client_id',
  'purpose',
  'body',
  'hash',
);
const LEAVES: TableRows['columns'] = [
  ...columns('prefix', 'chains'),
  { name: 'entries', type: 'bytea' },
];
const INDEXED = columns('chain', 'number');
const PINS = columns('chain', 'number', 'by_chain', 'by_number');
const CHECKPOINTS: TableRows['columns'] = [
  ...columns('chain', 'number'),
  { name: 'previous', type: 'bigint' },
  ...columns('hash', 'at', 'key_id', 'signature'),
];

/** What one transaction changes. */
export interface Changes {
  readonly tables: readonly TableRows[];
  /** Leaves of the index of people that are taken out, by their ids. */
  readonly leavesGone: readonly number[];
}

/** A batch as rows, tables that get none left out. */
export function rowsOf(batch: Batch): readonly TableRows[] {
  const all: readonly TableRows[] = [
    {
      table: 'journal_records',
      columns: RECORDS,
      rows: batch.records.map((r) => [
        r.chain,
        r.number,
        r.kind,
        r.at,
        r.agency_code,
        r.client_id,
        r.purpose,
        r.body,
        r.hash,
      ]),
    },
    {
      table: 'journal_leaves',
      columns: LEAVES,
      rows: batch.leaves.map((leaf) => [leaf.prefix, chainsText(leaf), leaf.entries]),
    },
    {
      table: 'journal_indexed',
      columns: INDEXED,
      mayBeThere: true,
      rows: batch.indexed.map((i) => [i.chain, i.number]),
    },
    {
      table: 'journal_checkpoints',
      columns: CHECKPOINTS,
      rows: batch.checkpoints.map((c) => [
        c.chain,
        c.number,
        c.previous,
        c.hash,
        c.at,
        c.keyId,
        c.signature,
      ]),
    },
    {
      table: 'journal_pins',
      columns: PINS,
      rows: batch.pins.map((p) => [p.chain, p.number, p.by_chain, p.by_number]),
    },
    {
      table: 'journal_chains',
      columns: CHAINS,
      rows: batch.chains.map((c) => [c.chain, c.started_at, c.version, c.previous]),
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}
