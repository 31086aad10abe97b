drop trigger decided_mapping_search_changed on catalogue.decided_mapping;
drop trigger decided_mapping_search_added on catalogue.decided_mapping;
drop view catalogue.approved_mapping;
drop table catalogue.decided_rows;
drop function catalogue.note_decision_change();
drop function catalogue.is_example(integer);
