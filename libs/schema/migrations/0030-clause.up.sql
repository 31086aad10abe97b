-- Clauses of editions: the numbers and titles that a document prints, and what a clause deals with in words of our own. No column
-- holds text of a standard.
create table catalogue.clause (
  id         integer generated always as identity primary key,
  edition_id integer not null references catalogue.edition,
  key        text collate "C" not null,      -- the number folded, so that both scripts and widths meet
  number     text not null check (length(number) between 1 and 60), -- as printed: '5.3.2', '附录A', '第3條'
  parent     text check (length(parent) between 1 and 60), -- number of the clause above, where a source says it; else it follows from the number
  place      integer check (place >= 1),     -- among its siblings, where the numbers do not say it
  annex      boolean not null default false,
  title_hans text check (length(title_hans) <= 200),
  title_hant text check (length(title_hant) <= 200),
  title_en   text check (length(title_en) <= 200),
  abstract_hans text check (length(abstract_hans) <= 600),
  abstract_hant text check (length(abstract_hant) <= 600),
  abstract_en   text check (length(abstract_en) <= 600),
  source_id  text not null references catalogue.source,
  grade      catalogue.grade not null,
  stated_on  catalogue.partial_date,         -- when the source was read
  note       text,
  digest     bytea not null,                 -- SHA-256 over the canonical JSON of all the columns above
  unique (edition_id, key),
  check (num_nonnulls(title_hans, title_hant, title_en, abstract_hans, abstract_hant, abstract_en) > 0)
);
