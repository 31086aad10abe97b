export const queries = {
  /** The list that is being filled. */
  lastList: `select coalesce(max(list), 1)::int as list from recognition.certificate_place where example = $1`,
  /** $3 a list, $4 candidates in the order of their draw: the first that is free. */
  draw: `
    insert into recognition.certificate_place (number, example, list, place)
    select $1, $2, $3::int, place from unnest($4::int[]) with ordinality as drawn(place, turn)
    where not exists (select from recognition.certificate_place taken where taken.example = $2 and taken.list = $3::int and taken.place = drawn.place)
    order by turn limit 1
    on conflict (example, list, place) do nothing returning place`,
  of: `select list, place as index from recognition.certificate_place where number = $1`,
  standing: `
    select p.place from recognition.certificate c join recognition.certificate_place p on p.number = c.number where c.state = $1 and p.list = $2::int and p.example = $3`,
};
