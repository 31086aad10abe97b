-- Who the people are, how they prove it, for whom they act, and what they may.
create schema access;
grant usage on schema access to gongtong_app;

create table access.organisation (
  id        uuid primary key default gen_random_uuid(),
  kind      text collate "C" not null check (kind in ('enterprise', 'centre', 'regulator', 'evaluation-body', 'trade-association', 'operator')),
  side      text collate "C" not null check (side in ('mainland', 'taiwan')),
  name_hans text, name_hant text, name_en text,
  status    text collate "C" not null default 'active' check (status in ('active', 'suspended', 'closed')),
  example   boolean not null default false,
  created_at timestamptz not null default clock_timestamp(),
  check (num_nonnulls(name_hans, name_hant, name_en) > 0)
);

-- What a regulator decides on, on which level and where. Append and end; a past competence stays.
create table access.competence (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  field           text collate "C" not null check (field in ('standardisation', 'skills', 'professional-title', 'construction', 'health', 'civil-affairs')),
  level           text collate "C" not null check (level in ('national', 'province', 'city', 'county')),
  territory       text collate "C" not null, -- GB/T 2260 code, CN for the whole
  valid_from      date not null,
  valid_until     date,
  check (valid_until is null or valid_until > valid_from)
);
create index competence_organisation on access.competence (organisation_id);

-- What an administrator proposes for the register of competences; it takes effect with a second person's step. The competence
-- is named before it exists where it is to be granted.
create table access.competence_change (
  id              uuid primary key default gen_random_uuid(),
  change          text collate "C" not null check (change in ('grant', 'end')),
  competence_id   uuid not null,
  organisation_id uuid not null references access.organisation,
  content         jsonb not null, -- what both persons see: field, level, territory, first day, last day
  proposed_by     uuid not null,
  proposed_at     timestamptz not null default clock_timestamp(),
  settled_at      timestamptz,
  outcome         text collate "C" check (outcome in ('confirmed', 'withdrawn')),
  check ((settled_at is null) = (outcome is null))
);
create unique index competence_change_open on access.competence_change (competence_id) where settled_at is null;

create table access.account (
  id         uuid primary key default gen_random_uuid(),
  email      text not null,
  email_key  text collate "C" not null unique, -- as compared: NFKC, lower case
  name       text not null check (length(name) between 1 and 200),
  locale     text collate "C" not null default 'zh-Hans' check (locale in ('zh-Hans', 'zh-Hant', 'en')),
  status     text collate "C" not null default 'active' check (status in ('active', 'locked', 'closed')),
  example    boolean not null default false,
  created_at timestamptz not null default clock_timestamp()
);

create table access.password (
  account_id uuid primary key references access.account,
  hash       text not null, -- argon2id with its parameters
  profile    text collate "C" not null check (profile in ('nist', 'gb22239')),
  changed_at timestamptz not null default clock_timestamp()
);

create table access.totp (
  account_id   uuid primary key references access.account,
  secret       bytea not null, -- sealed
  confirmed_at timestamptz,
  last_step    bigint not null default 0 -- a code counts once
);

create table access.recovery_code (
  account_id uuid not null references access.account,
  sha256     bytea not null check (octet_length(sha256) = 32),
  used_at    timestamptz,
  primary key (account_id, sha256)
);

create table access.passkey (
  id            uuid primary key default gen_random_uuid(),
  account_id    uuid not null references access.account,
  credential_id text collate "C" not null unique, -- base64url
  public_key    bytea not null,
  counter       bigint not null default 0,
  transports    text[] not null default '{}',
  backed_up     boolean not null,
  name          text not null check (length(name) between 1 and 100),
  created_at    timestamptz not null default clock_timestamp(),
  last_used_at  timestamptz
);
create index passkey_account on access.passkey (account_id);

