import { createStaging } from './staging';

export const prelude = createStaging;

/** A fact table with a unique digest: its columns, and how each is read from the staged row \`f\`. */
type FactTable = Readonly<{ table: string; columns: Readonly<Record<string, string>>; joins: string }>;

const sourced = { source_id: 'f.source_id', grade: 'f.grade', note: 'f.note' };
const ref = (alias: string, column: string): string => `join import_ref ${alias} on ${alias}.key = f.${column}`;
const same = (...columns: string[]): Record<string, string> => Object.fromEntries(columns.map((column) => [column, `f.${column}`]));

const facts: readonly FactTable[] = [
  {
    table: 'replacement',
    columns: { new_id: 'n.id', old_id: 'o.id', ...same('extent', 'planned', 'happened_on', 'basis'), ...sourced },
    joins: `${ref('n', 'newer')} ${ref('o', 'older')} and o.id <> n.id`,
  },
  {
    table: 'amendment',
    columns: { edition_id: 'd.id', base_id: 'b.id', basis: 'f.basis', ...sourced },
    joins: `${ref('d', 'document')} ${ref('b', 'base')}`,
  },
  {
    table: 'adoption',
    columns: {
      national_id: 'n.id', base_id: 'b.id',
      ...same('degree', 'degree_stated', 'degree_basis', 'confirmed', 'base_dated', 'dual_number', 'deviations', 'deviations_seen', 'deviations_complete', 'stated_on', 'external_id'),
      ...sourced,
    },
    joins: `${ref('n', 'national')} left ${ref('b', 'base')}`,
  },
  { table: 'relation', columns: { from_id: 'a.id', to_id: 'b.id', kind: 'f.kind', ...sourced }, joins: `${ref('a', 'from_key')} ${ref('b', 'to_key')}` },
  {
    table: 'change',
    columns: {
      new_id: 'n.id', old_ids: 'o.ids', ...same('clause', 'old_clause', 'summary', 'kind', 'stated_on', 'external_id'), ...sourced,
    },
    joins: `${ref('n', 'newer')} cross join lateral (select array_agg(r.id order by r.id) as ids from import_ref r where r.key = any(f.older)) o`,
  },
  {
    table: 'transition',
    columns: { edition_id: 'd.id', ...same('procedure', 'starts_on'), ...sourced },
    joins: ref('d', 'document'),
  },
  {
    table: 'access',
    columns: {
      ...same('product_hans', 'product_hant', 'product_en', 'side', 'scheme', 'starts_on'), edition_ids: 'e.ids', ...sourced,
    },
    joins: `cross join lateral (select coalesce(array_agg(r.id order by r.id), '{}') as ids from import_ref r where r.key = any(f.documents)) e`,
  },
];

function mergeFact({ table, columns, joins }: FactTable): string {
  return `
with fresh as (
  select distinct on (f.digest) ${Object.entries(columns).map(([name, value]) => `${value} as ${name}`).join(', ')}, f.digest, f.line
  from import_${table} f ${joins}
  order by f.digest, f.line
), made as (
  insert into catalogue.${table} (${Object.keys(columns).join(', ')}, digest)
  select ${Object.keys(columns).join(', ')}, digest from fresh order by line
  on conflict (digest) do nothing
  returning digest
)
insert into import_new_row select line from fresh join made using (digest)`;
}

/** Every key by which a staged fact names a document. */
export const keysOfFacts = [
  ['replacement', 'newer'], ['replacement', 'older'], ['amendment', 'document'], ['amendment', 'base'], ['adoption', 'national'], ['adoption', 'base'],
  ['relation', 'from_key'], ['relation', 'to_key'], ['change', 'newer'], ['change', 'unnest(older)'], ['transition', 'document'], ['access', 'unnest(documents)'],
].map(([table, key]) => `select ${key} from import_${table}`).join(' union ');

/** One statement per table of facts. */
export const queries: Readonly<Record<string, string>> = Object.fromEntries(facts.map((each) => [each.table, mergeFact(each)]));
