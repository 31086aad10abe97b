const columns = `b.id, b.version, b.state, to_char(b.discovered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "discoveredAt", b.summary, b.persons, b.special, b.kinds, b.regions`;

/** $1 state or null, $2 region or null. */
const asked = `($1::text is null or b.state = $1) and ($2::text is null or $2 = any(b.regions))`;

export const queries = {
  list: `
    select ${columns} from personal.breach b
    where ${asked} and ($3::uuid is null or (b.created_at, b.id) < (select created_at, id from personal.breach where id = $3::uuid))
    order by b.created_at desc, b.id desc limit $4`,
  total: `select count(*)::int as total from (select from personal.breach b where ${asked} limit 10001) as counted`,
  find: `select ${columns} from personal.breach b where b.id = $1::uuid`,
  lock: `select ${columns} from personal.breach b where b.id = $1::uuid for update`,
  steps: `
    select breach_id as breach, account_id as account, step, region, note, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from personal.breach_step where breach_id = any($1::uuid[]) order by id`,
  insert: `
    insert into personal.breach (discovered_at, recorded_by, summary, persons, special, kinds, regions)
    values ($1::timestamptz, $2::uuid, $3, $4, $5, $6::text[], $7::text[]) returning id`,
  insertStep: `insert into personal.breach_step (breach_id, step, region, note, account_id) values ($1::uuid, $2, $3, $4, $5::uuid)`,
  next: `update personal.breach set version = version + 1, state = case when $2 = 'closed' then 'closed' else state end where id = $1::uuid`,
};
