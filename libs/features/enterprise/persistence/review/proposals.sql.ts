const selected = `
  select p.id, p.enterprise_id as enterprise, p.act, p.submission_id as submission, p.checklist, p.reasons, p.succession, p.proposed_by as by, p.proposed_at as at, p.outcome, p.refusal,
    p.settled_at, n.number, n.name_hans, n.name_hant, n.name_en
  from enterprise.proposal p left join enterprise.enterprise n on n.id = (p.succession ->> 'newer')::uuid`;

export const queries = {
  ofEnterprise: `${selected} where p.enterprise_id = $1::uuid order by p.proposed_at desc, p.id limit 100`,
  lockOpen: `${selected} where p.enterprise_id = $1::uuid and p.outcome is null for no key update of p`,
  insert: `
    insert into enterprise.proposal (id, enterprise_id, act, submission_id, checklist, reasons, succession, proposed_by)
    values ($1::uuid, $2::uuid, $3, $4::uuid, $5::jsonb, $6, $7::jsonb, $8::uuid)`,
  updateSettled: `update enterprise.proposal set outcome = $2, refusal = $3, settled_by = $4::uuid, settled_at = clock_timestamp() where id = $1::uuid and outcome is null`,
};
