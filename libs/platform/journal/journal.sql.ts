export const queries = {
  record: `
    insert into journal.event (act, account, session, organisation, role, via, subject_kind, subject_id, content, sha256, correlation)
    values ($1, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, $8, $9::jsonb, $10, $11) returning id::text as id`,
  enqueue: `select journal.enqueue($1::bigint)`,
};
