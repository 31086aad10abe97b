-- Proofs of what declarations say, which their owner alone sees; drafts that were put aside; what an amendment began with.
create table declaration.evidence (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  declaration_id  uuid not null references declaration.declaration,
  kind            text collate "C" not null check (kind in ('test-report', 'certificate', 'drawing', 'other')),
  file_id         uuid not null references file.file,
  sha256          text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'), -- of the bytes as they are kept
  note            text check (length(note) between 1 and 1000),
  added_by        uuid not null references access.account,
  added_at        timestamptz not null default clock_timestamp(),
  disclosed_at    timestamptz,                      -- from then on the competent regulator reads the file
  removed_at      timestamptz,
  check (removed_at is null or disclosed_at is null)
);
create index evidence_of_declaration on declaration.evidence (declaration_id, added_at, id);
create index evidence_of_organisation on declaration.evidence (organisation_id);
create index evidence_of_file on declaration.evidence (file_id);
create index evidence_added_by on declaration.evidence (added_by);

alter table declaration.declaration
  add column before_amendment jsonb,                -- the draft of the version that everybody sees, while the next one is written
  add column discarded_at timestamptz;              -- a draft never published that its owner put aside

alter table declaration.evidence enable row level security;
create policy own on declaration.evidence to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
grant select, insert, update on declaration.evidence to gongtong_app;

-- What an authority may know of the proofs of a declaration: digest, kind and day of each, and the file of those that were disclosed.
create function declaration.evidence_of(wanted text) returns table (id uuid, kind text, sha256 text, added_at timestamptz, file_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select e.id, e.kind, e.sha256, e.added_at, case when e.disclosed_at is not null then e.file_id end
  from declaration.evidence e join declaration.published p on p.declaration_id = e.declaration_id
  where p.number = $1 and e.removed_at is null order by e.added_at, e.id
$$;
revoke all on function declaration.evidence_of(text) from public;
grant execute on function declaration.evidence_of(text) to gongtong_app;
