-- Declarations are kept true: what was last seen of the standards that they name, what changed since, and the looks that followed.

-- A standard that a declaration names, with what the register had of it when it was last looked at.
create table declaration.sighting (
  standard   text collate "C" primary key,
  seen       text collate "C",                      -- canonical JSON; null: not looked at yet
  changed_at timestamptz
);
create index sighting_unseen on declaration.sighting (standard) where seen is null;
insert into declaration.sighting (standard) select distinct standard from declaration.cited;

create function declaration.note_cited() returns trigger language plpgsql as $$
begin
  insert into declaration.sighting (standard) select distinct standard from added order by standard on conflict do nothing;
  return null;
end $$;
create trigger cited_noted after insert on declaration.cited referencing new table as added for each statement execute function declaration.note_cited();

-- A round over the declarations that rest on what changed. It goes on where it was left.
create table declaration.look (
  id      bigint generated always as identity primary key,
  at      timestamptz not null default clock_timestamp(),
  reached text collate "C" not null default '',     -- declarations up to this number are done
  done_at timestamptz
);
create index look_open on declaration.look (id) where done_at is null;

create table declaration.change (
  look_id  bigint not null references declaration.look,
  standard text collate "C" not null references declaration.sighting,
  acts     text[] not null,
  before   text collate "C" not null,
  after    text collate "C" not null,
  primary key (look_id, standard)
);
create index change_by_standard on declaration.change (standard, look_id desc);

-- What was typed of the version that everybody sees, and what the rules said of it last. Its owner's alone.
create table declaration.kept (
  number          text collate "C" primary key references declaration.published,
  organisation_id uuid not null references access.organisation,
  version         integer not null,
  draft           jsonb not null,
  findings        jsonb,                             -- null: nothing was looked at since it was published
  checked_at      timestamptz not null
);
create index kept_organisation on declaration.kept (organisation_id, checked_at desc);
-- Of one that is being written on, what is written stands for what was published, until its next version.
insert into declaration.kept (number, organisation_id, version, draft, checked_at)
select p.number, d.organisation_id, p.version, d.draft, clock_timestamp() from declaration.published p join declaration.declaration d on d.id = p.declaration_id;

-- What came of a look at a declaration; it is signed whenever somebody asks.
create table declaration.checked (
  id        bigint generated always as identity primary key,
  look_id   bigint not null references declaration.look,
  number    text collate "C" not null,
  version   integer not null,
  outcome   text collate "C" not null check (outcome in ('unchanged', 'changed')),
  standards jsonb not null,                          -- those that changed, as the register had them then
  at        timestamptz not null default clock_timestamp(),
  unique (look_id, number),
  foreign key (number, version) references declaration.version
);
create index checked_by_number on declaration.checked (number, version, id desc);

create trigger never_changed before update or delete or truncate on declaration.change for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on declaration.checked for each statement execute function journal.refuse_change();
alter table declaration.kept enable row level security;
create policy own on declaration.kept to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
grant select, insert, update on declaration.sighting, declaration.look, declaration.kept to gongtong_app;
grant select, insert on declaration.change, declaration.checked to gongtong_app;

-- What a person follows: a standard or a declaration.
create table declaration.subscription (
  id         uuid primary key default gen_random_uuid(),
  account_id uuid not null references access.account,
  kind       text collate "C" not null check (kind in ('standard', 'declaration')),
  target     text collate "C" not null,              -- number of the declaration, or that of the standard as the register writes it
  created_at timestamptz not null default clock_timestamp(),
  unique (account_id, kind, target)
);
create index subscription_target on declaration.subscription (kind, target);
grant select, insert, delete on declaration.subscription to gongtong_app;
