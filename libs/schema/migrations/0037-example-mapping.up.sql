-- Examples of mappings stay among examples; rows of decided mappings take part in what must be tested, and search knows what is mapped.

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

-- Mappings that are approved today, for search; those of an example between examples alone.
create view catalogue.approved_mapping as
  select mapping, from_id, to_id from (
    select mapping, from_id, to_id, example from catalogue.decided_mapping
    where grade = 5 and standing = 'stands' and (valid_until is null or valid_until >= (now() at time zone 'Asia/Shanghai')::date)
    union
    select mapping, from_id, to_id, example from catalogue.decided_rows
    where grade = 5 and ended_on is null and (valid_until is null or valid_until >= (now() at time zone 'Asia/Shanghai')::date)
  ) as d
  where not example or catalogue.is_example(from_id) and catalogue.is_example(to_id);
grant select on catalogue.approved_mapping to gongtong_app;

create function catalogue.note_decision_change() returns trigger language plpgsql as $$
begin
  insert into catalogue.search_pending select e.edition from changed c cross join lateral (values (c.from_id), (c.to_id)) as e(edition);
  return null;
end $$;
create trigger decided_mapping_search_added after insert on catalogue.decided_mapping referencing new table as changed
  for each statement execute function catalogue.note_decision_change();
create trigger decided_mapping_search_changed after update on catalogue.decided_mapping referencing new table as changed
  for each statement execute function catalogue.note_decision_change();
create trigger decided_rows_search_added after insert on catalogue.decided_rows referencing new table as changed
  for each statement execute function catalogue.note_decision_change();
create trigger decided_rows_search_changed after update on catalogue.decided_rows referencing new table as changed
  for each statement execute function catalogue.note_decision_change();
