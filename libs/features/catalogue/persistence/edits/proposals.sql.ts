const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const line = `p.id, p.organisation_id as organisation, p.state, p.version, p.attempt, p.standards, p.facts, p.source, p.reason, p.proposed_by as "proposedBy", ${instant('p.proposed_at')} as "proposedAt"`;
/** Those that wait for somebody come first, then the newest. */
const order = (alias: string): string => `(case ${alias}.state when 'proposed' then 0 when 'returned' then 1 else 2 end, -extract(epoch from ${alias}.proposed_at), ${alias}.id)`;
const asked = `p.organisation_id = $1::uuid and ($2::text is null or p.state = $2::text) and ($3::text is null or $3::text = any(p.standards))`;

export const queries = {
  /** $1 id, $2 organisation. */
  one: `select ${line} from catalogue.proposal p where p.id = $1::uuid and p.organisation_id = $2::uuid`,
  /** $1 id. */
  steps: `select act, account_id as by, words, effect, ${instant('at')} as at from catalogue.proposal_step where proposal_id = $1::uuid order by place`,
  /** $1 organisation, $2 state or null, $3 designation or null, $4 the last of the page before or null, $5 how many. */
  page: `
    select ${line} from catalogue.proposal p
    where ${asked} and ($4::uuid is null or ${order('p')} > (select ${order('b').slice(1, -1)} from catalogue.proposal b where b.id = $4::uuid))
    order by ${order('p').slice(1, -1)} limit $5::int`,
  /** $1 organisation, $2 state or null, $3 designation or null. */
  count: `select count(*)::int as total from catalogue.proposal p where ${asked}`,
  counts: `select state, count(*)::int as count from catalogue.proposal where organisation_id = $1::uuid group by state`,
  lock: `select from catalogue.proposal where id = $1::uuid and organisation_id = $2::uuid for update`,
  insert: `
    insert into catalogue.proposal (organisation_id, attempt, standards, facts, source, reason, proposed_by)
    values ($1::uuid, $2::uuid, $3::text[], $4::jsonb, $5::jsonb, $6, $7::uuid) returning id`,
  /** $1 id, $2 state, $3 attempt or null, $4 standards, $5 facts, $6 source, $7 reason; without an attempt the content stays. */
  update: `
    update catalogue.proposal set state = $2, version = version + 1, attempt = coalesce($3::uuid, attempt), standards = coalesce($4::text[], standards),
      facts = coalesce($5::jsonb, facts), source = coalesce($6::jsonb, source), reason = coalesce($7::text, reason)
    where id = $1::uuid`,
  insertStep: `
    insert into catalogue.proposal_step (proposal_id, place, act, account_id, words, effect)
    select $1::uuid, coalesce(max(place), 0) + 1, $2, $3::uuid, $4, $5::jsonb from catalogue.proposal_step where proposal_id = $1::uuid`,
};

export const commands = { begin: 'savepoint proposal', keep: 'release savepoint proposal', takeBack: 'rollback to savepoint proposal' };
