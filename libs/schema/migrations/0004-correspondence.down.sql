drop index catalogue.adoption_deviating;
do $$
declare
  facts text;
begin
  foreach facts in array array['edition', 'adoption', 'replacement', 'amendment', 'relation', 'change'] loop
    execute format('drop trigger %1$s_facts_added on catalogue.%1$s', facts);
    execute format('drop trigger %1$s_facts_changed on catalogue.%1$s', facts);
    execute format('drop trigger %1$s_facts_removed on catalogue.%1$s', facts);
  end loop;
end $$;
drop function catalogue.note_facts_change();
drop table catalogue.facts_state;
drop schema correspondence cascade;
