const today = `(now() at time zone 'Asia/Shanghai')::date`;
const due = `case p.state when 'inviting' then p.answer_day when 'blind' then p.round_day when 'open' then p.discussion_day when 'voting' then p.vote_day end`;
const line = `p.id as review, p.subject_number as number, p.version, v.title, v.standards, p.example, p.state, p.outcome, p.unilateral`;
const panels = `review.panel p join review.panel_version v on v.panel = p.id and v.version = p.version`;
const counted = (what: string) => `(select count(*)::int from review.seat s where s.panel = p.id and ${what})`;

export const queries = {
  ofAccount: `
    select ${line}, s.state as seat, to_char(case when s.state = 'invited' then p.answer_day else ${due} end, 'YYYY-MM-DD') as due, s.submitted_at is not null as submitted, s.signed,
      (select count(*)::int from review.panel_row r where r.panel = p.id and r.version = p.version) as rows,
      (select count(*)::int from review.panel_row r where r.panel = p.id and r.version = p.version
        and not exists (select from review.row_read d where d.seat = s.id and d.key = r.key and d.digest = r.digest)) as unread
    from review.seat s join ${panels} on p.id = s.panel
    where s.account_id = $1::uuid and s.state in ('invited', 'accepted')
    order by (p.state in ('concluded', 'not_filled', 'withdrawn')), due, p.opened_at desc limit 200`,
  /** $1 the last of the page before or null, $2 how many. */
  page: `
    select ${line}, to_char(${due}, 'YYYY-MM-DD') as due, p.size, to_char(p.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "openedAt",
      ${counted(`s.state = 'accepted'`)} as accepted, ${counted(`s.state = 'accepted' and s.submitted_at is not null`)} as submitted, ${counted(`s.state = 'accepted' and s.signed`)} as signed
    from ${panels}
    where $1::uuid is null or (p.opened_at, p.id) < (select o.opened_at, o.id from review.panel o where o.id = $1::uuid)
    order by p.opened_at desc, p.id desc limit $2`,
  total: `select count(*)::int as total from (select from review.panel limit 10001) as counted`,
  subjectsUnderWay: `select distinct p.subject_id as id from review.panel p where p.state not in ('concluded', 'not_filled', 'withdrawn')`,
  stagesUnderWay: `select p.subject_id as subject, p.id as panel, p.state, to_char(${due}, 'YYYY-MM-DD') as due from review.panel p where p.state not in ('concluded', 'not_filled', 'withdrawn')`,
  /** Whose day is today or has passed, and those with an invitation that nobody answered. */
  overdue: `
    select p.id from review.panel p
    where p.state not in ('drawing', 'concluded', 'not_filled', 'withdrawn')
      and (${due} <= ${today} or (p.answer_day < ${today} and exists (select from review.seat s where s.panel = p.id and s.state = 'invited')))
    order by ${due} limit $1`,
};
