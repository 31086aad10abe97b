-- What people are told of recognition: what only informs, days that draw near, whom a new version of a catalogue concerns; and what is forgotten after a time.
alter table notice.item add column is_news boolean not null default false; -- nothing is to be done about it
update notice.item set is_news = true
where reason in ('security', 'membership', 'enterprise', 'declaration-checked', 'following', 'declaration-inspection', 'review-ended', 'comparison-reply')
  or (reason = 'mapping-centre' and params ->> 'step' in ('approved', 'rejected', 'suspended'))
  or (reason = 'recognition-application' and params ->> 'step' is distinct from 'returned');

-- Days that draw near, each told once: those of applications by id, the last days of certificates by number.
create table recognition.reminder (
  subject text collate "C" not null,
  due     date not null,
  at      timestamptz not null default clock_timestamp(),
  primary key (subject, due)
);

-- For the worker, which works for no organisation. What was done within the last `days` has told its day itself. Nothing of a person comes out.
create function recognition.take_due_soon(today date, days integer, most integer)
returns table (id uuid, number text, organisation uuid, applicant uuid, held_by uuid, handler uuid, state text, due date, clock text)
language sql security definer set search_path = pg_catalog as $$
  with near as (
    select a.id, a.number, a.organisation_id, a.account_id, a.held_by_id, a.handler_id, a.state, s.due, s.clock
    from recognition.application a
    cross join lateral (select l.act, l.due, l.clock, l.at from recognition.step l where l.application_id = a.id order by l.place desc limit 1) s
    where (a.state in ('submitted', 'received', 'verifying', 'deciding', 'returned') or s.act = 'appeal') and s.due between $1 and $1 + $2
      and (s.at at time zone 'Asia/Shanghai')::date < s.due - $2
      and not exists (select from recognition.reminder r where r.subject = a.id::text and r.due = s.due)
    order by s.due, a.id limit $3
  ), told as (
    insert into recognition.reminder (subject, due) select near.id::text, near.due from near on conflict do nothing returning subject, recognition.reminder.due
  )
  select near.id, near.number, near.organisation_id, near.account_id, near.held_by_id, near.handler_id, near.state, near.due, near.clock
  from near join told on told.subject = near.id::text and told.due = near.due
$$;

-- Certificates that end within `days`; who had their data deleted is told nothing.
create function recognition.take_expiring(today date, days integer, most integer)
returns table (number text, regulator uuid, organisation uuid, applicant uuid, held_by uuid, due date)
language sql security definer set search_path = pg_catalog as $$
  with near as (
    select c.number, c.organisation_id, c.valid_until, case when not c.is_anonymous then a.organisation_id end as organisation, case when not c.is_anonymous then a.account_id end as applicant,
      case when not c.is_anonymous then a.held_by_id end as held_by
    from recognition.certificate c join recognition.application a on a.id = c.application_id
    where c.state <> 'revoked' and c.valid_until between $1 and $1 + $2 and c.decided < c.valid_until - $2
      and not exists (select from recognition.reminder r where r.subject = c.number and r.due = c.valid_until)
    order by c.valid_until, c.number limit $3
  ), told as (
    insert into recognition.reminder (subject, due) select near.number, near.valid_until from near on conflict do nothing returning subject, recognition.reminder.due
  )
  select near.number, near.organisation_id, near.organisation, near.applicant, near.held_by, near.valid_until from near join told on told.subject = near.number and told.due = near.valid_until
$$;

-- Whom a new version of a catalogue concerns: drafts, which will be submitted under it, and applications that run under one before.
create function recognition.applications_under(catalogue text)
returns table (id uuid, number text, organisation uuid, applicant uuid, held_by uuid, version integer)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.number, a.organisation_id, a.account_id, a.held_by_id, a.catalogue_version
  from recognition.application a
  where a.catalogue = $1 and a.state in ('draft', 'submitted', 'received', 'verifying', 'deciding', 'returned')
  order by a.created_at, a.id
$$;

-- People whose certificates have been revoked or over for so many days, about whom something is kept still.
create function recognition.ended_for(today date, days integer) returns table (application uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select c.application_id
  from recognition.certificate c
  where c.kind <> 'firm' and not c.is_anonymous and (c.state = 'revoked' and c.state_since < $1 - $2 or c.valid_until < $1 - $2)
  order by c.decided, c.number
$$;
create function recognition.forget_ended(application uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  select recognition.forget_application($1);
  update recognition.certificate_holder h set sealed = null from recognition.certificate c where c.number = h.number and c.application_id = $1;
  update recognition.certificate set is_anonymous = true where application_id = $1
$$;
-- Whom an application is about, where that is an employee without an account here: the key goes with what it sealed.
create function recognition.employee_of(application uuid) returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select h.person_id from recognition.holder h where h.application_id = $1 and not h.self
$$;
revoke all on function recognition.take_due_soon(date, integer, integer) from public;
revoke all on function recognition.take_expiring(date, integer, integer) from public;
revoke all on function recognition.applications_under(text) from public;
revoke all on function recognition.ended_for(date, integer) from public;
revoke all on function recognition.forget_ended(uuid) from public;
revoke all on function recognition.employee_of(uuid) from public;
grant execute on function recognition.take_due_soon(date, integer, integer), recognition.take_expiring(date, integer, integer), recognition.applications_under(text) to gongtong_app;
grant execute on function recognition.ended_for(date, integer), recognition.forget_ended(uuid), recognition.employee_of(uuid) to gongtong_app;
grant delete on recognition.suggestion to gongtong_app;
