-- What the list of mappings asks of a document, taken out of it once: the documents of many rows are never read for a list.
alter table mapping.published_version
  add column relations jsonb generated always as (document::jsonb #> '{content,document,relations}') stored,
  add column negated   boolean generated always as ((document::jsonb #>> '{content,document,negated}') = 'true') stored,
  add column degree    text collate "C" generated always as (document::jsonb #>> '{content,document,degree}') stored,
  add column effect    text collate "C" generated always as (document::jsonb ->> 'effect') stored,
  add column body      jsonb generated always as (document::jsonb -> 'approvingBody') stored;

-- People follow mappings too.
alter table declaration.subscription drop constraint subscription_kind_check, add constraint subscription_kind_check check (kind in ('standard', 'declaration', 'mapping'));
