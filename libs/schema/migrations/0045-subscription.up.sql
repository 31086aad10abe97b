-- Following without an account: by mail, and what feeds are read by.

-- One thing that an address follows. Whose address it is stands here in no form that can be read: it lies sealed under the key of `person_id`,
-- which is destroyed with the row.
create table notice.follow (
  id           uuid primary key,
  person_id    uuid not null,                      -- in personal.person; of this row alone
  address      bytea not null,                     -- sealed
  mark         bytea not null check (octet_length(mark) = 32), -- by which the same address is found again
  kind         text collate "C" not null check (kind in ('standard', 'mapping', 'declaration', 'mappings', 'sector')),
  target       text collate "C" not null,          -- a number, or the id of a sector; empty for all mappings
  way          text collate "C" not null check (way in ('now', 'daily')),
  locale       text collate "C" not null check (locale in ('zh-Hans', 'zh-Hant', 'en')),
  secret       bytea not null,                     -- SHA-256 of what the first mail alone says
  asked_at     timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz,
  told_at      timestamptz,                        -- when the last daily mail was put together
  check ((kind = 'mappings') = (target = ''))
);
create unique index follow_once on notice.follow (mark, kind, target) where confirmed_at is not null;
create unique index follow_secret on notice.follow (secret);
create index follow_of_address on notice.follow (mark, asked_at);
create index follow_target on notice.follow (kind, target) where confirmed_at is not null;
create index follow_unconfirmed on notice.follow (asked_at) where confirmed_at is null;
create index follow_daily on notice.follow (told_at) where confirmed_at is not null and way = 'daily';

-- What happened to what somebody follows, as it is told by mail: numbers and codes alone.
create table notice.news (
  event_id bigint not null references journal.event,
  kind     text collate "C" not null,
  target   text collate "C" not null,
  what     text collate "C" not null,              -- key of its text
  number   text collate "C" not null,
  path     text not null,                          -- of its page, without the language
  at       timestamptz not null default clock_timestamp(),
  primary key (event_id, kind, target)
);
create index news_target on notice.news (kind, target, at);
create index news_at on notice.news (at);

-- To whom a mail goes that no account gets: the address is looked up when the mail goes out, and stands in no mail.
alter table notice.mail add column follow_id uuid;
create index mail_follow on notice.mail (follow_id) where follow_id is not null;

grant select, insert, update, delete on notice.follow to gongtong_app;
grant select, insert, delete on notice.news to gongtong_app;

-- What feeds are read by.
create index record_mapping on transparency.record (id desc) where number like 'GT-M-%';
create index version_at on declaration.version (at desc);
