-- Examples of mappings stay among examples; rows of decided mappings take part in what must be tested.

-- An edition of which nothing but examples speaks: it is invented.
create function catalogue.is_example(edition integer) returns boolean language sql stable as $$
  select exists (select from catalogue.statement s join catalogue.source c on c.id = s.source_id where s.edition_id = edition and c.kind = 'example')
    and not exists (select from catalogue.statement s join catalogue.source c on c.id = s.source_id where s.edition_id = edition and c.kind is distinct from 'example')
$$;

-- The rows of a decided mapping, with the terms of the decision; beside the facts of its documents, of which there may be none.
-- One record for each span of days in which it stood: what is lifted again stands in a record of its own.
create table catalogue.decided_rows (
  id          bigint generated always as identity primary key,
  mapping     text collate "C" not null,            -- number GT-M
  version     integer not null check (version >= 1),
  from_id     integer not null references catalogue.edition,
  to_id       integer not null references catalogue.edition check (from_id <> to_id),
  grade       smallint not null check (grade in (4, 5)), -- 4 a panel agreed, 5 a regulator approved
  territory   text collate "C" check ((grade = 5) = (territory is not null)), -- where it holds; null where nobody approved it
  valid_from  date not null,
  valid_until date,                                 -- last day; null: until something ends it
  ended_on    date check (ended_on >= valid_from),  -- from this day on it does not stand any more; null: it stands
  example     boolean not null,
  rows        jsonb not null                        -- [{key, sources: [{kind, ref}], targets: [{kind, ref}], mask}], mask as in pure/equivalence, from sources to targets
);
create unique index decided_rows_mapping on catalogue.decided_rows (mapping) where ended_on is null;
create index decided_rows_from on catalogue.decided_rows (from_id, to_id);
create index decided_rows_to on catalogue.decided_rows (to_id, from_id);
revoke delete on catalogue.decided_rows from gongtong_app; -- a decision stays on record
