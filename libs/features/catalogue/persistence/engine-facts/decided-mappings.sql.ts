import { TODAY } from '@platform/database';

/** What a fact says, as its digest is taken over. */
const said = `concat_ws('|', $1::text, $2::int, $3::int, $4::int, relation, negated, $7::int, $8::text, $9::text)`;

export const queries = {
  /** $1 numbers of editions. */
  touching: `
    select e.number, array_agg(distinct encode(d.digest, 'hex')) as decisions
    from catalogue.edition e join catalogue.decided_mapping d on e.id in (d.from_id, d.to_id)
    where e.number = any($1::text[]) and d.standing = 'stands' and (d.valid_until is null or d.valid_until >= ${TODAY})
    group by e.number`,

  /** $1 number, $2 standing. */
  settle: `update catalogue.decided_mapping set standing = $2 where mapping = $1 and standing in ('stands', 'suspended') and standing <> $2`,

  /** $1 number, $2 version, $3 from, $4 to, $5 relations, $6 which of them are negated, $7 grade, $8 territory, $9 effect, $10 first day, $11 last day, $12 example, $13 names of the body, $14 one side alone. */
  insert: `
    insert into catalogue.decided_mapping (mapping, version, from_id, to_id, relation, negated, grade, territory, effect, valid_from, valid_until, example, body, unilateral, digest)
    select $1, $2::int, $3::int, $4::int, relation, negated, $7::int, $8, $9, $10::date, $11::date, $12::boolean, $13::jsonb, $14::boolean, sha256(convert_to(${said}, 'UTF8'))
    from unnest($5::text[], $6::boolean[]) as f(relation, negated)`,
};
