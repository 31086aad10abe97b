/** From the catalogue into the entries of search. */

const columns = 'id, rank, title_fold, tok, facets';

const entryFacts = `
  select e.id, f.id as family, f.key, e.side, e.kind, e.status, e.nature, e.year, e.title_hans, e.title_hant, e.title_en,
    array_to_string(e.ics, ' ') as ics, array_to_string(e.ccs, ' ') as ccs,
    array_to_string(array(select distinct a.degree from catalogue.adoption a where a.national_id = e.id order by 1), ' ') as adoptions,
    case when e.id in (select from_id from catalogue.approved_mapping union all select to_id from catalogue.approved_mapping) then 'true' else '' end as mapped
  from catalogue.edition e join catalogue.family f on f.id = e.family_id`;

export const prelude = `create temporary table search_next (like catalogue.search_entry) on commit drop`;

/** One row for each title of the entries that were made. */
const titles = `select title, rank, id from search_next, string_to_table(btrim(title_fold, E'\\n'), E'\\n') title where title_fold <> ''`;

export const queries = {
  lock: `select pg_advisory_xact_lock(hashtextextended('catalogue.search', 0))`,
  state: `select form, version::text as version, entries from catalogue.search_state`,
  hasPending: `select exists (select from catalogue.search_pending) as found`,
  takePending: `
    with taken as (delete from catalogue.search_pending returning edition_id)
    select coalesce(bool_or(edition_id is null), false) as all_of_them, array_agg(distinct edition_id) filter (where edition_id is not null) as ids
    from taken`,
  /** $1 changed editions: all editions of their families, whose sectors may have changed with them. */
  touched: `
    select o.id, o.family_id as family from catalogue.edition o
    where o.family_id in (select e.family_id from catalogue.edition e where e.id = any($1::int[])) order by o.id`,
  ccsParents: `select code, parent from catalogue.ccs where parent is not null`,
  lastFamily: `select coalesce(max(id), 0) as id from catalogue.family`,
  /** $1 the last family read, $2 the last one to read: COPY takes no parameters. */
  keepRange: `select set_config('search.after', $1, true), set_config('search.last', $2, true)`,
  /** $1 families. */
  factsOf: `${entryFacts} where e.family_id = any($1::int[])`,
  /** $1 families: the families of the bases that they adopt. */
  familyBases: `
    select distinct n.family_id as family, b.family_id as base
    from catalogue.edition n join catalogue.adoption a on a.national_id = n.id join catalogue.edition b on b.id = a.base_id
    where n.family_id = any($1::int[])`,
  /** $1 families: the classes of their editions. */
  familyClasses: `
    with own as (select family_id, ics, ccs from catalogue.edition where family_id = any($1::int[]))
    select f.id as family, f.key, coalesce(i.codes, '{}') as ics, coalesce(c.codes, '{}') as ccs
    from catalogue.family f
    left join (select family_id, array_agg(distinct code) as codes from own, unnest(ics) code group by 1) i on i.family_id = f.id
    left join (select family_id, array_agg(distinct code) as codes from own, unnest(ccs) code group by 1) c on c.family_id = f.id
    where f.id = any($1::int[])`,
  /** $1 editions whose entries are made anew: what tokens they lose and win. A token that was too rare to be counted stays so until many come. */
  recount: `
    with changed as (
      select tok, sum(n)::int as n from (
        select unnest(e.tok) as tok, -1 as n from catalogue.search_entry e where e.id = any($1::int[])
        union all select unnest(tok), 1 from search_next
      ) t group by tok having sum(n) <> 0
    )
    insert into catalogue.token_frequency as f (tok, df)
    select tok, n from changed c where n >= $2::int or exists (select from catalogue.token_frequency k where k.tok = c.tok)
    on conflict (tok) do update set df = f.df + excluded.df`,
  removeEntries: `delete from catalogue.search_entry where id = any($1::int[])`,
  removeTitles: `delete from catalogue.search_title where id = any($1::int[])`,
  addEntries: `insert into catalogue.search_entry (${columns}) select ${columns} from search_next order by rank, id`,
  addTitles: `insert into catalogue.search_title (title_fold, rank, id) ${titles}`,
  tidyIndex: `select gin_clean_pending_list('catalogue.search_entry_tok')`,
  /** $1 form, $2 the token of entries with a title. */
  noteChange: `
    update catalogue.search_state
    set form = $1, version = version + 1, entries = coalesce((select df from catalogue.token_frequency where tok = $2::int), 0)`,
};

export const commands = {
  /** All entries are sorted and put into an index at once. */
  workInMemory: `set local work_mem = '128MB'; set local maintenance_work_mem = '256MB'`,
  /** Of the families between those that `keepRange` noted. */
  copyFacts: `copy (${entryFacts} where e.family_id > current_setting('search.after')::int and e.family_id <= current_setting('search.last')::int) to stdout`,
  openNext: prelude,
  copyEntries: `copy search_next (${columns}) from stdin`,
  makeTables: `
    create table catalogue.search_entry_next (like catalogue.search_entry including defaults);
    create table catalogue.search_title_next (like catalogue.search_title including defaults);
    create table catalogue.token_frequency_next (like catalogue.token_frequency including defaults);
    insert into catalogue.search_entry_next (${columns}) select ${columns} from search_next order by rank, id;
    insert into catalogue.search_title_next (title_fold, rank, id) ${titles} order by title, rank`,
  copyFrequencies: `copy catalogue.token_frequency_next (tok, df) from stdin`,
  makeIndexes: `
    alter table catalogue.search_entry_next add constraint search_entry_next_pkey primary key (id);
    create index search_entry_next_tok on catalogue.search_entry_next using gin (tok) with (fastupdate = on);
    create index search_entry_next_rank on catalogue.search_entry_next (rank, id);
    create index search_title_next_start on catalogue.search_title_next (title_fold text_pattern_ops, rank);
    create index search_title_next_id on catalogue.search_title_next (id);
    alter table catalogue.token_frequency_next add constraint token_frequency_next_pkey primary key (tok);
    analyze catalogue.search_entry_next;
    analyze catalogue.search_title_next`,
  /** Takes the tables in the order in which a query that reads two of them does, so that neither waits for the other for ever. */
  swap: `
    lock table catalogue.search_title, catalogue.search_entry, catalogue.token_frequency in access exclusive mode;
    drop table catalogue.search_entry, catalogue.search_title, catalogue.token_frequency;
    alter table catalogue.search_entry_next rename to search_entry;
    alter table catalogue.search_title_next rename to search_title;
    alter table catalogue.token_frequency_next rename to token_frequency;
    alter index catalogue.search_entry_next_pkey rename to search_entry_pkey;
    alter index catalogue.search_entry_next_tok rename to search_entry_tok;
    alter index catalogue.search_entry_next_rank rename to search_entry_rank;
    alter index catalogue.search_title_next_start rename to search_title_start;
    alter index catalogue.search_title_next_id rename to search_title_id;
    alter index catalogue.token_frequency_next_pkey rename to token_frequency_pkey`,
};
