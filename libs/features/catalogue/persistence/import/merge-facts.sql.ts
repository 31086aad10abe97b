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

/** One statement per fact table. */
export const mergeFacts: readonly string[] = facts.map(mergeFact);

const statementColumns = [
  'source_id', 'grade', 'basis', 'stated_on', 'printed', 'title_hans', 'title_hant', 'title_en', 'title_basis', 'nature', 'status', 'status_raw',
  'issued', 'implemented', 'withdrawn', 'ics', 'ccs', 'committee', 'edition_label', 'document_type', 'class_no', 'part_text', 'page', 'note', 'digest',
].join(', ');

/** Statements; the editions that got one are touched, with the number they got. */
export const mergeStatements = `
with made as (
  insert into catalogue.statement (edition_id, ${statementColumns})
  select r.id, ${statementColumns} from import_statement s join import_ref r on r.key = s.document order by s.line
  on conflict (edition_id, digest) do nothing
  returning edition_id, digest
), lines as (
  insert into import_new_row
  select min(s.line) from import_statement s join import_ref r on r.key = s.document join made m on m.edition_id = r.id and m.digest = s.digest
  group by m.edition_id, m.digest
)
insert into import_touched select edition_id, count(*) from made group by 1`;

const keyed = (table: string, key: string, columns: readonly string[]): string => `
with fresh as (
  select distinct on (${key}) * from import_${table} order by ${key}, line desc
), changed as (
  insert into catalogue.${table} as t (${[key, ...columns].join(', ')})
  select ${[key, ...columns].join(', ')} from fresh
  on conflict (${key}) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}
    where (${columns.map((name) => `t.${name}`).join(', ')}) is distinct from (${columns.map((name) => `excluded.${name}`).join(', ')})
  returning ${key}
)
insert into import_new_row select line from fresh join changed using (${key})`;

/** Dictionaries, which have codes of their own: the file's row stands. */
export const mergeKeyed: readonly string[] = [
  keyed('ics', 'code', ['level', 'parent', 'title_en', 'title_hans', 'note_en']),
  keyed('ccs', 'code', ['level', 'parent', 'title_hans', 'note']),
  keyed('term', 'id', [
    'term_en', 'mainland', 'taiwan', 'kind', 'domain', 'context', 'not_context', 'ambiguous', 'basis', 'status', 'source_id', 'licence', 'grade', 'note',
  ]),
];

/** Old editions whose status may follow from what is new: replaced now, or replaced by an edition whose dates are new. */
export const touchReplaced = `
insert into import_touched
select distinct r.old_id, 0 from catalogue.replacement r
where exists (select 1 from import_replacement f where f.digest = r.digest) or r.new_id in (select id from import_touched)`;

export const countMerge = `
select
  (select count(distinct line)::int from import_new_row) as new_rows,
  (select count(*)::int from import_new_edition where stub) as stubs,
  (select coalesce(array_agg(number order by id), '{}')
    from (select e.id, e.number from catalogue.edition e join import_new_edition n on n.id = e.id where n.stub order by e.id limit 100) first) as stub_numbers,
  (select count(*)::int from import_adoption f join import_ref r on r.key = f.base join catalogue.edition e on e.id = r.id
    where e.cited_only and exists (
      select 1 from catalogue.number_key k join catalogue.edition a on a.id = k.edition_id
      where k.key = e.key and k.kind = 'loose' and a.document = 'amendment')) as amendments_as_base`;
