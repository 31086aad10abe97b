export const queries = {
  inField: `
    select c.id, c.organisation_id, c.field, c.level, c.territory, c.valid_from, c.valid_until
    from access.competence c join access.organisation o on o.id = c.organisation_id
    where c.field = $1 and o.status = 'active'`,
  ofOrganisation: `
    select id, organisation_id, field, level, territory, valid_from, valid_until from access.competence
    where organisation_id = $1::uuid order by valid_from desc, id`,
  names: `select id, name_hans, name_hant, name_en from access.organisation where id = any($1::uuid[])`,
  openChanges: `
    select id, change, competence_id, organisation_id, content, proposed_by, proposed_at from access.competence_change
    where settled_at is null order by proposed_at, id`,
  lock: `
    select id, organisation_id, field, level, territory, valid_from, valid_until from access.competence
    where id = $1::uuid for update`,
  openChangeOf: `select id from access.competence_change where competence_id = $1::uuid and settled_at is null`,
  insertChange: `
    insert into access.competence_change (id, change, competence_id, organisation_id, content, proposed_by)
    values ($1::uuid, $2, $3::uuid, $4::uuid, $5::jsonb, $6::uuid)`,
  lockChange: `
    select id, change, competence_id, organisation_id, content, proposed_by, proposed_at, settled_at is not null as settled
    from access.competence_change where id = $1::uuid for update`,
  updateChange: `update access.competence_change set settled_at = clock_timestamp(), outcome = $2 where id = $1::uuid`,
  insertGranted: `
    insert into access.competence (id, organisation_id, field, level, territory, valid_from, valid_until)
    values ($1::uuid, $2::uuid, $3, $4, $5, $6::date, $7::date)`,
  updateUntil: `update access.competence set valid_until = $2::date where id = $1::uuid`,
};
