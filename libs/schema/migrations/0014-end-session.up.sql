-- The security administrator ends one session of an account, with a reason.
alter table access.measure drop constraint measure_kind_check;
alter table access.measure add constraint measure_kind_check
  check (kind in ('lock', 'unlock', 'forget-factors', 'end-sessions', 'end-session', 'end-membership'));
