-- By what declarations of nearly the same words are found: sixteen marks of the version of today.
create table declaration.likeness (
  number          text collate "C" primary key references declaration.published,
  organisation_id uuid not null references access.organisation, -- whose it is: nobody is told of the own
  marks           integer[] not null
);
create index likeness_organisation on declaration.likeness (organisation_id);
create index likeness_marks on declaration.likeness using gin (marks);
grant select, insert, update on declaration.likeness to gongtong_app;
