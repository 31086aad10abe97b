export const queries = {
  keepDecisions: `
    insert into journal.decision (at, action, account, session, organisation, outcome, reason, correlation)
    select at, action, account, session, organisation, outcome, reason, correlation
    from jsonb_to_recordset($1::jsonb)
      as decided(at timestamptz, action text, account uuid, session uuid, organisation uuid, outcome text, reason text, correlation text)`,
};
