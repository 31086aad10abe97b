drop index access.challenge_digest, access.challenge_account, access.identity_account, access.membership_account,
  enterprise.contact_person, enterprise.evidence_file, enterprise.published_enterprise,
  personal.breach_step_breach, personal.request_person, catalogue.number_key_dual;
