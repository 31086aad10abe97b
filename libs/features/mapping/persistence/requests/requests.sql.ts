const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const line = `
  r.id, r.organisation_id as organisation,
  r.have, r.want, r.why, r.state, ${instant('r.asked_at')} as "askedAt", to_char(r.reply_due, 'YYYY-MM-DD') as "replyDue", r.due_rule as "dueRule",
  case when m.id is not null then jsonb_build_object('id', m.id, 'number', m.number) end as mapping`;
const requests = `mapping.comparison_request r left join mapping.mapping m on m.id = r.mapping_id`;
/** Those that wait come first, by the day of the reply; then those that ended, the newest first. */
const order = (alias: string): string => `(case when ${alias}.state in ('answered', 'withdrawn') then 1 else 0 end, coalesce(${alias}.reply_due, 'infinity'::date), -extract(epoch from ${alias}.asked_at), ${alias}.id)`;
const asked = `($1::uuid is null or r.organisation_id = $1::uuid) and ($2::text is null or r.state = $2::text)`;

export const queries = {
  /** $1 id. */
  one: `select ${line} from ${requests} where r.id = $1::uuid`,
  /** $1 id. */
  steps: `select act, side, words, to_char(due, 'YYYY-MM-DD') as due, ${instant('at')} as at from mapping.request_step where request_id = $1::uuid order by place`,
  /** $1 organisation or null, $2 state or null, $3 the last of the page before or null, $4 how many. */
  page: `
    select ${line} from ${requests}
    where ${asked} and ($3::uuid is null or ${order('r')} > (select ${order('p').slice(1, -1)} from mapping.comparison_request p where p.id = $3::uuid))
    order by ${order('r').slice(1, -1)} limit $4::int`,
  /** $1 organisation or null, $2 state or null. */
  count: `select count(*)::int as total from mapping.comparison_request r where ${asked}`,
  lock: `select from mapping.comparison_request where id = $1::uuid for update`,
  insertRequest: `insert into mapping.comparison_request (organisation_id, have, want, why) values ($1::uuid, $2, $3, $4) returning id`,
  /** $1 id, $2 state, $3 day or null, $4 rule or null, $5 mapping or null; without a day or a mapping what there was stays. */
  update: `
    update mapping.comparison_request set state = $2, reply_due = coalesce($3::date, reply_due), due_rule = case when $3::date is null then due_rule else $4::text end, mapping_id = coalesce($5::uuid, mapping_id)
    where id = $1::uuid`,
  insertStep: `
    insert into mapping.request_step (request_id, place, act, side, words, due)
    select $1::uuid, coalesce(max(place), 0) + 1, $2, $3, $4, $5::date from mapping.request_step where request_id = $1::uuid`,
};
