drop table catalogue.decided_mapping;
