export const queries = {
  page: `
    select c.id, c.kind, c.from_id as "fromId", c.to_id as "toId", c.proofs,
      to_char(c.first_seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "firstSeen"
    from correspondence.conflict c
    where c.resolved_at is null and c.id > $1::int order by c.id limit $2`,
  total: `select count(*)::int as total from correspondence.conflict where resolved_at is null`,
  settle: `
    update correspondence.conflict c set resolved_at = clock_timestamp()
    where c.id = $1::int and c.resolved_at is null returning c.from_id as "fromId", c.to_id as "toId"`,
};
