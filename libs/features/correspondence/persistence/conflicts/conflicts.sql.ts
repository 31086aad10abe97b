export const queries = {
  /** $1 conflicts as JSON. Of two processes at once both write the same. */
  saveFound: `
    with found as (
      select * from jsonb_to_recordset($1::jsonb) as f(kind text, from_id int, to_id int, proofs jsonb, digest text)
    ), gone as (
      delete from correspondence.conflict c
      where c.resolved_at is null and not exists (select from found f where (f.kind, f.from_id, f.to_id) = (c.kind, c.from_id, c.to_id))
    )
    insert into correspondence.conflict as c (kind, from_id, to_id, proofs, digest)
    select kind, from_id, to_id, proofs, decode(digest, 'hex') from found order by kind, from_id, to_id
    on conflict (kind, from_id, to_id) do update set proofs = excluded.proofs, digest = excluded.digest, resolved_at = null
    where c.digest <> excluded.digest`,
};
