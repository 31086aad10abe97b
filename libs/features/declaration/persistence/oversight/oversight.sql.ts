const today = `(now() at time zone 'Asia/Shanghai')::date`;
const line = `
  p.number, p.declaration_id as id, i.number as inspection, p.state, p.state_since as "stateSince", p.enterprise_number as enterprise, v.document, i.opened, i.articles, i.due,
  i.statement_due as "statementDue", i.stated, i.publicised, coalesce(p.state = 'under_inspection' and i.due < ${today}, false) as "isOverdue", p.example,
  i.waits is not null as "isProposed"`;
const from = `declaration.inspection i join declaration.published p on p.number = i.declaration`;

/** $1 leading digits of the territories that concern the body, or null; $2 whose they are, or null; $3 the only declaration, or null; $4 a queue or null. */
const asked = `
  i.ended is null and ($1::text[] is null or exists (select from unnest($1::text[]) as reach(digits) where starts_with(i.territory, digits)))
  and ($2::uuid is null or i.organisation_id = $2::uuid) and ($3::text is null or i.declaration = $3)
  and case $4::text
    when 'inspected' then p.state = 'under_inspection' and i.due is null
    when 'ordered' then p.state = 'under_inspection' and i.due >= ${today}
    when 'overdue' then p.state = 'under_inspection' and i.due < ${today}
    when 'stated' then p.state = 'under_inspection' and i.stated is not null
    when 'corrected' then p.state = 'corrected'
    when 'proposed' then i.waits is not null
    else true end`;

export const queries = {
  target: `select declaration_id as id, number, enterprise_number as enterprise from declaration.published where number = $1`,
  /** $5 the last of the page before or null, $6 how many. */
  page: `
    select ${line} from ${from} join declaration.version v on v.number = p.number and v.version = p.version
    where ${asked} and ($5::text is null or (coalesce(i.due, 'infinity'), i.number) > (select coalesce(o.due, 'infinity'), o.number from declaration.inspection o where o.number = $5))
    order by coalesce(i.due, 'infinity'), i.number limit $6`,
  total: `select count(*)::int as total from (select from ${from} where ${asked} limit 10001) as counted`,
  regulatorOf: `select regulator_id as regulator from declaration.inspection where declaration = $1 and ended is null`,
};
