const columns = `
  d.id, p.number, coalesce(p.state, 'draft') as state, coalesce(p.version, 0) as published, d.version, d.writing,
  to_char(d.drafted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "draftedAt", d.draft, d.discarded_at is not null as discarded`;
const own = `declaration.declaration d left join declaration.published p on p.declaration_id = d.id`;

/** Row level security leaves those of the acting organisation. */
export const queries = {
  /** $1 the last one or null, $2 how many, $3 whether those put aside too. */
  after: `select ${columns} from ${own} where ($1::uuid is null or d.id > $1::uuid) and ($3::boolean or d.discarded_at is null) order by d.id limit $2`,
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
