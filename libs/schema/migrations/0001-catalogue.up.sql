-- The catalogue: standards (families), their editions, and what sources say of them.
-- A statement is what one source says of one edition; it is never changed. The columns of `edition` from `title_hans`
-- on are a projection of the statements (the strongest source wins) and can be recomputed at any time.
create schema catalogue;

create domain catalogue.partial_date as text check (value ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
create domain catalogue.side as text check (value in ('mainland', 'taiwan', 'international', 'other'));
create domain catalogue.grade as smallint check (value between 0 and 5);

create table catalogue.source (
  id      text primary key,               -- code of the source list, or the address itself
  address text,                           -- without it the source can be named, not opened
  kind    text,
  grade   catalogue.grade,                -- of the source as a whole; each fact carries its own
  licence text,                           -- of its data; 'none' where the source names none: such facts are no open data
  note    text,
  stated_on catalogue.partial_date        -- the state of the source that was read, where one date covers it
);

create table catalogue.family (
  id     integer generated always as identity primary key,
  key    text collate "C" not null unique, -- search key of the undated number
  number text not null,                    -- 'GB/T 24819'
  slug   text collate "C" not null unique,
  issuer text not null,                    -- 'GB', 'CNS', 'ISO', 'IEC', 'SJ', 'DB35', 'T/CESA', 'other'
  side   catalogue.side not null,
  serial text                              -- digits as printed, for bare-number look-ups
);
create index family_serial on catalogue.family (serial text_pattern_ops);
create index family_key_prefix on catalogue.family (key text_pattern_ops);

create table catalogue.edition (
  id         integer generated always as identity primary key,
  family_id  integer not null references catalogue.family,
  key        text collate "C" not null unique, -- identity of the document, amendments and consolidation included
  number     text not null,                    -- designation in normal form: 'IEC 62031:2008/AMD1:2012'
  slug       text collate "C" not null unique,
  side       catalogue.side not null,
  kind       text not null default 'standard'
             check (kind in ('standard', 'technical-regulation', 'label-rule', 'inspection-rule', 'other')),
  document   text not null default 'edition'
             check (document in ('edition', 'amendment', 'corrigendum', 'addendum', 'supplement', 'consolidated',
                                 'interpretation', 'draft')),
  year       smallint,
  cited_only boolean not null default true,    -- named by a fact, described by no source
  title_hans text, title_hant text, title_en text,
  nature     text check (nature in ('mandatory', 'recommended', 'guidance', 'voluntary')),
  recorded_status text not null default 'unknown'
             check (recorded_status in ('upcoming', 'in_force', 'replaced', 'withdrawn', 'draft', 'unknown')),
  issued      catalogue.partial_date,
  implemented catalogue.partial_date,
  withdrawn   catalogue.partial_date,
  ics        text[] not null default '{}',
  ccs        text[] not null default '{}',
  committee  text,
  -- status as of status_on; it holds until status_until (exclusive), when it is computed anew
  status       text not null default 'unknown'
               check (status in ('upcoming', 'in_force', 'replaced', 'withdrawn', 'draft', 'unknown')),
  status_until date
);
create index edition_family on catalogue.edition (family_id);
create index edition_status_until on catalogue.edition (status_until) where status_until is not null;
create index edition_ics on catalogue.edition using gin (ics);
create index edition_ccs on catalogue.edition using gin (ccs);

-- Every key under which an edition or family can be found, beside its own: the other half of a dual number, an old
-- number, a nature left out. `loose` keys are offered, not taken for the number meant.
create table catalogue.number_key (
  key        text collate "C" not null,
  kind       text not null check (kind in ('dual', 'alias', 'legacy', 'loose')),
  family_id  integer references catalogue.family,
  edition_id integer references catalogue.edition,
  check (num_nonnulls(family_id, edition_id) = 1),
  unique nulls not distinct (key, kind, family_id, edition_id)
);
create index number_key_prefix on catalogue.number_key (key text_pattern_ops);

create table catalogue.statement (
  id          bigint generated always as identity primary key,
  edition_id  integer not null references catalogue.edition,
  source_id   text not null references catalogue.source,
  grade       catalogue.grade not null,
  basis       text not null check (basis in ('cover', 'register', 'page', 'list', 'note')),
  stated_on   catalogue.partial_date,     -- state or retrieval date of the source, where known
  printed     text,                       -- the number as this source prints it
  title_hans  text, title_hant text, title_en text,
  title_basis text,                       -- quoted, quoted_en_only, rebuilt, descriptive
  nature      text,
  status      text, status_raw text,
  issued      catalogue.partial_date,
  implemented catalogue.partial_date,
  withdrawn   catalogue.partial_date,
  ics         text[] not null default '{}',
  ccs         text[] not null default '{}',
  committee   text,
  edition_label text,
  document_type text,
  class_no    text,                       -- 類號 of a CNS sheet
  part_text   text,                       -- the part as the title says it: '1-2'; never computed
  page        text,                       -- address of the issuer's page for this document
  note        text,
  digest      bytea not null,             -- SHA-256 over the canonical JSON of all the columns above
  unique (edition_id, digest)
);

create table catalogue.replacement (
  id          bigint generated always as identity primary key,
  new_id      integer not null references catalogue.edition,
  old_id      integer not null references catalogue.edition,
  extent      text not null check (extent in ('whole', 'part', 'unknown')),
  planned     boolean not null default false, -- a draft will replace it
  happened_on catalogue.partial_date,
  source_id   text not null references catalogue.source,
  grade       catalogue.grade not null,
  basis       text,
  note        text,
  digest      bytea not null unique,
  check (new_id <> old_id)
);
create index replacement_new on catalogue.replacement (new_id);
create index replacement_old on catalogue.replacement (old_id);

create table catalogue.amendment (
  id         bigint generated always as identity primary key,
  edition_id integer not null references catalogue.edition, -- the amendment document
  base_id    integer not null references catalogue.edition, -- what it amends
  source_id  text not null references catalogue.source,
  grade      catalogue.grade not null,
  basis      text,
  note       text,
  digest     bytea not null unique
);
create index amendment_edition on catalogue.amendment (edition_id);
create index amendment_base on catalogue.amendment (base_id);

create table catalogue.adoption (
  id            bigint generated always as identity primary key,
  national_id   integer not null references catalogue.edition,
  base_id       integer references catalogue.edition,         -- null: the source does not show it
  degree        text not null check (degree in ('IDT', 'MOD', 'NEQ', 'EQV', 'undetermined')),
  degree_stated text,                     -- the source's words where it prints no degree label
  degree_basis  text,
  confirmed     boolean not null default false,
  base_dated    boolean not null,
  dual_number   boolean,                  -- whether the cover prints one; null: no source tells
  deviations    jsonb not null default '[]', -- [{baseClause, change, kind, reason, source?}]
  deviations_seen     boolean not null default false,
  deviations_complete boolean not null default false,
  source_id     text not null references catalogue.source,
  grade         catalogue.grade not null,
  stated_on     catalogue.partial_date,
  note          text,
  external_id   text,
  digest        bytea not null unique
);
create index adoption_national on catalogue.adoption (national_id);
create index adoption_base on catalogue.adoption (base_id);

-- What is no adoption and no replacement: a citation, a similarity that an encyclopaedia asserts, an origin.
create table catalogue.relation (
  id        bigint generated always as identity primary key,
  from_id   integer not null references catalogue.edition,
  to_id     integer not null references catalogue.edition,
  kind      text not null check (kind in ('cites', 'similar_to', 'derived_from')),
  source_id text not null references catalogue.source,
  grade     catalogue.grade not null,
  note      text,
  digest    bytea not null unique
);
create index relation_from on catalogue.relation (from_id);
create index relation_to on catalogue.relation (to_id);

create table catalogue.change (
  id         bigint generated always as identity primary key,
  external_id text,
  new_id     integer not null references catalogue.edition,
  old_ids    integer[] not null,          -- more than one after a merge
  clause     text, old_clause text,
  summary    text not null,               -- in the words of the compiler, never the standard's
  kind       text not null check (kind in ('stricter', 'looser', 'different', 'added', 'removed', 'editorial')),
  source_id  text not null references catalogue.source,
  grade      catalogue.grade not null,
  stated_on  catalogue.partial_date,
  note       text,
  digest     bytea not null unique
);
create index change_new on catalogue.change (new_id);

-- From when an edition must be followed, per procedure: one date for new types, another for approved ones.
create table catalogue.transition (
  id         bigint generated always as identity primary key,
  edition_id integer not null references catalogue.edition,
  procedure  text not null,               -- key of the locale files: new-types, approved-types, type-approval, rpc, doc …
  starts_on  catalogue.partial_date not null,
  source_id  text not null references catalogue.source,
  grade      catalogue.grade not null,
  note       text,
  digest     bytea not null unique
);
create index transition_edition on catalogue.transition (edition_id);

-- Market access: which scheme asks which standards of which product, from when.
create table catalogue.access (
  id         bigint generated always as identity primary key,
  product_hans text, product_hant text, product_en text,
  side       catalogue.side not null,
  scheme     text not null,               -- CCC, BSMI type approval, RPC, DoC …
  starts_on  catalogue.partial_date,
  edition_ids integer[] not null default '{}',
  source_id  text not null references catalogue.source,
  grade      catalogue.grade not null,
  note       text,
  digest     bytea not null unique
);
create index access_editions on catalogue.access using gin (edition_ids);

create table catalogue.ics (
  code text primary key, level smallint not null, parent text references catalogue.ics,
  title_en text not null, title_hans text, note_en text
);
create table catalogue.ccs (
  code text primary key, level smallint not null, parent text references catalogue.ccs,
  title_hans text not null, note text
);

create table catalogue.term (
  id          text primary key,
  term_en     text,
  mainland    text[] not null,
  taiwan      text[] not null,
  kind        text not null,              -- term, same_word_other_script, unit, character_variant, vocabulary, confusable
  domain      text,
  context     text,
  not_context text,
  ambiguous   boolean not null default false,
  basis       text,
  status      text not null default 'candidate' check (status in ('candidate', 'approved')),
  source_id   text not null references catalogue.source,
  licence     text,
  grade       catalogue.grade not null,
  note        text
);

create table catalogue.import_run (
  id          bigint generated always as identity primary key,
  subject     text not null,              -- standards, relations, adoptions …
  file_name   text not null,
  file_digest bytea not null,             -- SHA-256 of the file as read
  reader      smallint not null,          -- version of the reader: a newer one reads the file again
  rows_read   integer not null, rows_new integer not null, rows_known integer not null, rows_faulty integer not null,
  stubs       integer not null,
  finished_at timestamptz not null default now(),
  unique (subject, file_digest, reader)
);
