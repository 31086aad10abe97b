/** `position` is the place in the order of all records. Acts of mappings are of these kinds; an objection is none. */
const page = (where: string): string => `
  select r.id::text as position, r.kind, r.number, r.version, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, r.log = 'examples' as example,
    d ->> 'act' as act, d ->> 'territory' as territory, d ->> 'effect' as effect, d ->> 'until' as until
  from (select * from transparency.record where ${where} and ($1::bigint is null or id < $1::bigint) order by id desc limit $2::int) r
    cross join lateral (select r.document::jsonb) as document(d)
  order by r.id desc`;
const mappings = `number like 'GT-M-%' and kind in ('mapping', 'decision', 'suspend', 'revoke')`;

/** $1 position or null, $2 how many, $3 number. */
export const queries = {
  mappings: page(mappings),
  notices: page(`number like 'GT-M-%' and kind = 'mapping'`),
  'open-data': page(`number = 'open-data'`),
  mapping: page(`${mappings} and number = $3`),
};
