import { TODAY } from '@platform/database';

export const queries = {
  /** $1, $2 ids of editions, $3 day. */
  between: `
    select d.mapping, d.grade, d.territory, f.number as "from", t.number as "to", d.rows
    from catalogue.decided_rows d join catalogue.edition f on f.id = d.from_id join catalogue.edition t on t.id = d.to_id
    where (d.from_id = any($1::int[]) and d.to_id = any($2::int[]) or d.from_id = any($2::int[]) and d.to_id = any($1::int[]))
      and d.valid_from <= $3::date and (d.ended_on is null or d.ended_on > $3::date) and (d.valid_until is null or d.valid_until >= $3::date)
      and (not d.example or catalogue.is_example(d.from_id) and catalogue.is_example(d.to_id))
    order by d.grade desc, d.mapping`,

  /** $1 number. */
  end: `update catalogue.decided_rows set ended_on = ${TODAY} where mapping = $1 and ended_on is null`,
  /** $1 number: as it stood last. */
  resume: `
    insert into catalogue.decided_rows (mapping, version, from_id, to_id, grade, territory, valid_from, valid_until, example, rows)
    select mapping, version, from_id, to_id, grade, territory, ${TODAY}, valid_until, example, rows from catalogue.decided_rows
    where mapping = $1 and not exists (select from catalogue.decided_rows s where s.mapping = $1 and s.ended_on is null) order by id desc limit 1`,
  /** $1 number, $2 version, $3 from, $4 to, $5 grade, $6 territory, $7 first day, $8 last day, $9 example, $10 rows. */
  insert: `
    insert into catalogue.decided_rows (mapping, version, from_id, to_id, grade, territory, valid_from, valid_until, example, rows)
    values ($1, $2::int, $3::int, $4::int, $5::int, $6, $7::date, $8::date, $9::boolean, $10::jsonb)`,
};
