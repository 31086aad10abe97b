import { TODAY } from '@platform/database';
import { instant } from '../catalogue/instant';

const fields = `permit_kind as "permitKind", name, permit_number, birth_date, certificate_number, background`;

export const queries = {
  of: `
    select application_id as application, person_id as person, self, ${instant('consented_at')} as "consentedAt", case when claim_until > clock_timestamp() then ${instant('claim_until')} end as "claimUntil", erased_at is not null as erased, ${fields}
    from recognition.holder where application_id = $1::uuid`,
  insert: `
    insert into recognition.holder (application_id, person_id, self, consented_before, consented_at)
    values ($1::uuid, $2::uuid, $3, $4::uuid, case when $4::uuid is not null then clock_timestamp() end)`,
  update: `
    update recognition.holder set permit_kind = $2, name = $3, permit_number = $4, birth_date = $5, certificate_number = $6, background = $7
    where application_id = $1::uuid and erased_at is null`,
  erase: `
    update recognition.holder set permit_kind = null, name = null, permit_number = null, birth_date = null, certificate_number = null, background = null, claim_code = null, claim_until = null, erased_at = clock_timestamp()
    where application_id = $1::uuid and erased_at is null`,
  saveClaimCode: `
    update recognition.holder set claim_code = $2, claim_until = clock_timestamp() + make_interval(days => $3::int)
    where application_id = $1::uuid and erased_at is null and claimed_by is null`,
  claimable: `select recognition.claimable($1, $2::uuid) as is`,
  claim: `select recognition.claim_application($1, $2::uuid, $3::uuid, $4::uuid) as application`,
  about: `
    select id as application, person_id as person, self, number, state, catalogue, row_key as "rowKey", ${instant('submitted_at')} as "submittedAt", ${fields}
    from recognition.applications_about($1::uuid)`,
  leftFor: `select id as application, organisation_id as organisation from recognition.left_for($1::int)`,
  forget: `select recognition.forget_application($1::uuid)`,
  endedFor: `select application from recognition.ended_for(${TODAY}, $1::int)`,
  forgetEnded: `select recognition.forget_ended($1::uuid)`,
  employeeOf: `select recognition.employee_of($1::uuid) as person`,
  proofsLeft: `select file_id as file, organisation_id as organisation from recognition.proofs_left($1::uuid, $2::uuid)`,
  erasePerson: `select recognition.forget_person($1::uuid)`,
};
