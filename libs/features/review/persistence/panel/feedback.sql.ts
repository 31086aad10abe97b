import { TODAY } from '@platform/database';

const month = `date_trunc('month', ${TODAY}::timestamp)::date`;
/** $1 days after the end on which it can be given. */
const until = `((p.ended_at at time zone 'Asia/Shanghai')::date + $1::int)`;
const over = `p.state in ('concluded', 'not_filled', 'withdrawn')`;
const told = `
  from review.feedback f join review.seat s on s.id = f.seat join review.panel p on p.id = s.panel
  where s.state = 'accepted' and ${over} and ${until} >= ${month} - interval '12 months' and ${until} < ${month}`;

export const queries = {
  /** $2 seat. */
  ofSeat: `
    select to_char(${until}, 'YYYY-MM-DD') as until, ${until} >= ${TODAY} as "isOpen",
      case when f.seat is not null then json_build_object('scope', f.scope, 'time', f.time, 'texts', f.texts, 'remarks', f.remarks) end as given
    from review.seat s join review.panel p on p.id = s.panel left join review.feedback f on f.seat = s.id where s.id = $2::uuid and ${over} and p.ended_at is not null`,
  save: `
    insert into review.feedback (seat, scope, time, texts, remarks) values ($1::uuid, $2, $3, $4, $5)
    on conflict (seat) do update set scope = excluded.scope, time = excluded.time, texts = excluded.texts, remarks = excluded.remarks`,
  tallies: `
    select example, question, score, count(*)::int as count
    from (select p.example, f.scope, f.time, f.texts ${told}) as given cross join lateral (values ('scope', scope), ('time', time), ('texts', texts)) as answer (question, score)
    where score is not null group by example, question, score`,
  panelsAnswered: `select p.example, count(distinct p.id)::int as panels ${told} and num_nonnulls(f.scope, f.time, f.texts, f.remarks) > 0 group by p.example`,
  /** $2 how many. */
  remarks: `select p.example, f.remarks ${told} and f.remarks is not null order by sha256(convert_to(f.id::text, 'UTF8')) limit $2`,
};
