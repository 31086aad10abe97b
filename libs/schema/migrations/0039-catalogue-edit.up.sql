-- Facts that the centre proposes for the catalogue. They take effect with a second person's look; then they are statements and relations like those of an import.
create table catalogue.proposal (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation, -- the centre whose people propose and look
  state           text collate "C" not null default 'proposed' check (state in ('proposed', 'returned', 'withdrawn', 'confirmed')),
  version         integer not null default 1 check (version >= 1), -- a change names the one that it has seen
  attempt         uuid not null,                    -- under which the steps of both persons belong together; another after each change
  standards       text[] not null check (cardinality(standards) between 1 and 500), -- designations of dated editions
  facts           jsonb not null,                   -- what is proposed, by the names of the form
  source          jsonb not null,                   -- {name, grade, basis, readOn, locator}
  reason          text not null check (length(reason) between 1 and 2000),
  proposed_by     uuid not null references access.account,
  proposed_at     timestamptz not null default clock_timestamp()
);
create index proposal_organisation on catalogue.proposal (organisation_id, proposed_at, id);
create index proposal_state on catalogue.proposal (organisation_id, state);
create index proposal_proposed_by on catalogue.proposal (proposed_by);

-- Each step. `effect`: of a confirmation, what stood before and what stands since, fact by fact.
create table catalogue.proposal_step (
  proposal_id uuid not null references catalogue.proposal,
  place       integer not null check (place >= 1),
  act         text collate "C" not null check (act in ('propose', 'change', 'return', 'withdraw', 'confirm')),
  account_id  uuid not null references access.account,
  words       text check (length(words) between 1 and 2000),
  effect      jsonb,
  at          timestamptz not null default clock_timestamp(),
  primary key (proposal_id, place),
  check ((act = 'confirm') = (effect is not null))
);
create index proposal_step_account on catalogue.proposal_step (account_id);

-- Tables of this schema come with all rights; a step is never changed, a proposal never taken away.
revoke delete on catalogue.proposal from gongtong_app;
revoke update, delete on catalogue.proposal_step from gongtong_app;
