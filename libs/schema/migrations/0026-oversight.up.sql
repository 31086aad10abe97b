-- What authorities do about declarations: inspections, orders to correct, what enterprises state, measures by two persons.
create sequence declaration.inspection_number as integer; -- numbers GT-I; never used twice, gaps are allowed

-- One inspection of a declaration, how it stands. One at a time.
create table declaration.inspection (
  number          text collate "C" primary key,
  declaration     text collate "C" not null references declaration.published,
  organisation_id uuid not null references access.organisation, -- whose declaration it is
  territory       text collate "C" not null,      -- of the enterprise, when it was opened
  regulator_id    uuid not null references access.organisation, -- that opened it
  opened          date not null,
  ended           date,
  articles        text[] not null default '{}',   -- of the order that stands, 标准化法; none: there is no order
  due             date,
  statement_due   date,
  stated          date,
  publicised      date,
  overdue         date,                           -- when both sides were told that the period had ended
  waits           text collate "C" check (waits in ('publicise', 'abolish', 'revoke-standard-number')), -- a measure, for the second person
  check ((articles = '{}') = (due is null) and (due is null) = (statement_due is null))
);
create unique index inspection_open on declaration.inspection (declaration) where ended is null;
create index inspection_of_declaration on declaration.inspection (declaration, opened);
create index inspection_due on declaration.inspection (due) where ended is null and due is not null;
create index inspection_organisation on declaration.inspection (organisation_id);
create index inspection_by_regulator on declaration.inspection (regulator_id);

-- What was done in it, as the enterprise and the authorities see it.
create table declaration.inspection_act (
  inspection      text collate "C" not null references declaration.inspection,
  place           integer not null check (place >= 1),
  organisation_id uuid not null references access.organisation, -- whose declaration it is
  act             text collate "C" not null check (act in (
    'open-inspection', 'order-correction', 'state', 'close-inspection', 'settle-correction', 'publicise', 'abolish', 'revoke-standard-number')),
  by_organisation uuid not null references access.organisation,
  by_name         jsonb not null,                   -- names of that body, as they were
  words           text not null check (length(words) between 1 and 4000),
  articles        text[] not null,
  standard        text collate "C",
  considered      text check (length(considered) between 1 and 4000), -- what was made of the statement
  due             date,
  statement_due   date,
  due_rule        text collate "C",                 -- the clock's rule; null: the authority set the day
  remedy          jsonb,                            -- how it can be contested, in three languages, as configured when it was done
  record          integer,                          -- everybody sees it under this version of the inspection's number
  at              timestamptz not null default clock_timestamp(),
  primary key (inspection, place)
);
create index inspection_act_organisation on declaration.inspection_act (organisation_id);
create index inspection_act_by on declaration.inspection_act (by_organisation);

-- What everybody sees of it. `reason` only of what two persons decided.
create table declaration.inspection_notice (
  inspection  text collate "C" not null references declaration.inspection,
  record      integer not null check (record >= 1),
  declaration text collate "C" not null references declaration.published,
  act         text collate "C" not null check (act in ('open-inspection', 'close-inspection', 'settle-correction', 'publicise', 'abolish', 'revoke-standard-number')),
  version     integer not null check (version >= 1), -- of the declaration
  article     text collate "C",
  standard    text collate "C",
  reason      text check (length(reason) between 1 and 4000),
  by_name     jsonb not null,
  "on"        date not null,
  primary key (inspection, record)
);
create index inspection_notice_declaration on declaration.inspection_notice (declaration, "on");

-- What a first person proposes against the enterprise (经办) and a second decides on (审核).
create table declaration.measure (
  id              uuid primary key,                 -- that of the steps in journal.approval
  inspection      text collate "C" not null references declaration.inspection,
  organisation_id uuid not null references access.organisation, -- whose declaration it is
  regulator_id    uuid not null references access.organisation,
  act             text collate "C" not null check (act in ('publicise', 'abolish', 'revoke-standard-number')),
  standard        text collate "C" check ((act = 'revoke-standard-number') = (standard is not null)),
  reasons         text not null check (length(reasons) between 1 and 4000),
  considered      text check (length(considered) between 1 and 4000),
  proposed_by     uuid not null references access.account,
  proposed_at     timestamptz not null default clock_timestamp(),
  outcome         text collate "C" check (outcome in ('confirmed', 'refused')),
  refusal         text check (length(refusal) between 1 and 4000),
  settled_by      uuid references access.account,
  settled_at      timestamptz,
  check ((outcome is null) = (settled_at is null))
);
create unique index measure_open on declaration.measure (inspection) where outcome is null;
create index measure_inspection on declaration.measure (inspection, proposed_at);
create index measure_organisation on declaration.measure (organisation_id);
create index measure_regulator on declaration.measure (regulator_id);
create index measure_proposed_by on declaration.measure (proposed_by);
create index measure_settled_by on declaration.measure (settled_by);

create trigger never_changed before update or delete or truncate on declaration.inspection_act for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on declaration.inspection_notice for each statement execute function journal.refuse_change();
alter table declaration.inspection_act enable row level security;
alter table declaration.measure enable row level security;
create policy own on declaration.inspection_act to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
create policy own on declaration.measure to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
grant select, insert on declaration.inspection_act, declaration.inspection_notice to gongtong_app;
grant select, insert, update on declaration.inspection, declaration.measure to gongtong_app;
grant usage on sequence declaration.inspection_number to gongtong_app;
