export const queries = {
  page: `
    select c.id, c.kind, f.number as "from", t.number as "to", c.proofs,
      to_char(c.first_seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "firstSeen"
    from correspondence.conflict c join catalogue.edition f on f.id = c.from_id join catalogue.edition t on t.id = c.to_id
    where c.resolved_at is null and c.id > $1::int order by c.id limit $2`,
  total: `select count(*)::int as total from correspondence.conflict where resolved_at is null`,
  settle: `
    update correspondence.conflict c set resolved_at = clock_timestamp() from catalogue.edition f, catalogue.edition t
    where c.id = $1::int and c.resolved_at is null and f.id = c.from_id and t.id = c.to_id returning f.number as "from", t.number as "to"`,
};
