-- What the equivalence engine needs beside the catalogue: requirements, what sources say of two of them, and the queue
-- of conflicts for the centre. Correspondences themselves are derived and never stored.
create schema correspondence;

-- One requirement of one edition, in words of the compiler, never in the standard's.
create table correspondence.requirement (
  id          integer generated always as identity primary key,
  external_id text collate "C" not null unique, -- the id under which files and answers name it
  edition_id  integer not null references catalogue.edition,
  clause      text,
  characteristic_hans text, characteristic_hant text, characteristic_en text,
  kind        text not null check (kind in ('limit', 'pass-criterion', 'test-condition', 'marking', 'scope', 'method')),
  operator    text not null check (operator in ('<=', '<', '>=', '>', '=', 'range', 'in', 'boolean', 'text')),
  value       jsonb,                      -- a decimal as text, true or false, a list of members, or words
  lower       text, upper text,           -- exact decimals
  unit        text,                       -- UCUM
  conditions  jsonb not null default '[]', -- [{name, lower?, upper?, lowerOpen?, upperOpen?, text?, unit?}]
  method_text text, method_edition text, method_clause text,
  sample      text,
  statement   text,
  source_id   text not null references catalogue.source,
  grade       catalogue.grade not null,
  stated_on   catalogue.partial_date,
  note        text,
  digest      bytea not null unique,      -- SHA-256 over the canonical JSON of all the columns above
  check (num_nonnulls(characteristic_hans, characteristic_hant, characteristic_en) > 0)
);
create index requirement_edition on correspondence.requirement (edition_id);

-- Two requirements on one characteristic, and how they stand according to a source.
create table correspondence.requirement_pair (
  id          integer generated always as identity primary key,
  external_id text collate "C" not null unique,
  a_id        integer not null references correspondence.requirement,
  b_id        integer not null references correspondence.requirement,
  relation    text not null check (relation in ('equal', 'a-stricter', 'b-stricter', 'overlapping', 'different-method',
                                                'undetermined', 'only-in-a', 'only-in-b')),
  reason      text not null,
  source_id   text not null references catalogue.source,
  grade       catalogue.grade not null,
  stated_on   catalogue.partial_date,
  note        text,
  digest      bytea not null unique,
  check (a_id <> b_id)
);
create index requirement_pair_a on correspondence.requirement_pair (a_id);
create index requirement_pair_b on correspondence.requirement_pair (b_id);

-- Whether the requirements on record are all that an edition has. No row: they are not.
create table correspondence.requirement_list (
  edition_id integer primary key references catalogue.edition,
  requirements_complete boolean not null default false,
  source_id  text not null references catalogue.source,
  grade      catalogue.grade not null,
  note       text
);

-- Facts that contradict each other, for the centre to decide. The pair is told as the facts tell it.
create table correspondence.conflict (
  id         integer generated always as identity primary key,
  from_id    integer not null references catalogue.edition,
  to_id      integer not null references catalogue.edition,
  kind       text not null check (kind in ('contradiction', 'degrees-differ')),
  proofs     jsonb not null,              -- the minimal proofs, or the facts that differ
  digest     bytea not null,              -- SHA-256 over their canonical JSON
  first_seen timestamptz not null default now(),
  resolved_at timestamptz,                -- null: open
  unique (kind, from_id, to_id)
);

-- Which state of documents and facts the catalogue is in: counted up, and told to whoever listens, with every change.
create table catalogue.facts_state (
  one     boolean primary key default true check (one),
  version bigint not null
);
insert into catalogue.facts_state (version) values (0);

create function catalogue.note_facts_change() returns trigger language plpgsql as $$
begin
  if exists (select from changed) then
    update catalogue.facts_state set version = version + 1;
    perform pg_notify('catalogue_facts', '');
  end if;
  return null;
end $$;

do $$
declare
  facts text;
begin
  foreach facts in array array['edition', 'adoption', 'replacement', 'amendment', 'relation', 'change'] loop
    execute format('create trigger %1$s_facts_added after insert on catalogue.%1$s referencing new table as changed
      for each statement execute function catalogue.note_facts_change()', facts);
    execute format('create trigger %1$s_facts_changed after update on catalogue.%1$s referencing new table as changed
      for each statement execute function catalogue.note_facts_change()', facts);
    execute format('create trigger %1$s_facts_removed after delete on catalogue.%1$s referencing old table as changed
      for each statement execute function catalogue.note_facts_change()', facts);
  end loop;
end $$;

-- The few adoptions with deviations are found among the many without.
create index adoption_deviating on catalogue.adoption (id) where deviations <> '[]';
