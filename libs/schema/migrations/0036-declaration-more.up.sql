-- What came to declarations later: seals of enterprises.

-- The seal of the enterprise (电子签章) over a version, once everything about it was found good. `file`: as it was handed in, canonical JSON.
create table declaration.seal (
  number      text collate "C" not null,
  version     integer not null,
  authority   text not null,                    -- the certification authority, as the operator named it
  licence     text not null,                    -- number of its licence
  serial      text collate "C" not null check (serial ~ '^[0-9a-f]+$'),
  holder      text not null,                    -- as the certificate names it
  sealed_at   timestamptz not null,             -- as the signer says
  received_at timestamptz not null default clock_timestamp(),
  file        text not null check (length(file) <= 100000),
  primary key (number, version),
  foreign key (number, version) references declaration.version
);
create trigger never_changed before update or delete or truncate on declaration.seal for each statement execute function journal.refuse_change();
grant select, insert on declaration.seal to gongtong_app;

-- Editions against which an enterprise holds its values are followed too. They are the owner's alone.
alter table declaration.cited drop constraint cited_role_check;
alter table declaration.cited add constraint cited_role_check check (role in ('followed', 'method', 'compared'));
insert into declaration.cited (number, standard, role)
select distinct k.number, c.standard #>> '{}', 'compared'
from declaration.kept k cross join lateral jsonb_array_elements(case when jsonb_typeof(k.draft -> 'comparedWith') = 'array' then k.draft -> 'comparedWith' else '[]' end) as c(standard)
where jsonb_typeof(c.standard) = 'string';

-- A declaration is looked at once more when its validity ends.
alter table declaration.published add column valid_until date;
update declaration.published p set valid_until = (v.document::jsonb #>> '{validity,until}')::date
from declaration.version v where v.number = p.number and v.version = p.version and v.document::jsonb #>> '{validity,until}' is not null;
create index published_valid_until on declaration.published (valid_until) where valid_until is not null;

-- Declarations at which a round looks for another reason than a standard that changed.
create table declaration.look_number (
  look_id bigint not null references declaration.look,
  number  text collate "C" not null references declaration.published,
  primary key (look_id, number)
);
create index look_number_declaration on declaration.look_number (number);
grant select, insert on declaration.look_number to gongtong_app;
