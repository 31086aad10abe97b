delete from catalogue.search_entry;
alter table catalogue.search_entry
  drop column facets,
  add column side smallint not null, add column status smallint not null, add column nature smallint,
  add column adoption smallint[] not null, add column sector smallint[] not null, add column ics text[] not null;
update catalogue.search_state set form = '';
