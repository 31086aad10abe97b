-- Facts as the engine reads them, in blocks of 8,192 ids: four int4 a fact, in network order. A projection: a block is gone
-- as soon as a fact in it changes, and is made anew from the facts afterwards.
create table catalogue.packed_facts (
  kind  text collate "C" not null,
  block int not null,
  facts bytea not null,
  primary key (kind, block)
);
alter table catalogue.packed_facts alter column facts set storage external;

-- The state is counted up first: whoever packs holds it, so that no block is made from facts that are about to change.
create or replace function catalogue.note_facts_change() returns trigger language plpgsql as $$
begin
  if exists (select from changed) then
    update catalogue.facts_state set version = version + 1;
    if tg_table_name in ('adoption', 'replacement', 'amendment', 'relation') then
      delete from catalogue.packed_facts where kind = tg_table_name and block in (select distinct (id >> 13)::int from changed);
    end if;
    perform pg_notify('catalogue_facts', '');
  end if;
  return null;
end $$;

create function catalogue.note_facts_emptied() returns trigger language plpgsql as $$
begin
  update catalogue.facts_state set version = version + 1;
  delete from catalogue.packed_facts where kind = tg_table_name;
  perform pg_notify('catalogue_facts', '');
  return null;
end $$;

do $$
declare
  facts text;
begin
  foreach facts in array array['edition', 'adoption', 'replacement', 'amendment', 'relation', 'change'] loop
    execute format('create trigger %1$s_facts_emptied after truncate on catalogue.%1$s
      for each statement execute function catalogue.note_facts_emptied()', facts);
  end loop;
end $$;
