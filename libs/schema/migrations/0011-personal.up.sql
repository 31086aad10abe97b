-- What is kept about people: a key for each person, under which their fields are sealed wherever they lie. Where the key is
-- destroyed the fields cannot be read any more, in any row, copy or back-up.
create schema personal;
grant usage on schema personal to gongtong_app;

create table personal.person (
  id         uuid primary key default gen_random_uuid(),
  account_id uuid unique references access.account, -- null: somebody about whom another one wrote something
  region     text collate "C" not null check (region in ('mainland', 'taiwan')), -- whose law names the rights
  created_at timestamptz not null default clock_timestamp()
);

create table personal.key (
  person_id    uuid primary key references personal.person,
  suite        text collate "C" not null check (suite in ('aes-256-gcm', 'sm4-cbc-hmac-sm3')),
  wrapped      bytea,        -- the data key, sealed; null: destroyed
  made_at      timestamptz not null default clock_timestamp(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);

-- What a person agreed to, or took back. Append only: what holds is the last row of a purpose.
create table personal.consent (
  id         bigint generated always as identity primary key,
  person_id  uuid not null references personal.person,
  purpose    text collate "C" not null,
  given      boolean not null,
  notice     integer not null, -- version of the privacy notice that was shown
  at         timestamptz not null default clock_timestamp()
);
create index consent_person on personal.consent (person_id, purpose, id desc);

-- Who looked at a person's field, and what for; the person sees it. The journal has the ids and the purpose alone.
create table personal.reveal (
  id          bigint generated always as identity primary key,
  person_id   uuid not null references personal.person,
  account_id  uuid references access.account,
  purpose     text collate "C" not null,
  reason      text not null check (length(reason) between 1 and 500),
  table_name  text collate "C" not null,
  row_id      text collate "C" not null,
  column_name text collate "C" not null,
  at          timestamptz not null default clock_timestamp()
);
create index reveal_person on personal.reveal (person_id, id desc);

-- What a person asks for: access, correction, deletion, closing. One open request of a kind at a time.
create table personal.request (
  id         uuid primary key default gen_random_uuid(),
  person_id  uuid not null references personal.person,
  kind       text collate "C" not null check (kind in ('export', 'correction', 'deletion', 'closing')),
  state      text collate "C" not null default 'open' check (state in ('open', 'waiting', 'done', 'refused', 'withdrawn')),
  reason     text collate "C", -- code of why it waits or was refused
  created_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz
);
create unique index request_open on personal.request (person_id, kind) where state in ('open', 'waiting');

-- What went wrong with personal data, with the clocks that run from its discovery. Contents have no personal datum.
create table personal.breach (
  id            uuid primary key default gen_random_uuid(),
  discovered_at timestamptz not null,
  recorded_by   uuid not null references access.account,
  summary       text not null check (length(summary) between 1 and 4000),
  persons       integer not null check (persons >= 0),
  special       boolean not null, -- sensitive data are among them
  regions       text[] not null,
  state         text collate "C" not null default 'open' check (state in ('open', 'closed')),
  version       integer not null default 1,
  created_at    timestamptz not null default clock_timestamp()
);
create table personal.breach_step (
  id         bigint generated always as identity primary key,
  breach_id  uuid not null references personal.breach,
  step       text collate "C" not null, -- authority-told, persons-told, measure-taken, closed
  region     text collate "C",
  note       text not null check (length(note) <= 4000),
  account_id uuid not null references access.account,
  at         timestamptz not null default clock_timestamp()
);

grant select, insert, update on personal.person, personal.key, personal.request, personal.breach to gongtong_app;
grant select, insert on personal.consent, personal.reveal, personal.breach_step to gongtong_app;
grant usage on all sequences in schema personal to gongtong_app;

-- Invitations by which somebody came in, or that still wait for them, forget the address. The server sees those of one
-- organisation at a time.
create function access.forget_invited(account uuid) returns void language sql security definer set search_path = pg_catalog as $$
  update access.invitation i set email = '', email_key = 'erased ' || i.id, revoked_at = case when i.accepted_at is null then coalesce(i.revoked_at, clock_timestamp()) else i.revoked_at end
  from access.account a
  where a.id = $1 and (i.accepted_by = a.id or i.email_key = a.email_key)
$$;
revoke all on function access.forget_invited(uuid) from public;
grant execute on function access.forget_invited(uuid) to gongtong_app;
