create or replace function recognition.forget_holder(person uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update recognition.certificate c set is_anonymous = true from recognition.certificate_holder h where h.number = c.number and h.person_id = $1;
  update recognition.certificate_holder set sealed = null where person_id = $1
$$;
create or replace function recognition.certificates_about(person uuid) returns table (id uuid, number text, person_id uuid, sealed bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select h.id, h.number, h.person_id, h.sealed from recognition.certificate_holder h where h.person_id = $1 and h.sealed is not null order by h.number
$$;
create or replace function recognition.proofs_left(application uuid, account uuid) returns table (file_id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select e.file_id, a.organisation_id
  from recognition.evidence e join recognition.application a on a.id = e.application_id join recognition.holder h on h.application_id = a.id
  where h.erased_at is not null and (a.id = $1 or h.self and a.account_id = $2)
$$;
create or replace function recognition.forget_application(application uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update recognition.application set certificate_mark = null where id = $1;
  update recognition.holder set permit_kind = null, name = null, permit_number = null, birth_date = null, certificate_number = null, background = null, erased_at = clock_timestamp()
  where application_id = $1 and erased_at is null
$$;
create or replace function recognition.forget_person(person uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update recognition.application a set certificate_mark = null from recognition.holder h where h.application_id = a.id and h.person_id = $1;
  update recognition.holder set permit_kind = null, name = null, permit_number = null, birth_date = null, certificate_number = null, background = null, erased_at = clock_timestamp()
  where person_id = $1 and erased_at is null
$$;
drop function recognition.applications_about(uuid);
create function recognition.applications_about(person uuid) returns table (
  id uuid, number text, state text, catalogue text, row_key text, submitted_at timestamptz, permit_kind text,
  name bytea, permit_number bytea, birth_date bytea, certificate_number bytea, background bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.number, a.state, a.catalogue, a.row_key, a.submitted_at, h.permit_kind, h.name, h.permit_number, h.birth_date, h.certificate_number, h.background
  from recognition.holder h join recognition.application a on a.id = h.application_id
  where h.person_id = $1 and h.erased_at is null order by a.created_at, a.id
$$;
revoke all on function recognition.applications_about(uuid) from public;
grant execute on function recognition.applications_about(uuid) to gongtong_app;
drop function recognition.claim_application(bytea, uuid, uuid, uuid);
drop function recognition.claimable(bytea, uuid);
drop policy held on recognition.certificate_holder;
drop policy own on recognition.certificate_holder;
create policy own on recognition.certificate_holder for select to gongtong_app using (organisation_id = access.acting_organisation());
drop policy held on recognition.application;
alter table recognition.holder drop column claimed_at, drop column claimed_account, drop column claimed_by, drop column claim_until, drop column claim_code;
alter table recognition.application drop column held_by_id;
alter table file.file drop column confined;
