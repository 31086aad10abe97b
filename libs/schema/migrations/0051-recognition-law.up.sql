-- Employees for whom their employer applied take their application over with a code, and their papers are read by those alone who handle it.

-- A file that only those read whom its feature names, not the other members of its organisation.
alter table file.file add column confined boolean not null default false;

-- The place of the person whom it is about, once they have shown the code that the employer handed over.
alter table recognition.application add column held_by_id uuid references access.organisation;
create index application_held_by on recognition.application (held_by_id) where held_by_id is not null;
alter table recognition.holder
  add column claim_code      bytea unique check (octet_length(claim_code) = 32), -- SHA-256 of the code that was made last
  add column claim_until     timestamptz,
  add column claimed_by      uuid references personal.person, -- as the account is known; what is sealed keeps its key
  add column claimed_account uuid references access.account,
  add column claimed_at      timestamptz,
  add constraint holder_claim_code_until check ((claim_code is null) = (claim_until is null)),
  add constraint holder_claimed_whole check (num_nulls(claimed_by, claimed_account, claimed_at) in (0, 3));
create index holder_claimed_by on recognition.holder (claimed_by) where claimed_by is not null;
create index holder_claimed_account on recognition.holder (claimed_account) where claimed_account is not null;
create policy held on recognition.application to gongtong_app using (held_by_id = access.acting_organisation()) with check (held_by_id = access.acting_organisation());

-- From then on the person alone chooses what their certificate shows.
drop policy own on recognition.certificate_holder;
create policy own on recognition.certificate_holder for select to gongtong_app using (
  organisation_id = access.acting_organisation() and not exists (
    select from recognition.certificate c join recognition.application a on a.id = c.application_id where c.number = certificate_holder.number and a.held_by_id is not null));
create policy held on recognition.certificate_holder for select to gongtong_app using (exists (
  select from recognition.certificate c join recognition.application a on a.id = c.application_id
  where c.number = certificate_holder.number and a.held_by_id = access.acting_organisation()));

-- Whether a code gives somebody an application: it is good still, and they did not write the application themselves.
create function recognition.claimable(code bytea, account uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from recognition.holder h join recognition.application a on a.id = h.application_id
    where h.claim_code = $1 and h.claim_until > clock_timestamp() and h.claimed_by is null and h.erased_at is null and not h.self and a.account_id <> $2)
$$;
-- Gives the application whose code it is to the place of who shows it; null: the code is good no more.
create function recognition.claim_application(code bytea, place uuid, person uuid, account uuid) returns uuid
language sql security definer set search_path = pg_catalog as $$
  with claimed as (
    update recognition.holder h set claim_code = null, claim_until = null, claimed_by = $3, claimed_account = $4, claimed_at = clock_timestamp()
    where h.claim_code = $1 and recognition.claimable($1, $4) and h.claimed_by is null returning h.application_id
  )
  update recognition.application a set held_by_id = $2 from claimed where a.id = claimed.application_id returning a.id
$$;
revoke all on function recognition.claimable(bytea, uuid) from public;
revoke all on function recognition.claim_application(bytea, uuid, uuid, uuid) from public;
grant execute on function recognition.claimable(bytea, uuid), recognition.claim_application(bytea, uuid, uuid, uuid) to gongtong_app;

-- What is about a person is also what they took over.
drop function recognition.applications_about(uuid);
create function recognition.applications_about(person uuid) returns table (
  id uuid, number text, state text, catalogue text, row_key text, submitted_at timestamptz, person_id uuid, self boolean, permit_kind text,
  name bytea, permit_number bytea, birth_date bytea, certificate_number bytea, background bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.number, a.state, a.catalogue, a.row_key, a.submitted_at, h.person_id, h.self, h.permit_kind, h.name, h.permit_number, h.birth_date, h.certificate_number, h.background
  from recognition.holder h join recognition.application a on a.id = h.application_id
  where $1 in (h.person_id, h.claimed_by) and h.erased_at is null order by a.created_at, a.id
$$;
revoke all on function recognition.applications_about(uuid) from public;
grant execute on function recognition.applications_about(uuid) to gongtong_app;
create or replace function recognition.forget_person(person uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update recognition.application a set certificate_mark = null from recognition.holder h where h.application_id = a.id and $1 in (h.person_id, h.claimed_by);
  update recognition.holder set permit_kind = null, name = null, permit_number = null, birth_date = null, certificate_number = null, background = null, claim_code = null, claim_until = null, erased_at = clock_timestamp()
  where $1 in (person_id, claimed_by) and erased_at is null
$$;
create or replace function recognition.forget_application(application uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update recognition.application set certificate_mark = null where id = $1;
  update recognition.holder set permit_kind = null, name = null, permit_number = null, birth_date = null, certificate_number = null, background = null, claim_code = null, claim_until = null, erased_at = clock_timestamp()
  where application_id = $1 and erased_at is null
$$;
create or replace function recognition.proofs_left(application uuid, account uuid) returns table (file_id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select e.file_id, a.organisation_id
  from recognition.evidence e join recognition.application a on a.id = e.application_id join recognition.holder h on h.application_id = a.id
  where h.erased_at is not null and (a.id = $1 or h.self and a.account_id = $2 or h.claimed_account = $2)
$$;
create or replace function recognition.certificates_about(person uuid) returns table (id uuid, number text, person_id uuid, sealed bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select h.id, h.number, h.person_id, h.sealed from recognition.certificate_holder h
  where h.sealed is not null and (h.person_id = $1 or exists (
    select from recognition.certificate c join recognition.holder r on r.application_id = c.application_id where c.number = h.number and r.claimed_by = $1))
  order by h.number
$$;
create or replace function recognition.forget_holder(person uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  with theirs as (
    select h.number from recognition.certificate_holder h join recognition.certificate c on c.number = h.number join recognition.holder r on r.application_id = c.application_id
    where h.person_id = $1 or r.claimed_by = $1
  ), anonymous as (
    update recognition.certificate c set is_anonymous = true from theirs where theirs.number = c.number
  )
  update recognition.certificate_holder h set sealed = null from theirs where theirs.number = h.number
$$;
