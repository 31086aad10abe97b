-- What people and the platform itself do, once each, in an order that nobody rewrites; and the role that the server plays,
-- which may not.

do $$
begin
  if not exists (select from pg_roles where rolname = 'gongtong_app') then create role gongtong_app nologin; end if;
exception
  when duplicate_object or unique_violation then null; -- another database of this server has it by now
  when insufficient_privilege then
    raise exception 'this role may not create roles; an administrator does once: create role gongtong_app nologin; grant gongtong_app to %', current_user;
end $$;
do $$
begin
  execute format('grant gongtong_app to %I', current_user);
exception when insufficient_privilege then
  if not pg_has_role(current_user, 'gongtong_app', 'MEMBER') then
    raise exception 'an administrator does once: grant gongtong_app to %', current_user;
  end if;
end $$;

grant usage on schema catalogue, correspondence to gongtong_app;
grant select, insert, update, delete on all tables in schema catalogue, correspondence to gongtong_app;
grant usage on all sequences in schema catalogue, correspondence to gongtong_app;
alter default privileges in schema catalogue, correspondence grant select, insert, update, delete on tables to gongtong_app;
alter default privileges in schema catalogue, correspondence grant usage on sequences to gongtong_app;

create schema journal;
grant usage on schema journal to gongtong_app;

-- One act. The content holds identifiers and values of the thing acted on, never personal data: an event is never deleted.
create table journal.event (
  id           bigint generated always as identity primary key,
  at           timestamptz not null default clock_timestamp(),
  act          text collate "C" not null check (act ~ '^[a-z-]+(\.[a-z-]+)+$'),
  account      uuid,
  session      uuid,
  organisation uuid,
  role         text collate "C",
  via          text collate "C" not null check (via in ('session', 'token', 'system', 'public')),
  subject_kind text collate "C" not null,
  subject_id   text collate "C" not null,
  content      jsonb not null,
  sha256       bytea not null check (octet_length(sha256) = 32), -- over the canonical JSON of the content
  correlation  text
);
create index event_subject on journal.event (subject_kind, subject_id, id);
create index event_account on journal.event (account, id) where account is not null;
create index event_organisation on journal.event (organisation, id) where organisation is not null;
create index event_act on journal.event (act, id);

-- Which handler has had which event: the mark is set in the transaction of the handler's effect, so that none comes twice.
create table journal.handled (
  event_id bigint not null references journal.event,
  handler  text collate "C" not null,
  at       timestamptz not null default clock_timestamp(),
  primary key (event_id, handler)
);

-- Every decision on who may do what.
create table journal.decision (
  id           bigint generated always as identity primary key,
  at           timestamptz not null default clock_timestamp(),
  action       text collate "C" not null,
  account      uuid,
  session      uuid,
  organisation uuid,
  outcome      text collate "C" not null check (outcome in ('allowed', 'denied')),
  reason       text collate "C",
  correlation  text
);
create index decision_account on journal.decision (account, id) where account is not null;
create index decision_denied on journal.decision (id) where outcome = 'denied';

-- What came of requests that carried an Idempotency-Key, written in the transaction of what the request did.
create table journal.idempotency (
  owner       text collate "C" not null, -- who sent the key
  key         text collate "C" not null check (length(key) between 1 and 255),
  fingerprint bytea not null check (octet_length(fingerprint) = 32), -- SHA-256 over method, address and body
  body        jsonb not null,
  at          timestamptz not null default clock_timestamp(),
  primary key (owner, key)
);
create index idempotency_at on journal.idempotency (at);

-- Steps of an act that needs several persons in order (经办 → 审核 → 签发): different persons, different sessions, each
-- confirmed who they are in the last five minutes, all on the same content.
create table journal.approval (
  proposal       uuid not null,
  step           smallint not null check (step >= 1),
  act            text collate "C" not null,
  subject_kind   text collate "C" not null,
  subject_id     text collate "C" not null,
  account        uuid not null,
  session        uuid not null,
  stepped_up_at  timestamptz not null,
  content_sha256 bytea not null check (octet_length(content_sha256) = 32),
  at             timestamptz not null default clock_timestamp(),
  primary key (proposal, step),
  constraint approval_persons unique (proposal, account),
  constraint approval_sessions unique (proposal, session)
);

create function journal.check_approval() returns trigger language plpgsql as $$
declare
  before journal.approval;
begin
  if new.stepped_up_at < clock_timestamp() - interval '5 minutes' then
    raise exception 'the person has not confirmed who they are in the last five minutes' using errcode = 'GT001';
  end if;
  if new.step = 1 then return new; end if;
  select * into before from journal.approval where proposal = new.proposal and step = new.step - 1;
  if not found then
    raise exception 'the step before has not been taken' using errcode = 'GT002';
  end if;
  if (before.act, before.subject_kind, before.subject_id, before.content_sha256)
     is distinct from (new.act, new.subject_kind, new.subject_id, new.content_sha256) then
    raise exception 'what is to be approved has changed since the first step' using errcode = 'GT003';
  end if;
  return new;
end $$;
create trigger approval_in_order before insert on journal.approval for each row execute function journal.check_approval();

-- Configuration that changes over time: clock rules, labels of the sides and bodies, policies. A new version never changes
-- an old one; what holds on a day is the last version whose first day has come.
create table journal.setting (
  kind       text collate "C" not null,
  version    integer not null check (version >= 1),
  valid_from date not null,
  content    jsonb not null,
  source     text not null,
  event_id   bigint references journal.event,
  primary key (kind, version)
);

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed or deleted', tg_table_schema, tg_table_name using errcode = 'GT004';
end $$;
do $$
declare
  name text;
begin
  foreach name in array array['event', 'handled', 'decision', 'approval', 'setting'] loop
    execute format('create trigger never_changed before update or delete or truncate on journal.%I for each statement execute function journal.refuse_change()', name);
  end loop;
end $$;

grant select, insert on journal.event, journal.handled, journal.decision, journal.approval, journal.setting to gongtong_app;
grant select, insert, update, delete on journal.idempotency to gongtong_app;

-- Hands an event to the queue. The queue's tables are the owner's alone; its schema is made by the queue itself.
create function journal.enqueue(event bigint) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job('event', json_build_object('event', event), job_key := 'event-' || event, max_attempts := 12);
end $$;
revoke all on function journal.enqueue(bigint) from public;
grant execute on function journal.enqueue(bigint) to gongtong_app;

-- Events whose handling failed for the last time, the newest first: what the queue says of them. The number is the event's.
create function journal.dead_letters() returns table (event_id bigint, failed_at timestamptz, attempts smallint, fault text)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query
    select substr(job.key, length('event-') + 1)::bigint, job.updated_at, job.attempts, job.last_error
      from graphile_worker.jobs job
     where job.task_identifier = 'event' and job.attempts >= job.max_attempts and job.locked_at is null;
end $$;

-- Puts a dead letter back into the queue with all its attempts; false where there is no such dead letter.
create function journal.replay(event bigint) returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.reschedule_jobs(array[job.id], run_at := now(), attempts := 0)
     from graphile_worker.jobs job
    where job.key = 'event-' || event and job.attempts >= job.max_attempts and job.locked_at is null;
  return found;
end $$;
revoke all on function journal.dead_letters(), journal.replay(bigint) from public;
grant execute on function journal.dead_letters(), journal.replay(bigint) to gongtong_app;
