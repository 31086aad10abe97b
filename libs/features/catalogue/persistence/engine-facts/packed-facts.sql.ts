/** A table of facts: four int4 of each, never null. Expressions are few and cheap, since there are millions of rows. */
type Packed = Readonly<{ columns: readonly [string, string, string, string]; where: string }>;

/** Ids of one block differ in so many of their lowest bits. */
const BLOCK_BITS = 13;

const packed = {
  /**
   * Ref, national, base, and packed from the lowest bit: first letter of the degree (8 bits), first letter of the stated
   * degree (8), confirmed, base dated, deviations seen, complete (1 each), grade.
   */
  adoption: {
    columns: ['id::int', 'national_id', 'base_id', `ascii(degree)
      + case when degree_stated is null then 0 when degree_stated in ('IDT', 'MOD', 'NEQ', 'EQV') then 256 * ascii(degree_stated) else 0 end
      + case when confirmed then 65536 else 0 end + case when base_dated then 131072 else 0 end
      + case when deviations_seen then 262144 else 0 end + case when deviations_complete then 524288 else 0 end
      + 1048576 * grade`],
    where: 'base_id is not null',
  },

  /** Ref, newer, older, grade. */
  replacement: { columns: ['id::int', 'new_id', 'old_id', 'grade::int'], where: 'true' },

  /** Ref, amendment, what it amends, grade. */
  amendment: { columns: ['id::int', 'edition_id', 'base_id', 'grade::int'], where: 'true' },

  /** Ref, from, to, grade. A citation is no mention: it says nothing of what two documents ask. */
  relation: { columns: ['id::int', 'from_id', 'to_id', 'grade::int'], where: "kind <> 'cites'" },
} as const satisfies Record<string, Packed>;

export type PackedTable = keyof typeof packed;

/** Blocks from `first` until the one before `end`, or all that follow. */
export type Blocks = Readonly<{ first: number; end: number | null }>;

const firstId = (block: number): number => block * 2 ** BLOCK_BITS;

/** The facts of some blocks, a row each. */
export function copyRows(table: PackedTable, blocks: readonly Blocks[]): string {
  const { columns, where } = packed[table];
  const within = blocks.map(({ first, end }) => `id >= ${firstId(first)}${end === null ? '' : ` and id < ${firstId(end)}`}`);
  return `copy (select ${columns.join(', ')} from catalogue.${table} where ${where} and (${within.join(' or ')})) to stdout (format binary)`;
}

/** The facts of all packed blocks, a block each. */
export const copyBlocks = (table: PackedTable): string => `copy (select facts from catalogue.packed_facts where kind = '${table}') to stdout (format binary)`;

/** Packs every block that is not. */
function packBlocks(table: PackedTable): string {
  const { columns, where } = packed[table];
  const fact = columns.map((column) => `int4send(${column})`).join(' || ');
  return `
    insert into catalogue.packed_facts (kind, block, facts)
    select '${table}', b, coalesce((
      select string_agg(${fact}, '') from catalogue.${table}
      where ${where} and id >= b::bigint << ${BLOCK_BITS} and id < (b + 1)::bigint << ${BLOCK_BITS}), '')
    from generate_series(0, (select coalesce(max(id), -1) >> ${BLOCK_BITS} from catalogue.${table})::int) b
    where not exists (select from catalogue.packed_facts p where p.kind = '${table}' and p.block = b)`;
}

export const queries = {
  /** Whoever changes facts waits until the transaction ends; nothing where somebody is changing them. */
  holdState: 'select version from catalogue.facts_state for update skip locked',
  /** As after a change of facts; waits for whoever changes them. */
  countUp: 'update catalogue.facts_state set version = version + 1',
  tell: `select pg_notify('catalogue_facts', '')`,
  forget: 'delete from catalogue.packed_facts',
  countBlocks: 'select count(*)::int as blocks from catalogue.packed_facts',
  packAdoptions: packBlocks('adoption'),
  packReplacements: packBlocks('replacement'),
  packAmendments: packBlocks('amendment'),
  packRelations: packBlocks('relation'),
};
