-- What waits for a person, what is mailed, and what anyone says to the centre.
create schema notice;
grant usage on schema notice to gongtong_app;

-- One thing that waits for a person or for whoever holds a role in an organisation.
create table notice.item (
  id              uuid primary key default gen_random_uuid(),
  event_id        bigint not null references journal.event,
  account_id      uuid,
  organisation_id uuid,
  role            text collate "C",
  reason          text collate "C" not null,      -- key of its text
  params          jsonb not null default '{}',
  object_kind     text collate "C" not null,
  object_id       text collate "C" not null,
  address         text not null,                  -- where its one action is done
  due             date,
  rule            text,                           -- the rule that the due date comes from
  created_at      timestamptz not null default clock_timestamp(),
  seen_at         timestamptz,
  done_at         timestamptz,
  check (account_id is not null or (organisation_id is not null and role is not null)),
  unique nulls not distinct (event_id, account_id, organisation_id, role, reason)
);
create index item_account on notice.item (account_id, created_at desc) where account_id is not null;
create index item_object on notice.item (object_kind, object_id) where done_at is null;
create index item_organisation on notice.item (organisation_id, role, created_at desc) where organisation_id is not null;

-- A mail: made once for an event, a person and a template, sent at least tried once, never sent twice knowingly.
create table notice.mail (
  id         uuid primary key default gen_random_uuid(),
  event_id   bigint references journal.event,
  account_id uuid,
  address    text not null,
  template   text collate "C" not null,
  locale     text collate "C" not null check (locale in ('zh-Hans', 'zh-Hant', 'en')),
  params     jsonb not null,
  secret     bytea,           -- sealed parameters (a link that is good once); destroyed with the sending
  state      text collate "C" not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed')),
  attempts   smallint not null default 0,
  fault      text,
  created_at timestamptz not null default clock_timestamp(),
  sent_at    timestamptz,
  unique nulls not distinct (event_id, address, template)
);
create index mail_newest on notice.mail (created_at desc, id desc);

-- What a person wants by mail: at once, once a day, or not.
create table notice.choice (
  account_id uuid not null,
  reason     text collate "C" not null,
  way        text collate "C" not null check (way in ('now', 'daily', 'never')),
  primary key (account_id, reason)
);

-- A fact is wrong, something is missing: said by anyone, without an account.
create table notice.feedback (
  id         uuid primary key default gen_random_uuid(),
  about      text,
  message    text not null check (length(message) between 1 and 4000),
  reply_to   text,
  locale     text collate "C" not null,
  created_at timestamptz not null default clock_timestamp()
);
create index feedback_newest on notice.feedback (created_at desc, id desc);

-- Days on which what is new was put together for those who want one mail a day; each day once.
create table notice.digest (
  day     date primary key,
  made_at timestamptz not null default clock_timestamp()
);

grant select, insert, update on all tables in schema notice to gongtong_app;
grant delete on notice.choice to gongtong_app;
