-- Panels of drawn experts, what they read, think, say, vote and sign. What is reviewed is frozen beside it.

-- One review of one thing. Days are last days; `rules`: version of the rules of quorum and majority; `version`: of the thing.
create table review.panel (
  id               uuid primary key default gen_random_uuid(),
  subject_kind     text collate "C" not null check (subject_kind = 'mapping'),
  subject_id       uuid not null,
  subject_number   text collate "C" not null,
  example          boolean not null,
  rules            integer not null check (rules >= 1),
  size             integer not null check (size % 2 = 1),
  least_mainland   integer not null check (least_mainland >= 1),
  least_taiwan     integer not null check (least_taiwan >= 1),
  answer_day       date not null,
  round_day        date not null,
  discussion_day   date not null,
  vote_day         date not null,
  days_set         date not null default (now() at time zone 'Asia/Shanghai')::date, -- on which day they were set; who is invited later has as long
  state            text collate "C" not null default 'drawing' check (state in ('drawing', 'inviting', 'blind', 'open', 'voting', 'concluded', 'not_filled')),
  unilateral       boolean not null default false,
  round_closed     boolean not null default false,  -- the first round has ended once
  version          integer not null check (version >= 1),
  digest           text collate "C" not null,
  drafters         uuid[] not null,
  draw             text collate "C",
  outcome          text collate "C" check (outcome in ('agreed', 'not-agreed', 'changes-requested')),
  basis            text collate "C",
  opened_at        timestamptz not null default clock_timestamp(),
  concluded_at     timestamptz,
  check ((state = 'concluded') = (outcome is not null) and (outcome is null) = (basis is null))
);
create unique index panel_open on review.panel (subject_id) where state not in ('concluded', 'not_filled');
create index panel_subject on review.panel (subject_id, opened_at);
create index panel_state on review.panel (state) where state not in ('concluded', 'not_filled');

-- What was before the panel, frozen, version by version.
create table review.panel_version (
  panel     uuid not null references review.panel,
  version   integer not null check (version >= 1),
  digest    text collate "C" not null,
  title     jsonb not null,
  standards text[] not null,
  at        timestamptz not null default clock_timestamp(),
  primary key (panel, version)
);
create table review.panel_row (
  panel     uuid not null,
  version   integer not null,
  key       text collate "C" not null,
  place     integer not null,
  section   text not null,
  source    jsonb not null,
  target    jsonb not null,
  relations integer not null check (relations between 0 and 31),
  reason    text not null,
  evidence  jsonb not null,
  digest    text collate "C" not null,
  primary key (panel, version, key),
  foreign key (panel, version) references review.panel_version
);

-- Who sits. `expert`: in the pool, shown to nobody; `place`: how the panel calls its member. What somebody did stays with the seat after they have left.
create table review.seat (
  id           uuid primary key default gen_random_uuid(),
  panel        uuid not null references review.panel,
  place        integer not null check (place >= 1),
  expert       uuid not null,
  account_id   uuid not null references access.account,
  side         text collate "C" not null check (side in ('mainland', 'taiwan')),
  label        text collate "C" not null,
  state        text collate "C" not null default 'invited' check (state in ('invited', 'accepted', 'recused', 'replaced')),
  has_access   boolean,                             -- to the editions that are compared, as they say
  reason       text collate "C",                    -- why they left
  words        text check (length(words) between 1 and 2000),
  submitted_at timestamptz,                         -- the opinion of the blind round
  vote         text collate "C" check (vote in ('agree', 'request-changes', 'object')),
  reasons      text check (length(reasons) between 1 and 4000),
  may_quote    boolean not null default false,
  vote_version integer,                             -- of what was voted on
  signed       boolean not null default false,
  reminded_on  date,
  seated_at    timestamptz not null default clock_timestamp(),
  unique (panel, place),
  unique (panel, account_id)
);
create index seat_account on review.seat (account_id);
create index seat_expert on review.seat (expert);

-- What a member thinks of a row, in the blind round and after it. `version`: for If-Match; `digest`: of the row as it was.
create table review.row_opinion (
  seat       uuid not null references review.seat,
  key        text collate "C" not null,
  round      text collate "C" not null check (round in ('blind', 'open')),
  version    integer not null check (version >= 1),
  kind       text collate "C" not null check (kind in ('agree', 'request-change', 'object', 'other-relation')),
  reason     text check (length(reason) between 1 and 2000),
  relation   integer check (relation between 1 and 31),
  of_version integer not null,
  digest     text collate "C" not null,
  at         timestamptz not null default clock_timestamp(),
  primary key (seat, key, round)
);
create table review.row_read (
  seat   uuid not null references review.seat,
  key    text collate "C" not null,
  digest text collate "C" not null,
  at     timestamptz not null default clock_timestamp(),
  primary key (seat, key)
);
create table review.panel_comment (
  id         uuid primary key default gen_random_uuid(),
  panel      uuid not null references review.panel,
  key        text collate "C" not null,
  seat       uuid not null references review.seat,
  kind       text collate "C" not null check (kind in ('question', 'change', 'proposal')),
  words      text not null check (length(words) between 1 and 2000),
  of_version integer not null,
  at         timestamptz not null default clock_timestamp()
);
create index panel_comment_row on review.panel_comment (panel, key, at);
create index panel_comment_seat on review.panel_comment (seat);

-- What a member put their name to: the document, letter for letter, and a passkey's assertion over its digest, or a session alone.
create table review.signed_opinion (
  seat               uuid not null references review.seat,
  place              integer not null check (place >= 1),
  version            integer not null,
  document           jsonb not null,
  sha256             bytea not null check (octet_length(sha256) = 32),
  suite              text collate "C" not null check (suite in ('session', 'passkey')),
  public_key         bytea,
  rp_id              text collate "C",
  authenticator_data bytea,
  client_data        bytea,
  signature          bytea,
  at                 timestamptz not null default clock_timestamp(),
  primary key (seat, place),
  check ((suite = 'passkey') = (signature is not null))
);

-- The centre's neutral words on a signed objection; to another version they say nothing.
create table review.minority_words (
  seat       uuid not null references review.seat,
  version    integer not null check (version >= 1), -- of what was objected to
  words      jsonb not null,
  account_id uuid not null references access.account,
  at         timestamptz not null default clock_timestamp(),
  primary key (seat, version)
);
create index minority_words_account on review.minority_words (account_id);

-- What the panel decided, each time that it did.
create table review.conclusion (
  panel      uuid not null references review.panel,
  place      integer not null check (place >= 1),
  version    integer not null,
  digest     text collate "C" not null,
  outcome    text collate "C" not null check (outcome in ('agreed', 'not-agreed', 'changes-requested')),
  basis      text collate "C" not null,
  unilateral boolean not null,
  tally      jsonb not null,
  at         timestamptz not null default clock_timestamp(),
  primary key (panel, place)
);

create trigger never_changed before update or delete or truncate on review.panel_version for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on review.panel_row for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on review.signed_opinion for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on review.conclusion for each statement execute function journal.refuse_change();
grant select, insert on review.panel_version, review.panel_row, review.panel_comment, review.signed_opinion, review.conclusion to gongtong_app;
grant select, insert, update on review.panel, review.seat, review.row_opinion, review.row_read, review.minority_words to gongtong_app;
