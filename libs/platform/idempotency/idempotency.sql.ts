export const queries = {
  claim: `select pg_try_advisory_xact_lock(hashtextextended('idempotency ' || $1 || ' ' || $2, 0)) as mine`,
  forget: `
    delete from journal.idempotency
     where (owner, key) in (select owner, key from journal.idempotency where at < now() - make_interval(hours => $1) limit 100 for update skip locked)`,
  known: `select fingerprint, body from journal.idempotency where owner = $1 and key = $2`,
  keep: `insert into journal.idempotency (owner, key, fingerprint, body) values ($1, $2, $3, $4::jsonb) returning body`,
};
