do $$
declare
  facts text;
begin
  foreach facts in array array['edition', 'adoption', 'replacement', 'amendment', 'relation', 'change'] loop
    execute format('drop trigger %1$s_facts_emptied on catalogue.%1$s', facts);
  end loop;
end $$;
drop function catalogue.note_facts_emptied();

create or replace function catalogue.note_facts_change() returns trigger language plpgsql as $$
begin
  if exists (select from changed) then
    update catalogue.facts_state set version = version + 1;
    perform pg_notify('catalogue_facts', '');
  end if;
  return null;
end $$;
drop table catalogue.packed_facts;
