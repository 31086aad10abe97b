-- Which kinds of data a breach concerns, as far as is known.
alter table personal.breach add column kinds text[] not null default '{}';
