export const queries = {
  open: `
    select r.id, r.version, r.content as facts, r.begun_at,
      exists (select from enterprise.evidence v where v.enterprise_id = r.enterprise_id and v.removed_at is null and v.added_at >= r.begun_at) as proved
    from enterprise.revision r where r.enterprise_id = $1::uuid and r.outcome is null`,
  insert: `insert into enterprise.revision (enterprise_id, organisation_id, content, begun_by) values ($1::uuid, $2::uuid, $3::jsonb, $4::uuid) returning id`,
  updateFacts: `update enterprise.revision set content = $2::jsonb, version = version + 1 where id = $1::uuid and outcome is null returning version`,
  updateSettled: `update enterprise.revision set outcome = $2, settled_at = clock_timestamp() where enterprise_id = $1::uuid and outcome is null`,
};
