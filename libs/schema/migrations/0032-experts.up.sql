-- Experts of both sides, and draws of panels from among them.
create schema review;
grant usage on schema review to gongtong_app;
create sequence review.draw_number as integer; -- numbers GT-X; never used twice, gaps are allowed

-- Who is in the pool, or asks to be. What says who they are is sealed under the person's own key.
create table review.expert (
  id                uuid primary key,
  draw_name         uuid not null unique,          -- from it labels of draws are made; told to the expert alone
  account_id        uuid not null unique references access.account,
  person_id         uuid not null references personal.person,
  side              text collate "C" not null check (side in ('mainland', 'taiwan')),
  state             text collate "C" not null check (state in ('nominated', 'applied', 'checked', 'active', 'refused', 'left', 'removed')),
  fields            text[] not null check (cardinality(fields) between 1 and 9),
  available         boolean not null default true,
  unavailable_until date,
  term_from         date,
  term_until        date,
  details           bytea,                         -- sealed; null: nominated, and nothing written yet
  marks             bytea[] not null default '{}', -- blind indices of organisations concerned and of standards drafted
  example           boolean not null default false,
  version           integer not null default 1,
  written_at        timestamptz not null default clock_timestamp(),
  check ((term_from is null) = (term_until is null))
);
create index expert_person on review.expert (person_id);
create index expert_state on review.expert (state, side);

-- What experts agree to or take back; rows are never changed. The last one of a purpose holds.
create table review.expert_consent (
  id        bigint generated always as identity primary key,
  expert_id uuid not null references review.expert,
  purpose   text collate "C" not null check (purpose in ('pool', 'panel', 'publication', 'contact')),
  given     boolean not null,
  notice    integer not null check (notice >= 0), -- version of the labels in which the notice was shown
  at        timestamptz not null default clock_timestamp()
);
create index expert_consent_of on review.expert_consent (expert_id, purpose, id desc);

-- One draw. Code and salt are sealed; the salt is told to each member of its pool together with their own name in draws.
create table review.draw (
  number       text collate "C" primary key,
  panel_id     uuid not null,
  subject      jsonb not null,                     -- what is reviewed: number, version, digest, titles, standards, who is concerned
  state        text collate "C" not null check (state in ('gathering', 'announced', 'closed', 'opened', 'failed')),
  failure      text collate "C",
  size         integer not null check (size % 2 = 1),
  least_mainland integer not null check (least_mainland >= 0),
  least_taiwan integer not null check (least_taiwan >= 0),
  fields       text[] not null,
  deadline     timestamptz not null,
  reveal_by    timestamptz not null check (reveal_by > deadline),
  lottery      text check (length(lottery) between 1 and 500),
  numbers      integer[],
  secret       bytea not null,
  salt         bytea not null,
  announcement jsonb,                              -- as it was published
  root         text collate "C",                   -- of the first checkpoint after the deadline
  root_at      timestamptz,
  randomness   text,
  unilateral   boolean not null default false,
  records      integer not null default 0,         -- versions in the public log
  example      boolean not null,
  created_at   timestamptz not null default clock_timestamp(),
  check ((state = 'failed') = (failure is not null))
);
create index draw_panel on review.draw (panel_id);
create index draw_open on review.draw (state) where state in ('gathering', 'announced', 'closed');

create table review.draw_party (
  draw            text collate "C" not null references review.draw,
  organisation_id uuid not null references access.organisation,
  name            text not null,                   -- as it was when the draw was prepared
  language        text collate "C" not null check (language in ('zh-Hans', 'zh-Hant', 'en')), -- of the name
  commitment      text collate "C" check (commitment ~ '^[0-9a-f]{64}$'),
  revealed        text collate "C" check (revealed ~ '^[0-9a-f]{64}$'),
  primary key (draw, organisation_id),
  unique (draw, name)
);
create index draw_party_organisation on review.draw_party (organisation_id);

-- One member of the pool in one draw. `place`: in drawn order, once it is opened.
create table review.draw_entry (
  draw      text collate "C" not null references review.draw,
  label     text collate "C" not null check (label ~ '^[0-9a-f]{64}$'),
  expert_id uuid not null references review.expert,
  side      text collate "C" not null check (side in ('mainland', 'taiwan')),
  unfit     text collate "C" check (unfit in ('conflict', 'field', 'unavailable', 'declined', 'recused')),
  told      boolean not null default false,        -- its reason may be published: enough are of its kind
  place     integer,
  seated    boolean not null default false,
  primary key (draw, label),
  unique (draw, expert_id)
);
create index draw_entry_expert on review.draw_entry (expert_id);

-- Seats that changed hands.
create table review.draw_replacement (
  draw    text collate "C" not null references review.draw,
  record  integer not null,                        -- under this version of the draw's number in the public log
  left_label text collate "C" not null,
  reason  text collate "C" not null check (reason in ('conflict', 'unavailable', 'declined', 'recused', 'withheld')),
  label   text collate "C" not null,
  at      timestamptz not null default clock_timestamp(),
  primary key (draw, record)
);

create trigger never_changed before update or delete or truncate on review.expert_consent for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on review.draw_replacement for each statement execute function journal.refuse_change();
grant select, insert on review.expert_consent, review.draw_replacement to gongtong_app;
grant select, insert, update on review.expert, review.draw, review.draw_party, review.draw_entry to gongtong_app;
grant usage on all sequences in schema review to gongtong_app;
