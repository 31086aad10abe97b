drop table catalogue.decided_rows;
drop function catalogue.is_example(integer);
