delete from access.challenge where kind = 'sign-up';
alter table access.challenge drop constraint challenge_kind_check;
alter table access.challenge add constraint challenge_kind_check
  check (kind in ('passkey-registration', 'passkey-sign-in', 'oidc', 'second-factor', 'reset', 'invitation'));
