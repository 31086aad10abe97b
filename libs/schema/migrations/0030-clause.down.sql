drop table catalogue.clause;
