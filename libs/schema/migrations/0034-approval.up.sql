-- What panels and regulators decided of two documents, as the engine takes it. One row is one fact: the relation that holds, or,
-- where several were left possible, one row for each that does not.
create table catalogue.decided_mapping (
  id          bigint generated always as identity primary key,
  mapping     text collate "C" not null,            -- number GT-M
  version     integer not null check (version >= 1),
  from_id     integer not null references catalogue.edition,
  to_id       integer not null references catalogue.edition,
  relation    text collate "C" not null check (relation in ('equal', 'subset', 'superset', 'overlap', 'disjoint')), -- of from to to
  negated     boolean not null,
  grade       smallint not null check (grade in (4, 5)), -- 4 a panel agreed, 5 a regulator approved
  territory   text collate "C",                     -- where it holds; null where nobody approved it
  effect      text collate "C",
  valid_from  date not null,
  valid_until date,                                 -- last day; null: until something ends it
  standing    text collate "C" not null default 'stands' check (standing in ('stands', 'suspended', 'superseded', 'revoked', 'expired')),
  example     boolean not null,
  digest      bytea not null,                       -- SHA-256 of what the fact says
  check (from_id <> to_id),
  check ((grade = 5) = (territory is not null) and (territory is null) = (effect is null))
);
create unique index decided_mapping_fact on catalogue.decided_mapping (mapping, relation, negated) where standing in ('stands', 'suspended');
create index decided_mapping_from on catalogue.decided_mapping (from_id);
create index decided_mapping_to on catalogue.decided_mapping (to_id);
create index decided_mapping_until on catalogue.decided_mapping (valid_until) where standing = 'stands' and valid_until is not null;

create trigger decided_mapping_facts_added after insert on catalogue.decided_mapping referencing new table as changed
  for each statement execute function catalogue.note_facts_change();
create trigger decided_mapping_facts_changed after update on catalogue.decided_mapping referencing new table as changed
  for each statement execute function catalogue.note_facts_change();

revoke delete on catalogue.decided_mapping from gongtong_app; -- a decision stays on record

-- One attempt to approve a frozen version: what the first person decided (经办), the notice (公示), what came of it.
create table mapping.approval (
  id           uuid primary key,                   -- that of the steps in journal.approval
  mapping      uuid not null references mapping.mapping,
  number       text collate "C" not null,
  version      integer not null check (version >= 1),
  digest       text collate "C" not null,          -- SHA-256 of the content that both persons decide on
  regulator_id uuid not null references access.organisation,
  regulator    jsonb not null,                     -- its names, as they were
  effect       text collate "C" not null check (effect in ('technical-reference')),
  territory    text collate "C" not null,
  valid_until  date,                               -- last day; null: until something ends it
  notice_days  integer not null check (notice_days between 0 and 365),
  notice_from  date not null,
  notice_until date not null,                      -- last day
  closes       timestamptz not null,               -- objections are taken before, and it can be approved from then on
  offline      jsonb,                              -- the decision on paper: its number (发文字号), day, SHA-256 of the file
  sent_by      uuid not null references access.account,
  outcome      text collate "C" check (outcome in ('approved', 'returned', 'rejected', 'void')),
  reasons      text check (length(reasons) between 1 and 4000),
  settled_by   uuid references access.account,
  settled_at   timestamptz,
  example      boolean not null,
  check ((outcome is null) = (settled_at is null)),
  check (notice_until >= notice_from)
);
create unique index approval_open on mapping.approval (mapping) where outcome is null;
create index approval_mapping on mapping.approval (mapping, notice_from);
create index approval_regulator on mapping.approval (regulator_id);
create index approval_sent_by on mapping.approval (sent_by);
create index approval_settled_by on mapping.approval (settled_by);

-- What anybody says against it during the notice. The words are the regulators' alone; the answer is public.
create table mapping.objection (
  id          uuid primary key,
  approval    uuid not null references mapping.approval,
  place       integer not null check (place >= 1),
  words       text not null check (length(words) between 1 and 4000),
  received    timestamptz not null default clock_timestamp(),
  outcome     text collate "C" check (outcome in ('taken-up', 'refused')),
  answer      text check (length(answer) between 1 and 4000),
  answered_by uuid references access.account,
  answered_at timestamptz,
  unique (approval, place),
  check ((outcome is null) = (answer is null) and (answer is null) = (answered_at is null))
);
create index objection_answered_by on mapping.objection (answered_by);

-- What a regulator wants corrected before it goes to notice (退回补正); the centre reads it.
create table mapping.sent_back (
  mapping      uuid not null references mapping.mapping,
  place        integer not null check (place >= 1),
  version      integer not null check (version >= 1),
  regulator_id uuid not null references access.organisation,
  regulator    jsonb not null,
  words        text not null check (length(words) between 1 and 4000),
  at           timestamptz not null default clock_timestamp(),
  primary key (mapping, place)
);
create index sent_back_regulator on mapping.sent_back (regulator_id);

-- What everybody was shown under a number, letter for letter: at the notice, and when it was approved.
create table mapping.published_version (
  number   text collate "C" not null,
  record   integer not null check (record >= 1),   -- as in public_act
  version  integer not null check (version >= 1),
  document text not null,                          -- canonical JSON of gongtong-mapping/1
  sha256   bytea not null,
  "on"     date not null,
  primary key (number, record)
);

-- How it stands. `source` and `target` are ids of editions.
create table mapping.published (
  number      text collate "C" primary key,
  mapping     uuid not null unique references mapping.mapping,
  version     integer not null check (version >= 1),
  state       text collate "C" not null check (state in ('in_notice', 'approved', 'suspended', 'superseded', 'revoked', 'rejected', 'returned', 'expired')),
  state_since date not null,
  reason      text,
  source_id   integer not null references catalogue.edition,
  target_id   integer not null references catalogue.edition,
  territory   text collate "C" not null,
  valid_until date,
  record      integer not null check (record >= 1), -- last one under the number in the public log
  successor   text collate "C",
  example     boolean not null
);
create index published_source on mapping.published (source_id);
create index published_target on mapping.published (target_id);

-- Acts that everybody sees, in their order; each is a record of the public log under the number.
create table mapping.public_act (
  number  text collate "C" not null,
  record  integer not null check (record >= 1),
  version integer not null check (version >= 1),
  act     text collate "C" not null check (act in ('send-to-notice', 'approve', 'return', 'reject', 'suspend', 'lift', 'supersede', 'revoke', 'expire')),
  reasons text check (length(reasons) between 1 and 4000),
  by_name jsonb not null,
  "on"    date not null,
  primary key (number, record)
);

create trigger never_changed before update or delete or truncate on mapping.published_version for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on mapping.public_act for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on mapping.sent_back for each statement execute function journal.refuse_change();
grant select, insert on mapping.published_version, mapping.public_act, mapping.sent_back to gongtong_app;
grant select, insert, update on mapping.approval, mapping.objection, mapping.published to gongtong_app;
