-- Notices of which the journal has been told that they are over: each once.
create table mapping.notice_over (
  approval uuid primary key references mapping.approval,
  told_at timestamptz not null default clock_timestamp()
);
grant select, insert on mapping.notice_over to gongtong_app;