-- Something that was asked for and may be answered once: a passkey ceremony, a sign-in at another provider, a reset.
create table access.challenge (
  id         uuid primary key default gen_random_uuid(),
  kind       text collate "C" not null check (kind in ('passkey-registration', 'passkey-sign-in', 'oidc', 'second-factor', 'reset', 'invitation')),
  account_id uuid references access.account,
  sha256     bytea check (octet_length(sha256) = 32), -- of the secret that is mailed or shown
  content    jsonb not null default '{}',
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index challenge_expires on access.challenge (expires_at);

create table access.identity (
  issuer     text not null,
  subject    text not null,
  account_id uuid not null references access.account,
  created_at timestamptz not null default clock_timestamp(),
  primary key (issuer, subject)
);

create table access.membership (
  id              uuid primary key default gen_random_uuid(),
  account_id      uuid not null references access.account,
  organisation_id uuid not null references access.organisation,
  role            text collate "C" not null check (role in ('enterprise', 'professional', 'centre', 'expert', 'officer', 'approver', 'inspector',
                                                            'system-admin', 'security-admin', 'audit-admin')),
  scopes          text[], -- null: all that the role may; else a delegated user's part of it
  created_at      timestamptz not null default clock_timestamp(),
  ended_at        timestamptz
);
create unique index membership_current on access.membership (account_id, organisation_id, role) where ended_at is null;
create index membership_organisation on access.membership (organisation_id) where ended_at is null;
create unique index membership_one_administration on access.membership (account_id)
  where ended_at is null and role in ('system-admin', 'security-admin', 'audit-admin'); -- GB/T 22239-2019, 8.1.4.2

create table access.session (
  id              uuid primary key default gen_random_uuid(),
  sha256          bytea not null unique check (octet_length(sha256) = 32), -- of the token in the cookie
  account_id      uuid not null references access.account,
  membership_id   uuid references access.membership, -- for whom the person acts
  method          text collate "C" not null check (method in ('passkey', 'password', 'password-totp', 'password-recovery', 'oidc')),
  created_at      timestamptz not null default clock_timestamp(),
  seen_at         timestamptz not null default clock_timestamp(),
  expires_at      timestamptz not null,
  stepped_up_at   timestamptz,
  device          text, -- as the browser names itself, shortened
  ended_at        timestamptz
);
create index session_account on access.session (account_id) where ended_at is null;

create table access.invitation (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  email           text not null,
  email_key       text collate "C" not null,
  role            text collate "C" not null,
  scopes          text[],
  sha256          bytea not null unique check (octet_length(sha256) = 32),
  invited_by      uuid not null references access.account,
  created_at      timestamptz not null default clock_timestamp(),
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  accepted_by     uuid references access.account,
  revoked_at      timestamptz
);
create index invitation_organisation on access.invitation (organisation_id);

create table access.token (
  id            uuid primary key default gen_random_uuid(),
  membership_id uuid not null references access.membership,
  organisation_id uuid not null references access.organisation,
  name          text not null check (length(name) between 1 and 100),
  sha256        bytea not null unique check (octet_length(sha256) = 32),
  scopes        text[] not null,
  created_at    timestamptz not null default clock_timestamp(),
  expires_at    timestamptz not null,
  last_used_at  timestamptz,
  revoked_at    timestamptz
);
create index token_organisation on access.token (organisation_id);

-- Failed attempts, for limits; nobody misses them after a crash.
create unlogged table access.attempt (
  bucket text collate "C" not null, -- what is limited: an account, an address
  at     timestamptz not null default clock_timestamp()
);
create index attempt_bucket on access.attempt (bucket, at);

grant select, insert, update, delete on all tables in schema access to gongtong_app;
revoke delete on access.organisation, access.competence, access.competence_change, access.account, access.membership, access.session, access.invitation, access.token from gongtong_app;

-- The second wall: rows of an organisation are seen and written by those who act for it. `app.organisation` is set for one
-- transaction; where it is not, there are no rows.
create function access.acting_organisation() returns uuid language sql stable as $$
  select nullif(current_setting('app.organisation', true), '')::uuid
$$;
do $$
declare
  name text;
begin
  foreach name in array array['invitation', 'token'] loop
    execute format('alter table access.%I enable row level security', name);
    execute format('create policy own on access.%I to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation())', name);
  end loop;
end $$;

-- Sign-in by token and the accepting of an invitation know the secret and nothing else.
create function access.token_of(sha256 bytea) returns setof access.token language sql stable security definer set search_path = pg_catalog as $$
  select t.* from access.token t where t.sha256 = $1
$$;
create function access.invitation_of(sha256 bytea) returns setof access.invitation language sql stable security definer set search_path = pg_catalog as $$
  select i.* from access.invitation i where i.sha256 = $1
$$;
create function access.note_token_use(token uuid) returns void language sql security definer set search_path = pg_catalog as $$
  update access.token t set last_used_at = clock_timestamp()
  where t.id = $1 and (t.last_used_at is null or t.last_used_at < clock_timestamp() - interval '1 minute')
$$;
revoke all on function access.token_of(bytea), access.invitation_of(bytea), access.note_token_use(uuid) from public;
grant execute on function access.token_of(bytea), access.invitation_of(bytea), access.note_token_use(uuid) to gongtong_app;
