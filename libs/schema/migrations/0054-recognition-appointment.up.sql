-- Who decides applications under a catalogue is appointed by two administrators, and they end it again.
alter table recognition.handler add column id uuid not null default gen_random_uuid() unique;

-- What an administrator proposes; it takes effect with a second person's step. The appointment is named before it exists.
create table recognition.appointment_change (
  id              uuid primary key,
  change          text collate "C" not null check (change in ('appoint', 'end')),
  handler_id      uuid not null,
  catalogue_id    text collate "C" not null references recognition.catalogue,
  organisation_id uuid not null references access.organisation,
  from_day        date not null,
  until_day       date check (until_day >= from_day), -- last day
  proposed_by     uuid not null references access.account,
  proposed_at     timestamptz not null default clock_timestamp(),
  settled         text collate "C" check (settled in ('confirmed', 'withdrawn')),
  settled_at      timestamptz,
  check ((settled is null) = (settled_at is null)),
  check ((change = 'end') <= (until_day is not null))
);
create unique index appointment_change_open on recognition.appointment_change (catalogue_id) where settled is null;
create index appointment_change_catalogue on recognition.appointment_change (catalogue_id);
create index appointment_change_organisation on recognition.appointment_change (organisation_id);
grant select, insert on recognition.appointment_change to gongtong_app;
grant update (settled, settled_at) on recognition.appointment_change to gongtong_app;
