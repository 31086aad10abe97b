export const queries = {
  take: `
    insert into journal.approval (proposal, step, act, subject_kind, subject_id, account, session, stepped_up_at, content_sha256)
    values ($1::uuid, $2, $3, $4, $5, $6::uuid, $7::uuid, $8::timestamptz, $9)`,
};
