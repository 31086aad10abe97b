-- What is looked for by what it points to, or by a digest, and had no index for it.
create index challenge_digest on access.challenge (sha256) where sha256 is not null;
create index challenge_account on access.challenge (account_id) where account_id is not null;
create index identity_account on access.identity (account_id);
create index membership_account on access.membership (account_id);
create index contact_person on enterprise.contact (person_id);
create index evidence_file on enterprise.evidence (file_id);
create index published_enterprise on enterprise.published (enterprise_id);
create index breach_step_breach on personal.breach_step (breach_id);
create index request_person on personal.request (person_id);
create index number_key_dual on catalogue.number_key (edition_id) where kind = 'dual';
