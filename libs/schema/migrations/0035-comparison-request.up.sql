-- What firms ask the centre to compare, and what became of it, step by step.
create table mapping.comparison_request (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation, -- that asks
  have            text not null check (length(have) between 1 and 200), -- the standard that it conforms to, as it wrote it
  want            text not null check (length(want) between 1 and 200), -- the one that it must conform to
  why             text not null check (length(why) between 1 and 2000),
  state           text collate "C" not null default 'asked' check (state in ('asked', 'accepted', 'drafted', 'answered', 'withdrawn')),
  reply_due       date,                              -- by which day the centre replies
  due_rule        text collate "C",                  -- the clock's rule; null: the centre set the day
  mapping_id      uuid references mapping.mapping,   -- the draft that it became
  asked_at        timestamptz not null default clock_timestamp(),
  check (state not in ('accepted', 'drafted') or reply_due is not null),
  check (state <> 'drafted' or mapping_id is not null)
);
create index comparison_request_organisation on mapping.comparison_request (organisation_id, asked_at);
create index comparison_request_state on mapping.comparison_request (state, reply_due);
create index comparison_request_mapping on mapping.comparison_request (mapping_id) where mapping_id is not null;

-- Each step, as both sides see it; nobody changes it.
create table mapping.request_step (
  request_id uuid not null references mapping.comparison_request,
  place      integer not null check (place >= 1),
  act        text collate "C" not null check (act in ('ask', 'accept', 'draft', 'answer', 'withdraw')),
  side       text collate "C" not null check (side in ('firm', 'centre')),
  words      text check (length(words) between 1 and 4000),
  due        date,
  at         timestamptz not null default clock_timestamp(),
  primary key (request_id, place)
);

create trigger never_changed before update or delete or truncate on mapping.request_step for each statement execute function journal.refuse_change();
grant select, insert, update on mapping.comparison_request to gongtong_app;
grant select, insert on mapping.request_step to gongtong_app;
