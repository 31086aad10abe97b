-- What search looks at: one entry for each edition, computed from the catalogue and at any time computed anew.
-- The heap is loaded in the order of `rank`, so that a list can be read off the index of ranks.
create table catalogue.search_entry (
  id         integer primary key,         -- edition
  rank       integer not null,            -- smaller first: in force before what has gone, newer before older
  title_fold text collate "C" not null,   -- folded titles, a line feed before and after each
  tok        integer[] not null,          -- characters, pairs of characters and words of the titles; classes for filters
  side       smallint not null,           -- small numbers are places in the lists of libs/features/catalogue/domain
  status     smallint not null,
  nature     smallint,
  adoption   smallint[] not null,         -- degrees of its adoptions
  sector     smallint[] not null,
  ics        text[] not null              -- first two levels
);
create index search_entry_tok on catalogue.search_entry using gin (tok) with (fastupdate = on);
create index search_entry_rank on catalogue.search_entry (rank, id);

-- One row for each title, to find those that begin with a text.
create table catalogue.search_title (
  title_fold text collate "C" not null,
  rank       integer not null,
  id         integer not null
);
create index search_title_start on catalogue.search_title (title_fold text_pattern_ops, rank);
create index search_title_id on catalogue.search_title (id);

-- In how many entries a token stands; tokens of few entries are left out.
create table catalogue.token_frequency (tok integer primary key, df integer not null);

-- The one row says how the entries were made; another form of the program makes them anew.
create table catalogue.search_state (
  one     boolean primary key default true check (one),
  form    text not null,
  version bigint not null,                -- counts up with every change of the entries
  entries integer not null                -- those with a title, at the last loading
);
insert into catalogue.search_state (form, version, entries) values ('', 0, 0);

-- Editions whose entries must be made anew; null: all.
create table catalogue.search_pending (edition_id integer);

create function catalogue.note_edition_change() returns trigger language plpgsql as $$
begin
  insert into catalogue.search_pending select id from changed;
  return null;
end $$;
create function catalogue.note_adoption_change() returns trigger language plpgsql as $$
begin
  insert into catalogue.search_pending select distinct national_id from changed;
  return null;
end $$;
create function catalogue.note_class_change() returns trigger language plpgsql as $$
begin
  insert into catalogue.search_pending select null where exists (select from changed);
  return null;
end $$;

create trigger edition_added after insert on catalogue.edition referencing new table as changed
  for each statement execute function catalogue.note_edition_change();
create trigger edition_changed after update on catalogue.edition referencing new table as changed
  for each statement execute function catalogue.note_edition_change();
create trigger adoption_added after insert on catalogue.adoption referencing new table as changed
  for each statement execute function catalogue.note_adoption_change();
create trigger adoption_changed after update on catalogue.adoption referencing new table as changed
  for each statement execute function catalogue.note_adoption_change();
create trigger ccs_added after insert on catalogue.ccs referencing new table as changed
  for each statement execute function catalogue.note_class_change();
create trigger ccs_changed after update on catalogue.ccs referencing new table as changed
  for each statement execute function catalogue.note_class_change();
