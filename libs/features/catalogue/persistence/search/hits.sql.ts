import { MOST_VARIANTS } from '../../domain/search/variants';
import { editionColumns, familyAndSuccessors } from '../read/edition-columns';

/**
 * Each way of asking takes four parameters: tokens (null: not asked) and three texts that must stand in one piece ('' is in
 * every text). Asked of the index it is led by the tokens; asked of entries that are read it looks for the texts first.
 */
const asked = (way: number, by: 'index' | 'reading'): string => {
  const first = way * 4 + 1;
  const holds = `tok @> $${first}::int[]`;
  const texts = [1, 2, 3].map((more) => `strpos(title_fold, $${first + more}::text) > 0`).join(' and ');
  return by === 'index' ? `(${holds} and ${texts})` : `(case when ${texts} then ${holds} end) is true`;
};

type Ways = Readonly<{ index: string; reading: string; which: string; parameter: (place: number) => string }>;

const ways = Array.from({ length: MOST_VARIANTS }, (_, way) => way);
const one: Ways = { index: asked(0, 'index'), reading: asked(0, 'reading'), which: '0', parameter: (place) => `$${4 + place}` };
const several: Ways = {
  index: `(${ways.map((way) => asked(way, 'index')).join(' or ')})`,
  reading: `(${ways.map((way) => asked(way, 'reading')).join(' or ')})`,
  which: `case ${ways.slice(0, -1).map((way) => `when ${asked(way, 'reading')} then ${way}`).join(' ')} else ${MOST_VARIANTS - 1} end`,
  parameter: (place) => `$${4 * MOST_VARIANTS + place}`,
};

/** Behind the ways: 1 the folded query in one piece, '' where there is none. */
const row = ({ which, parameter }: Ways) => `
  id, rank, case when ${parameter(1)}::text = '' then 6
    when strpos(title_fold, E'\\n' || ${parameter(1)} || E'\\n') > 0 then 3
    when strpos(title_fold, E'\\n' || ${parameter(1)}) > 0 then 4
    when strpos(title_fold, ${parameter(1)}) > 0 then 5 else 6 end as tier,
  length(title_fold) as length, ${which} as variant`;

/** 2 and 3 rank and id behind which the hits lie, 4 the rank before which, 6 those left out. */
const place = ({ parameter }: Ways) =>
  `(rank, id) > (${parameter(2)}::int, ${parameter(3)}::int) and rank < ${parameter(4)}::int and id <> all(${parameter(6)}::int[])`;

/** 5 how many. */
const byIndex = (of: Ways) => `
  select ${row(of)} from (
    select id, rank, title_fold, tok from catalogue.search_entry where ${of.index} and ${place(of)} order by rank + 0, id limit ${of.parameter(5)}::int
  ) fetched`;

/** 7 most entries that are read; where these were not enough and there are more, the hits are fetched by the index after all. */
const byRank = (of: Ways) => `
  with near as materialized (
    select ${row(of)}
    from (select id, rank, title_fold, tok from catalogue.search_entry where ${place(of)} order by rank, id limit ${of.parameter(7)}::int) read
    where ${of.reading} limit ${of.parameter(5)}::int
  ), cut as materialized (
    select (select count(*) from near) < ${of.parameter(5)}::int
      and exists (select from catalogue.search_entry where ${place(of)} order by rank, id offset ${of.parameter(7)}::int limit 1) as short
  )
  select * from near where not (select short from cut)
  union all (
    select ${row(of)} from (
      select id, rank, title_fold, tok from catalogue.search_entry
      where ${of.index} and ${place(of)} and (select short from cut)
      order by rank + 0, id limit ${of.parameter(5)}::int
    ) fetched)`;

/** How many entries a CTE `hit` has, and what the first of them count for. */
const counts = (first: string) => `
  select '' as facets, count(*)::int as count from hit
  union all (select facets, count(*)::int from (select facets from hit limit ${first}::int) counted group by facets)`;

/** Behind the ways: 1 and 2 the range of ranks. */
const inRange = ({ parameter }: Ways) => `rank >= ${parameter(1)}::int and rank < ${parameter(2)}::int`;
/** 3 most entries that are counted, 4 of how many of them the facets. */
const summary = (of: Ways, fitting: string) => `
  with hit as materialized (select facets from ${fitting} limit ${of.parameter(3)}::int) ${counts(of.parameter(4))}`;
const fetched = (of: Ways) => `catalogue.search_entry where ${of.index} and ${inRange(of)}`;
const readInOrder = (of: Ways) => `(select title_fold, tok, facets from catalogue.search_entry where ${inRange(of)} order by rank, id) read where ${of.reading}`;

