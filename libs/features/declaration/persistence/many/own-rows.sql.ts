const columns = `
  d.id, p.number, coalesce(p.state, 'draft') as state, coalesce(p.version, 0) as published, d.version, d.writing,
  to_char(d.drafted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "draftedAt", d.draft, d.discarded_at is not null as discarded`;
/** Products or indicators of drafts, $1 which, in the order of declarations and places; $2 a regular expression over what is typed in them, or null. */
const rows = `
  from declaration.declaration d left join declaration.published p on p.declaration_id = d.id
  cross join lateral jsonb_array_elements(case when jsonb_typeof(d.draft -> $1) = 'array' then d.draft -> $1 else '[]' end) with ordinality as r(row, place)
  cross join lateral (select case when $1 = 'indicators' and jsonb_typeof(r.row -> 'product') = 'number' then d.draft #>> array['products', r.row ->> 'product', 'name'] end as product) as n
  where d.discarded_at is null and jsonb_typeof(r.row) = 'object' and ($2::text is null or concat_ws(E'\\n', p.number, n.product,
    (select string_agg(v #>> '{}', E'\\n') from jsonb_path_query(r.row, 'strict $.**') as v where jsonb_typeof(v) in ('string', 'number'))) ~ $2)`;
const own = `declaration.declaration d left join declaration.published p on p.declaration_id = d.id`;

/** Row level security leaves those of the acting organisation. */
export const queries = {
  /** $1 the last one or null, $2 how many, $3 whether those put aside too. */
  after: `select ${columns} from ${own} where ($1::uuid is null or d.id > $1::uuid) and ($3::boolean or d.discarded_at is null) order by d.id limit $2`,
  rows: `select d.id, p.number, coalesce(p.state, 'draft') as state, r.place::int - 1 as place, r.row, n.product ${rows} order by d.id, r.place limit $3 offset $4`,
  countRows: `select count(*)::int as total ${rows}`,
  versions: `
    select v.version, to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, encode(v.sha256, 'hex') as sha256, encode(v.sm3, 'hex') as sm3, v.suite, v.document
    from declaration.version v where v.number = $1 order by v.version`,
  restingOn: `
    select ${columns} from ${own}
    where d.discarded_at is null and coalesce(p.state, 'draft') in ('draft', 'in_force', 'under_inspection', 'corrected')
      and (exists (select from declaration.cited c where c.number = p.number and c.standard = $1) or strpos(d.draft::text, $1) > 0)
    order by p.number, d.id limit $2`,
  beforeAmendment: `select before_amendment as draft from declaration.declaration where id = $1::uuid and before_amendment is not null`,
  updateDiscarded: `
    update declaration.declaration set discarded_at = case when $2::boolean then clock_timestamp() end
    where id = $1::uuid and (discarded_at is null) = $2::boolean`,
  updateAsPublished: `
    update declaration.declaration set draft = before_amendment, before_amendment = null, writing = false, version = version + 1, drafted_at = clock_timestamp()
    where id = $1::uuid and before_amendment is not null`,
};
