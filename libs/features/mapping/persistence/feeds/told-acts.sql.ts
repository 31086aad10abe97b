/** $1 numbers, $2 records. */
export const queries = {
  of: `
    select a.number, a.record, a.version, a.act, a.by_name as by, p.source_id as "sourceId", p.target_id as "targetId"
    from unnest($1::text[], $2::int[]) as asked(number, record)
      join mapping.public_act a on a.number = asked.number and a.record = asked.record join mapping.published p on p.number = a.number`,
};
