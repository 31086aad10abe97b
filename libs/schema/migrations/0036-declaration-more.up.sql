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
