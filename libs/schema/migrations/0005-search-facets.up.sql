-- What an entry counts for in every facet is one value, so that facets are counted by one grouping of entries.
-- Facets go last: they are short, and what is read for a title comes first. All entries are made anew.
delete from catalogue.search_entry;
alter table catalogue.search_entry
  drop column side, drop column status, drop column nature, drop column adoption, drop column sector, drop column ics,
  add column facets text collate "C" not null;  -- as libs/features/catalogue/domain/search/facet-values.ts writes it
update catalogue.search_state set form = '';
