export const queries = {
  nextNumber: `select nextval('declaration.number')::int as serial, extract(year from now() at time zone 'Asia/Shanghai')::int as year`,
  /** $3 canonical JSON. */
  insertVersion: `insert into declaration.version (number, version, document, sha256, sm3, suite) values ($1, $2, $3, $4, $5, $6)`,
  upsertPublished: `
    insert into declaration.published as p (number, declaration_id, enterprise_number, version, state, state_since, since, products, tok, example, valid_until)
    select $1, $2::uuid, $3, $4, $5, today, today, $6, $7::int4[], $8, $9::date from (select (now() at time zone 'Asia/Shanghai')::date as today) as clock
    on conflict (number) do update set
      version = excluded.version, state = excluded.state, products = excluded.products, tok = excluded.tok, valid_until = excluded.valid_until,
      state_since = case when p.state = excluded.state then p.state_since else excluded.state_since end`,
  deleteCited: `delete from declaration.cited where number = $1`,
  /** $2 standards, $3 their roles. */
  insertCited: `insert into declaration.cited (number, standard, role) select distinct $1, standard, role from unnest($2::text[], $3::text[]) as given(standard, role)`,
  /** What is published is what is typed in the draft; it was looked at within the minute before. */
  upsertKept: `
    insert into declaration.kept as k (number, organisation_id, version, draft, checked_at)
    select $1, d.organisation_id, $2::int, d.draft, now() - interval '1 minute' from declaration.declaration d where d.id = $3::uuid
    on conflict (number) do update set version = excluded.version, draft = excluded.draft, findings = null, checked_at = excluded.checked_at`,
  lockDocument: `
    select v.document, encode(v.sha256, 'hex') as sha256 from declaration.published p join declaration.version v on v.number = p.number and v.version = p.version
    where p.number = $1 for no key update of p`,
  updateArchived: `update declaration.published set state = 'archived', state_since = (now() at time zone 'Asia/Shanghai')::date where number = $1`,
  updateState: `update declaration.published set state = $2, state_reason = $3, state_since = (now() at time zone 'Asia/Shanghai')::date where number = $1`,
};
