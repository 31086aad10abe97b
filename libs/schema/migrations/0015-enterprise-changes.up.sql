-- What was verified of an enterprise changes by a new submission, by two persons again; what was published stays as a version.

-- How far a change of a verified enterprise has come; null: none is under way.
alter table enterprise.enterprise add column revising text collate "C" check (revising in ('draft', 'submitted', 'returned'));
create index enterprise_revising on enterprise.enterprise (submitted_at) where revising = 'submitted';

-- The particulars as they shall be.
create table enterprise.revision (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  enterprise_id   uuid not null references enterprise.enterprise,
  version         integer not null default 1,
  content         jsonb not null, -- what takes two persons: subject, name, numbers, day, route
  begun_by        uuid not null references access.account,
  begun_at        timestamptz not null default clock_timestamp(),
  outcome         text collate "C" check (outcome in ('verified', 'discarded')),
  settled_at      timestamptz,
  check ((outcome is null) = (settled_at is null))
);
create unique index revision_open on enterprise.revision (enterprise_id) where outcome is null;
create index revision_enterprise on enterprise.revision (enterprise_id);
alter table enterprise.revision enable row level security;
create policy own on enterprise.revision to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
grant select, insert, update on enterprise.revision to gongtong_app;

alter table enterprise.submission add column revision_id uuid references enterprise.revision; -- null: of the registration

-- A succession takes two persons too.
alter table enterprise.proposal add column succession jsonb; -- {newer, kind, on, basis}
alter table enterprise.proposal drop constraint proposal_act_check;
alter table enterprise.proposal add constraint proposal_act_check check (act in ('verify', 'return', 'suspend', 'resume', 'close', 'succeed'));
alter table enterprise.proposal drop constraint proposal_check1;
alter table enterprise.proposal add constraint proposal_submission check ((submission_id is null) = (act in ('suspend', 'resume', 'close', 'succeed')));
alter table enterprise.proposal add constraint proposal_succession check ((succession is null) = (act <> 'succeed'));
alter table enterprise.succession drop constraint succession_kind_check;
alter table enterprise.succession add constraint succession_kind_check check (kind in ('merger', 'division', 'conversion', 'succession'));
create index succession_newer on enterprise.succession (newer_id);
alter table enterprise.published drop column succeeded_by; -- enterprise.succession says it, with the day

-- Whom an enterprise names may be among those who decide on it.
alter table enterprise.contact add column email_mark bytea check (octet_length(email_mark) = 32); -- blind index

-- Every state of what everybody saw, from its day on. Rows are never changed.
create table enterprise.published_version (
  number     text collate "C" not null references enterprise.published,
  version    integer not null,
  subject    text collate "C" not null,
  name_hans  text,
  name_hant  text,
  name_en    text,
  uscc       text collate "C",
  ubn        text collate "C",
  territory  text collate "C",
  website    text,
  status     text collate "C" not null,
  from_day   date not null,
  at         timestamptz not null default clock_timestamp(),
  primary key (number, version)
);
grant select on enterprise.published_version to gongtong_app;
create trigger never_changed before update or delete or truncate on enterprise.published_version for each statement execute function journal.refuse_change();

insert into enterprise.published_version (number, version, subject, name_hans, name_hant, name_en, uscc, ubn, territory, website, status, from_day)
select number, 1, subject, name_hans, name_hant, name_en, uscc, ubn, territory, website, status, since from enterprise.published;

-- Nothing is published that does not stay as a version, whoever writes it.
create function enterprise.keep_version() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' and (old.subject, old.name_hans, old.name_hant, old.name_en, old.uscc, old.ubn, old.territory, old.website, old.status)
     is not distinct from (new.subject, new.name_hans, new.name_hant, new.name_en, new.uscc, new.ubn, new.territory, new.website, new.status) then
    return null;
  end if;
  insert into enterprise.published_version (number, version, subject, name_hans, name_hant, name_en, uscc, ubn, territory, website, status, from_day)
  select new.number, coalesce(max(version), 0) + 1, new.subject, new.name_hans, new.name_hant, new.name_en, new.uscc, new.ubn, new.territory, new.website, new.status,
         (now() at time zone 'Asia/Shanghai')::date
    from enterprise.published_version where number = new.number;
  return null;
end $$;
create trigger keep_version after insert or update on enterprise.published for each row execute function enterprise.keep_version();
