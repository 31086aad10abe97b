const LAST_MONTH_ENDED = `date_trunc('month', now() at time zone 'Asia/Shanghai')::date`;
const counted = `not c.example and c.decided < ${LAST_MONTH_ENDED}`;

export const queries = {
  until: `select (${LAST_MONTH_ENDED} - 1) as until`,
  /** People recognised until the end of the last month. A certificate counts as issued, whatever became of it. */
  people: `
    select c.kind, c.trade, coalesce(c.level, '') as level, c.territory, to_char(c.decided, 'YYYY-MM') as month, c.decided - c.received as days, count(*)::int as count
    from recognition.certificate c where c.kind <> 'firm' and ${counted} group by 1, 2, 3, 4, 5, 6`,
  firms: `select count(*)::int as firms from recognition.certificate c where c.kind = 'firm' and ${counted}`,
};
