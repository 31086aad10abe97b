-- What script conversion must know of a pair of words beside the words.
alter table catalogue.term
  add column direction text not null default 'both' check (direction in ('both', 'to-taiwan', 'to-mainland')),
  add column not_after  text[] not null default '{}',  -- the pair is left alone right after one of these texts
  add column not_before text[] not null default '{}';  -- … and right before one of these
