-- What panels and regulators decided of two documents, as the engine takes it. One row is one fact: the relation that holds, or,
-- where several were left possible, one row for each that does not.
create table catalogue.decided_mapping (
  id          bigint generated always as identity primary key,
  mapping     text collate "C" not null,            -- number GT-M
  version     integer not null check (version >= 1),
  from_id     integer not null references catalogue.edition,
  to_id       integer not null references catalogue.edition,
  relation    text collate "C" not null check (relation in ('equal', 'subset', 'superset', 'overlap', 'disjoint')), -- of from to to
  negated     boolean not null,
  grade       smallint not null check (grade in (4, 5)), -- 4 a panel agreed, 5 a regulator approved
  territory   text collate "C",                     -- where it holds; null where nobody approved it
  effect      text collate "C",
  valid_from  date not null,
  valid_until date,                                 -- last day; null: until something ends it
  standing    text collate "C" not null default 'stands' check (standing in ('stands', 'suspended', 'superseded', 'revoked', 'expired')),
  example     boolean not null,
  digest      bytea not null,                       -- SHA-256 of what the fact says
  check (from_id <> to_id),
  check ((grade = 5) = (territory is not null) and (territory is null) = (effect is null))
);
create unique index decided_mapping_fact on catalogue.decided_mapping (mapping, relation, negated) where standing in ('stands', 'suspended');
create index decided_mapping_from on catalogue.decided_mapping (from_id);
create index decided_mapping_to on catalogue.decided_mapping (to_id);
create index decided_mapping_until on catalogue.decided_mapping (valid_until) where standing = 'stands' and valid_until is not null;

create trigger decided_mapping_facts_added after insert on catalogue.decided_mapping referencing new table as changed
  for each statement execute function catalogue.note_facts_change();
create trigger decided_mapping_facts_changed after update on catalogue.decided_mapping referencing new table as changed
  for each statement execute function catalogue.note_facts_change();

revoke delete on catalogue.decided_mapping from gongtong_app; -- a decision stays on record
