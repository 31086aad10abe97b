const columns = `
  d.id, p.number, coalesce(p.state, 'draft') as state, coalesce(p.version, 0) as published, d.version, d.writing,
  to_char(d.drafted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "draftedAt"`;
const own = `declaration.declaration d left join declaration.published p on p.declaration_id = d.id`;

/** Row level security leaves those of the acting organisation. */
export const queries = {
  one: `select ${columns}, d.draft from ${own} where d.id = $1::uuid and d.discarded_at is null`,
  /** What is read in the same statement may be older than the lock. */
  lock: `select from declaration.declaration where id = $1::uuid for no key update`,
  /** $1 the last of the page before or null, $2 how many. */
  page: `
    select ${columns}, d.draft #>> '{products,0,name}' as title from ${own}
    where d.discarded_at is null and ($1::uuid is null or (d.drafted_at, d.id) < (select o.drafted_at, o.id from declaration.declaration o where o.id = $1::uuid))
    order by d.drafted_at desc, d.id desc limit $2`,
  total: `select count(*)::int as total from (select from declaration.declaration where discarded_at is null limit 10001) as counted`,
  insert: `insert into declaration.declaration (organisation_id, draft) values ($1::uuid, $2::jsonb) returning id`,
  updateDraft: `update declaration.declaration set draft = $2::jsonb, version = version + 1, drafted_at = clock_timestamp() where id = $1::uuid`,
  /** What an amendment begins with is kept for as long as it is written. */
  updateWriting: `
    update declaration.declaration set
      before_amendment = case when not $2::boolean then null when writing then before_amendment else draft end,
      writing = $2::boolean, version = version + 1, drafted_at = clock_timestamp()
    where id = $1::uuid`,
};
