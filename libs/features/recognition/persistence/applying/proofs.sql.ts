import { instant } from '../catalogue/instant';

export const queries = {
  list: `
    select id, kind, condition, file_id as file, sha256, ${instant('added_at')} as at from recognition.evidence
    where application_id = $1::uuid and removed_at is null order by added_at, id`,
  insert: `
    insert into recognition.evidence (application_id, kind, condition, file_id, sha256, added_by) values ($1::uuid, $2, $3, $4::uuid, $5, $6::uuid) returning id`,
  remove: `update recognition.evidence set removed_at = clock_timestamp() where application_id = $1::uuid and id = $2::uuid and removed_at is null`,
  of: `
    select a.organisation_id as organisation, a.account_id as account, a.held_by_id as "heldBy", e.removed_at is null as "isThere",
      case when a.state <> 'draft' and (e.removed_at is null or e.added_at <= a.submitted_at) then a.handler_id end as handler
    from recognition.evidence e join recognition.application a on a.id = e.application_id where e.file_id = $1::uuid`,
};