export const queries = {
  bestByIndex: byIndex(one),
  bestOfSeveralByIndex: byIndex(several),
  bestByRank: byRank(one),
  bestOfSeveralByRank: byRank(several),
  summaryByIndex: summary(one, fetched(one)),
  summaryOfSeveralByIndex: summary(several, fetched(several)),
  summaryByReading: summary(one, readInOrder(one)),
  summaryOfSeveralByReading: summary(several, readInOrder(several)),

  /**
   * $1 to $4 as above, $5 the query, $6 its pattern, $7 and $8 the range of ranks, $9 how many: of which a title begins with the
   * query. $10 most such titles that are looked at; where there are more, those among the first $11 entries.
   */
  titled: `
    with listed as materialized (
      select rank, id from catalogue.search_title where title_fold like $6 and rank >= $7::int and rank < $8::int limit $10::int + 1
    ), few as materialized (select count(*) <= $10::int as are from listed)
    select s.id, s.rank, case when strpos(s.title_fold, E'\\n' || $5 || E'\\n') > 0 then 3 else 4 end as tier, length(s.title_fold) as length, 0 as variant
    from (
      (select e.rank, e.id, e.title_fold from (select distinct rank, id from listed where (select are from few) order by rank, id) l
       cross join lateral (select * from catalogue.search_entry where id = l.id offset 0) e where ${one.reading} limit $9)
      union all
      (select rank, id, title_fold from (
        select rank, id, title_fold, tok from catalogue.search_entry where rank >= $7::int and rank < $8::int order by rank, id limit $11::int
      ) read where not (select are from few) and strpos(title_fold, E'\\n' || $5) > 0 and ${one.reading} limit $9)
    ) s`,

  /** $1 tokens, $2 marks, $3 and $4 the range of ranks, $5 how many: entries with the marks that lack at most one of the tokens. */
  nearly: `
    select s.id, s.rank, 8 as tier, length(s.title_fold) as length, 0 as variant
    from (
      select distinct f.id
      from generate_subscripts($1::int[], 1) as missing
      cross join lateral (select $1[:missing - 1] || $1[missing + 1:] || $2::int[] as tokens) others
      cross join lateral (select e.id from catalogue.search_entry e where e.tok @> others.tokens and e.rank >= $3::int and e.rank < $4::int limit $5) f
    ) x join catalogue.search_entry s on s.id = x.id
    order by s.rank, s.id limit $5`,

  /** $1 keys of documents, $2 of families, $3 of families that may be meant, $4 serials. */
  numbered: `
    with named as (
      select distinct on (id) id, tier, key from (
        select o.id, 0 as tier, o.key from catalogue.edition o where o.key = any($1::text[])
        union all
        select k.edition_id, case when k.kind = 'loose' then 2 else 0 end, k.key
        from catalogue.number_key k where k.key = any($1::text[]) and k.edition_id is not null
        union all
        select o.id, 1, f.key from catalogue.family f join catalogue.edition o on o.family_id = f.id where f.key = any($2::text[])
        union all
        select o.id, case when k.kind = 'loose' then 2 else 1 end, k.key
        from catalogue.number_key k left join catalogue.edition d on d.id = k.edition_id
        join catalogue.edition o on o.family_id = coalesce(k.family_id, d.family_id)
        where k.key = any($2::text[])
        union all
        select o.id, 2, f.key from catalogue.family f join catalogue.edition o on o.family_id = f.id
        where f.key = any($3::text[]) or f.serial = any($4::text[])
      ) x order by id, tier, key
    )
    select s.id, s.rank, n.tier, length(s.title_fold) as length, n.key
    from named n join catalogue.search_entry s on s.id = n.id
    order by n.tier, s.rank, s.id limit 5000`,

  /** Behind the ways: the range of ranks, 3 entries: those of them that fit. */
  among: `select id from catalogue.search_entry where id = any(${several.parameter(3)}::int[]) and ${inRange(several)} and ${several.reading}`,

  /** $1 entries, $2 of how many of them the facets. */
  summaryOf: `with hit as materialized (select facets from catalogue.search_entry where id = any($1::int[]) order by rank, id) ${counts('$2')}`,

  /** $1 editions. */
  ordered: `select id, number, coalesce(issued, implemented, year::text) as day from catalogue.edition where id = any($1::int[])`,

  /** $1 editions, with the bases that they adopt. */
  records: `
    select ${editionColumns}, e.ics, e.ccs, coalesce((
      select jsonb_agg(jsonb_build_object('base', a.number, 'degree', a.degree) order by a.number, a.degree)
      from (select distinct b.number, a.degree from catalogue.adoption a join catalogue.edition b on b.id = a.base_id where a.national_id = e.id) a
    ), '[]') as adoptions,
      (select count(distinct m.mapping)::int from catalogue.approved_mapping m where e.id in (m.from_id, m.to_id)) as mappings
    from catalogue.edition e ${familyAndSuccessors}
    where e.id = any($1::int[])`,

  frequencies: `select tok, df from catalogue.token_frequency order by tok`,

  /** $1 per cent of the entries: some of them at random, for the same entries the same, in the order of ranks. */
  sample: `select rank, tok from catalogue.search_entry tablesample bernoulli ($1::real) repeatable (1) order by rank, id`,

  /** $1 beginning of a family's key as a pattern, $2 how many: families that are described by a source first. */
  numbersBeginning: `
    select f.number, f.slug from catalogue.family f
    where f.key like $1
    order by length(f.key), f.key limit $2`,

  /** $1 pattern, $2 how many, of the first of a dictionary. */
  titlesBeginning: `
    select e.number, e.slug, e.title_hans, e.title_hant, e.title_en, t.title_fold
    from (
      select id, rank, title_fold from (select id, rank, title_fold from catalogue.search_title where title_fold like $1 limit 2000) first order by rank limit $2
    ) t
    join catalogue.edition e on e.id = t.id order by t.rank, e.id`,
};
