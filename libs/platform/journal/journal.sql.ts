export const queries = {
  record: `
    insert into journal.event (act, account, session, organisation, role, via, subject_kind, subject_id, content, sha256, correlation)
    values ($1, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, $8, $9::jsonb, $10, $11) returning id::text as id`,
  enqueue: `select journal.enqueue($1::bigint)`,
  event: `
    select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, act, account, session, organisation, role, via,
           subject_kind, subject_id, content, encode(sha256, 'hex') as sha256, correlation
      from journal.event where id = $1::bigint`,
  mark: `insert into journal.handled (event_id, handler) values ($1::bigint, $2) on conflict do nothing`,
};
