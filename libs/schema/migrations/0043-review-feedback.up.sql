-- What members say of the procedure of a panel in which they sat; it decides nothing.

-- When a panel ended; again with each conclusion. Those that are over and have no moment count from now.
alter table review.panel add column ended_at timestamptz;
update review.panel set ended_at = coalesce(concluded_at, clock_timestamp()) where state in ('concluded', 'not_filled', 'withdrawn');

-- `id`: to put remarks in an order that tells nothing; shown to nobody. Answers: 1 not at all, 5 fully, null no answer.
create table review.feedback (
  seat    uuid primary key references review.seat,
  id      uuid not null unique default gen_random_uuid(),
  scope   integer check (scope between 1 and 5), -- was it clear what was to be judged
  time    integer check (time between 1 and 5),  -- was it enough
  texts   integer check (texts between 1 and 5), -- did texts and tools serve
  remarks text check (length(remarks) between 1 and 2000)
);
grant select, insert, update on review.feedback to gongtong_app;
