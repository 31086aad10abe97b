export const queries = {
  create: `insert into recognition.catalogue (id, kind, example) values ($1, $2, $3) on conflict do nothing`,
  /** What is read in the same statement may be older than the lock. */
  lock: `select from recognition.catalogue where id = $1 for no key update`,
  record: `
    select c.id, c.kind, c.example, coalesce(v.version, 0) as version, encode(v.digest, 'hex') as digest,
      not exists (select from recognition.catalogue_version p where p.catalogue_id = c.id and p.published_by is not null) as "byProduct"
    from recognition.catalogue c left join lateral (select version, digest from recognition.catalogue_version where catalogue_id = c.id order by version desc limit 1) v on true where c.id = $1`,
  insertVersion: `
    insert into recognition.catalogue_version (catalogue_id, version, document, digest, drafted_by, published_by) values ($1, $2::int, $3, decode($4, 'hex'), $5::uuid, $6::uuid)`,
  /** $3 a list of {row, folded}. */
  insertRows: `
    insert into recognition.catalogue_row (catalogue_id, version, key, place, kind, taiwan_name, taiwan_code, taiwan_level, mainland_name, mainland_code, mainland_level, to_confirm, folded, content)
    select $1, $2::int, r ->> 'key', place, r ->> 'kind', r #>> '{taiwan,name}', r #>> '{taiwan,code}', r #>> '{taiwan,level}', r #>> '{mainland,name}', r #>> '{mainland,code}', r #>> '{mainland,level}',
      (r -> 'toConfirm')::boolean, given ->> 'folded', r
    from jsonb_array_elements($3::jsonb) with ordinality as each(given, place) cross join lateral (select given -> 'row' as r) as one`,
  published: `select distinct catalogue_id as id from recognition.catalogue_version order by catalogue_id`,
  rowsOfKeys: `select distinct on (key) content from recognition.catalogue_row where catalogue_id = $1 order by key, version desc`,
};
