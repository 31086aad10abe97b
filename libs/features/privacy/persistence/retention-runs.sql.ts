export const queries = {
  latest: `
    select (at at time zone 'Asia/Shanghai')::date::text as day, subject_id as id, (content ->> 'days')::integer as days, sum((content ->> 'count')::integer)::integer as count
    from journal.event where act = 'retention.applied'
    group by 1, 2, 3 order by 1 desc, 2, 3 limit 100`,
};
