export const queries = {
  /** The list that is being filled. */
  lastList: `select coalesce(max(list), 1)::int as list from declaration.status_place where example = $1`,
  /** $3 a list, $4 candidates in the order of their draw: the first that is free. */
  draw: `
    insert into declaration.status_place (number, example, list, place)
    select $1, $2, $3::int, place from unnest($4::int[]) with ordinality as drawn(place, turn)
    where not exists (select from declaration.status_place taken where taken.example = $2 and taken.list = $3::int and taken.place = drawn.place)
    order by turn limit 1
    on conflict (example, list, place) do nothing returning place`,
  of: `select list, place as index from declaration.status_place where number = $1`,
  standing: `
    select s.place from declaration.published p join declaration.status_place s on s.number = p.number
    where p.state <> 'in_force' and p.state = any($1::text[]) and s.list = $2::int and s.example = $3`,
};
