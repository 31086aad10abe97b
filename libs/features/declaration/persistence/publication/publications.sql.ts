export const queries = {
  nextNumber: `select nextval('declaration.number')::int as serial, extract(year from now() at time zone 'Asia/Shanghai')::int as year`,
  /** $3 canonical JSON. */
  insertVersion: `insert into declaration.version (number, version, document, sha256, sm3, suite) values ($1, $2, $3, $4, $5, $6)`,
  upsertPublished: `
    insert into declaration.published as p (number, declaration_id, enterprise_number, version, state, state_since, since, products, tok, example)
    select $1, $2::uuid, $3, $4, $5, today, today, $6, $7::int4[], $8 from (select (now() at time zone 'Asia/Shanghai')::date as today) as clock
    on conflict (number) do update set
      version = excluded.version, state = excluded.state, products = excluded.products, tok = excluded.tok,
      state_since = case when p.state = excluded.state then p.state_since else excluded.state_since end`,
  deleteCited: `delete from declaration.cited where number = $1`,
  /** $2 standards, $3 their roles. */
  insertCited: `insert into declaration.cited (number, standard, role) select distinct $1, standard, role from unnest($2::text[], $3::text[]) as given(standard, role)`,
  lockDocument: `
    select v.document, encode(v.sha256, 'hex') as sha256 from declaration.published p join declaration.version v on v.number = p.number and v.version = p.version
    where p.number = $1 for no key update of p`,
  updateState: `update declaration.published set state = $2, state_reason = $3, state_since = (now() at time zone 'Asia/Shanghai')::date where number = $1`,
};
