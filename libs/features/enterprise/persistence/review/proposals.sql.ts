const columns = `
  id, enterprise_id as enterprise, act, submission_id as submission, checklist, reasons, succession, proposed_by as by, proposed_at as at, outcome, refusal, settled_at`;

export const queries = {
  ofEnterprise: `select ${columns} from enterprise.proposal where enterprise_id = $1::uuid order by proposed_at desc, id limit 100`,
  lockOpen: `select ${columns} from enterprise.proposal where enterprise_id = $1::uuid and outcome is null for no key update`,
  insert: `
    insert into enterprise.proposal (id, enterprise_id, act, submission_id, checklist, reasons, succession, proposed_by)
    values ($1::uuid, $2::uuid, $3, $4::uuid, $5::jsonb, $6, $7::jsonb, $8::uuid)`,
  updateSettled: `update enterprise.proposal set outcome = $2, refusal = $3, settled_by = $4::uuid, settled_at = clock_timestamp() where id = $1::uuid and outcome is null`,
};
