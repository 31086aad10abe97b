const record = `
  m.id, m.number, m.organisation_id as organisation, m.state, m.source, m.target, m.submitted, m.example, m.supersedes, d.version,
  to_char(d.drafted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "draftedAt"`;
const own = `mapping.draft d join mapping.mapping m on m.id = d.mapping_id`;

/** Row level security leaves drafts of the acting organisation. */
export const queries = {
  one: `select ${record}, d.content, d.changed from ${own} where d.mapping_id = $1::uuid`,
  /** The mapping first, as all acts lock it; what is read in the same statement may be older than the lock. */
  lockMapping: `select from mapping.mapping where id = $1::uuid for no key update`,
  lockDraft: `select from mapping.draft where mapping_id = $1::uuid for no key update`,
  /** $1 the last of the page before or null, $2 how many, $3 state or null. */
  page: `
    select ${record}, jsonb_array_length(d.content -> 'rows') as rows,
      (select count(*)::int from jsonb_array_elements(d.content -> 'rows') as r where r ->> 'method' = 'hybrid' and r ->> 'confirmed' = 'false') as suggested
    from ${own}
    where ($1::uuid is null or (d.drafted_at, d.mapping_id) < (select o.drafted_at, o.mapping_id from mapping.draft o where o.mapping_id = $1::uuid))
      and ($3::text is null or m.state = $3::text)
    order by d.drafted_at desc, d.mapping_id desc limit $2`,
  counts: `select m.state, count(*)::int as count from ${own} group by m.state`,
  insertMapping: `insert into mapping.mapping (organisation_id, source, target, example, supersedes) values ($1::uuid, $2, $3, $4, $5) returning id`,
  insertDraft: `insert into mapping.draft (mapping_id, organisation_id, content) values ($1::uuid, $2::uuid, $3::jsonb)`,
  updateDraft: `update mapping.draft set content = $2::jsonb, changed = $3::jsonb, version = version + 1, drafted_at = clock_timestamp() where mapping_id = $1::uuid`,
  insertDrafter: `insert into mapping.drafter (mapping_id, account_id) values ($1::uuid, $2::uuid) on conflict do nothing`,
  nextNumber: `select nextval('mapping.number')::int as serial, extract(year from now() at time zone 'Asia/Shanghai')::int as year`,
  updateNumber: `update mapping.mapping set number = $2, submitted = $3::int where id = $1::uuid`,
  insertVersion: `insert into mapping.version (mapping_id, version, content, digest, submitted_by) values ($1::uuid, $2::int, $3::jsonb, decode($4, 'hex'), $5::uuid)`,
};
