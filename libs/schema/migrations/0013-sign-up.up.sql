-- Whoever registers an enterprise first makes an account: the address is proved by a mailed secret.
alter table access.challenge drop constraint challenge_kind_check;
alter table access.challenge add constraint challenge_kind_check
  check (kind in ('passkey-registration', 'passkey-sign-in', 'oidc', 'second-factor', 'reset', 'invitation', 'sign-up'));
