-- Signatures of authorised persons over the digest of a version, and places in the lists of status that tell nothing.

-- What somebody is about to sign: the number is theirs until it is published under it. `salt`: they want their name to be shown.
create table declaration.signing (
  declaration_id  uuid not null references declaration.declaration,
  account_id      uuid not null references access.account,
  organisation_id uuid not null references access.organisation,
  number          text collate "C" not null,
  sha256          bytea not null check (octet_length(sha256) = 32), -- of the document as it would be published; the challenge
  salt            bytea check (octet_length(salt) = 32),
  begun_at        timestamptz not null default clock_timestamp(),
  primary key (declaration_id, account_id)
);
create index signing_account on declaration.signing (account_id);
create index signing_organisation on declaration.signing (organisation_id);

-- The assertion as everybody may check it: key and site without the person.
create table declaration.signature (
  number             text collate "C" not null,
  version            integer not null,
  public_key         bytea not null,                -- COSE key (RFC 9053)
  rp_id              text collate "C" not null,
  authenticator_data bytea not null,
  client_data        bytea not null,                -- JSON in UTF-8
  signature          bytea not null,
  primary key (number, version),
  foreign key (number, version) references declaration.version
);

-- The name behind the commitment of a version, with its salt, sealed under the person's key; it goes with that key, or by a row.
create table declaration.signatory_name (
  id        uuid primary key default gen_random_uuid(),
  number    text collate "C" not null,
  version   integer not null,
  person_id uuid not null references personal.person,
  sealed    bytea not null,
  unique (number, version),
  foreign key (number, version) references declaration.version
);
create index signatory_name_person on declaration.signatory_name (person_id);

-- Places in the lists of status are drawn, so that neighbours have nothing in common. Drawn once, kept for ever.
create table declaration.status_place (
  number  text collate "C" primary key,
  example boolean not null,
  list    integer not null check (list >= 1),
  place   integer not null check (place between 0 and 131071),
  unique (example, list, place)
);
-- Credentials that were given out name the places that followed from the serial.
insert into declaration.status_place (number, example, list, place)
select number, example, (serial - 1) / 131072 + 1, (serial - 1) % 131072
from (select number, example, split_part(number, '-', 4)::int as serial from declaration.published) as known;

create trigger never_changed before update or delete or truncate on declaration.signature for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on declaration.status_place for each statement execute function journal.refuse_change();
alter table declaration.signing enable row level security;
create policy own on declaration.signing to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
grant select, insert, update, delete on declaration.signing to gongtong_app;
grant select, insert on declaration.signature, declaration.status_place to gongtong_app;
grant select, insert, delete on declaration.signatory_name to gongtong_app;
