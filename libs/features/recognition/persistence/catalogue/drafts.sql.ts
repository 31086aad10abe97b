import { instant } from './instant';

const whole = `
  d.catalogue_id as id, c.kind, c.example, d.organisation_id as organisation, d.state, d.version, d.content, d.attempt, d.saved_by as "savedBy", d.proposed_by as "proposedBy", ${instant('d.saved_at')} as "savedAt"`;
const from = `from recognition.catalogue_draft d join recognition.catalogue c on c.id = d.catalogue_id`;

/** Row level security leaves the drafts of the acting organisation. */
export const queries = {
  list: `
    select d.catalogue_id as id, c.kind, c.example, d.organisation_id as organisation, d.state, d.version, d.saved_by as "savedBy", d.proposed_by as "proposedBy", ${instant('d.saved_at')} as "savedAt",
      d.content #>> '{head,title}' as title, jsonb_array_length(d.content -> 'rows') as rows, coalesce((select max(v.version) from recognition.catalogue_version v where v.catalogue_id = c.id), 0) as published
    ${from} order by d.state = 'proposed' desc, d.saved_at desc, d.catalogue_id`,
  find: `select ${whole} ${from} where d.catalogue_id = $1`,
  lock: `select from recognition.catalogue_draft where catalogue_id = $1 for update`,
  create: `
    insert into recognition.catalogue_draft (catalogue_id, organisation_id, content, saved_by) values ($1, $2::uuid, $3::jsonb, $4::uuid) on conflict do nothing`,
  /** $2 state, $3 content, $4 attempt, $5 proposed by, $6 saved by; null: as it was. */
  save: `
    update recognition.catalogue_draft set state = $2, version = version + 1, content = coalesce($3::jsonb, content), attempt = coalesce($4::uuid, attempt), proposed_by = coalesce($5::uuid, proposed_by),
      saved_by = coalesce($6::uuid, saved_by), saved_at = case when $3::jsonb is null then saved_at else clock_timestamp() end
    where catalogue_id = $1`,
  remove: `delete from recognition.catalogue_draft where catalogue_id = $1`,
  addStep: `
    insert into recognition.catalogue_step (catalogue_id, place, act, account_id, words, version)
    select $1, coalesce(max(place), 0) + 1, $2, $3::uuid, $4, $5::int from recognition.catalogue_step where catalogue_id = $1`,
  /** Those since the last draft was published or dropped. */
  steps: `
    select act, account_id as by, words, version, ${instant('at')} as at from recognition.catalogue_step
    where catalogue_id = $1 and place > coalesce((select max(place) from recognition.catalogue_step where catalogue_id = $1 and act in ('publish', 'drop')), 0) order by place`,
};
