alter table catalogue.term drop column direction, drop column not_after, drop column not_before;
