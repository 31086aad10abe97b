-- What people ask the centre to list: qualifications that no catalogue has. Nobody says who they are.
create table recognition.suggestion (
  id            uuid primary key default gen_random_uuid(), -- also the address under which its answer stands
  qualification text not null check (length(qualification) between 1 and 200),
  paper         text collate "C" check (paper in ('technician', 'professional', 'course', 'care-card', 'degree', 'firm')),
  message       text check (length(message) between 1 and 2000),
  locale        text collate "C" not null check (locale in ('zh-Hans', 'zh-Hant', 'en')),
  state         text collate "C" not null default 'open' check (state in ('open', 'answered')),
  outcome       text collate "C" check (outcome in ('listed', 'taken-up', 'forwarded', 'declined')),
  answer        text check (length(answer) between 1 and 2000),
  answered_by   uuid references access.account,
  answered_at   timestamptz,
  created_at    timestamptz not null default clock_timestamp(),
  check ((state = 'answered') = (outcome is not null and answer is not null and answered_at is not null))
);
create index suggestion_newest on recognition.suggestion (created_at desc, id desc);
create index suggestion_answered_by on recognition.suggestion (answered_by);
grant select, insert, update on recognition.suggestion to gongtong_app;
