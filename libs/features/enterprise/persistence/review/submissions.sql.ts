export const queries = {
  last: `
    select id, revision_id as revision, submitted_at, outcome, reasons, settled_at from enterprise.submission
    where enterprise_id = $1::uuid order by submitted_at desc, id desc limit 1`,
  insert: `insert into enterprise.submission (enterprise_id, organisation_id, revision_id, content, submitted_by) values ($1::uuid, $2::uuid, $3::uuid, $4::jsonb, $5::uuid) returning id`,
  updateSettled: `
    update enterprise.submission set outcome = $2, reasons = $3, settled_by = $4::uuid, settled_at = clock_timestamp()
    where id = $1::uuid and outcome is null`,
};
