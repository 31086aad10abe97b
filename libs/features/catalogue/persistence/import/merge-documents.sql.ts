import { keysOfFacts } from './merge-facts.sql';
import { createStaging } from './staging';

export const prelude = createStaging;

/** Sources of a list stand as the list has them; an address that a fact names is only added. */
const mergeListedSources = `
with listed as (
  select distinct on (id) * from import_source where listed order by id, line desc
), changed as (
  insert into catalogue.source as s (id, address, kind, grade, licence, note, stated_on)
  select id, address, kind, grade, licence, note, stated_on from listed
  on conflict (id) do update
    set address = excluded.address, kind = excluded.kind, grade = excluded.grade, licence = excluded.licence, note = excluded.note, stated_on = excluded.stated_on
    where (s.address, s.kind, s.grade, s.licence, s.note, s.stated_on)
      is distinct from (excluded.address, excluded.kind, excluded.grade, excluded.licence, excluded.note, excluded.stated_on)
  returning id
)
insert into import_new_row select line from listed join changed using (id)`;

const mergeCitedSources = `
with cited as (delete from import_source where not listed returning *)
insert into catalogue.source (id, address, kind, grade, licence)
select distinct on (id) id, address, kind, grade, licence from cited order by id, line
on conflict (id) do nothing`;

/** How often slugs of \`fresh\` are taken; the first comer has the plain slug, the next \`~2\`. */
const taken = (slug: string): string => `
slugs as not materialized (select slug from catalogue.family union all select slug from catalogue.edition),
taken as (
  select plain.slug, 1 + count(numbered.other) as n
  from (select distinct slugs.slug from fresh join slugs on slugs.slug = fresh.${slug}) plain
    left join slugs numbered (other) on other > plain.slug || '~' and other < plain.slug || '~:' and regexp_replace(other, '~\\d+$', '') = plain.slug
  group by 1
)`;

const freeSlug = (slug: string): string => `
  case row_number() over (partition by ${slug} order by fresh.line, fresh.key) + coalesce(taken.n, 0) when 1 then ${slug}
  else ${slug} || '~' || (row_number() over (partition by ${slug} order by fresh.line, fresh.key) + coalesce(taken.n, 0)) end`;

const mergeFamiliesWhere = (condition: string): string => `
with fresh as (
  select distinct on (family_key) d.*
  from import_document d
  where not exists (select 1 from catalogue.family f where f.key = d.family_key) and ${condition}
  order by family_key, line
), ${taken('family_slug')}
insert into catalogue.family (key, number, slug, issuer, side, serial)
select family_key, family_number, ${freeSlug('family_slug')}, issuer, side, serial
from fresh left join taken on taken.slug = fresh.family_slug
order by line, family_key`;

const mergeFamiliesOfDescribed = mergeFamiliesWhere('exists (select 1 from import_described g where g.key = d.key and g.family_id is null)');

const mergeFamilies = mergeFamiliesWhere(`not exists (
    select 1 from catalogue.number_key k join catalogue.edition e on e.id = k.edition_id where k.key = d.key and k.kind = 'alias')`);

/**
 * Documents that a statement of the batch describes, once each, with the facts of the first of these statements, and what the
 * catalogue has of them: edition and family, where they are there.
 */
const gatherDescribed = `
insert into import_described
select distinct on (d.key)
  d.line, d.key, d.number, d.slug, d.side, d.kind, d.form, d.year, d.family_key,
  case when shown then s.title_hans end, case when shown then s.title_hant end, case when shown then s.title_en end,
  coalesce(s.nature, d.nature), coalesce(s.status, 'unknown'), s.issued, s.implemented, s.withdrawn, s.ics, s.ccs, s.committee, s.status_now, s.status_until,
  e.id, e.cited_only, f.id
from import_document d join import_statement s on s.document = d.key
  cross join lateral (select s.title_basis is distinct from 'descriptive' as shown) t
  left join catalogue.edition e on e.key = d.key
  left join catalogue.family f on f.key = d.family_key
order by d.key, d.line = s.line desc, s.line`;

/** A document that was only named, and is described now. */
const describeStubs = `
update catalogue.edition e set cited_only = false, kind = g.kind, document = g.form
from import_described g where g.edition_id = e.id and g.cited_only`;

const mergeDescribed = `
with fresh as (
  select g.*, coalesce(g.family_id, f.id) as of_family from import_described g left join catalogue.family f on g.family_id is null and f.key = g.family_key
  where g.edition_id is null
), ${taken('slug')}
insert into catalogue.edition (
  family_id, key, number, slug, side, kind, document, year, cited_only, title_hans, title_hant, title_en, nature, recorded_status,
  issued, implemented, withdrawn, ics, ccs, committee, status, status_until)
select of_family, key, number, ${freeSlug('fresh.slug')}, side, kind, form, year, false, title_hans, title_hant, title_en, nature, recorded_status,
  issued, implemented, withdrawn, ics, ccs, committee, status, status_until
from fresh left join taken on taken.slug = fresh.slug
order by line, key`;

/** What was only named until now, and is described in this batch. */
const takeDescribed = `
with described as (delete from import_cited c using import_statement s where s.document = c.key returning c.*)
insert into import_document select * from described`;

/** What is only named waits for the end of the file. */
const keepCited = `
with named as materialized (
  select d.* from import_document d where not exists (select 1 from import_described g where g.key = d.key)
)
insert into import_cited select n.* from named n
where not exists (select 1 from catalogue.edition e where e.key = n.key and not e.cited_only)`;

const takeCited = `insert into import_document select * from import_cited`;

/** Documents that are only named. One whose year is that of an amendment is the consolidated print, where there is one. */
const mergeStubs = `
with fresh as (
  select distinct on (d.key) d.*
  from import_document d
  where not exists (select 1 from catalogue.edition e where e.key = d.key)
    and not exists (select 1 from catalogue.number_key k where k.key = d.key and k.kind = 'alias' and k.edition_id is not null)
  order by d.key, d.line
), ${taken('slug')}, made as (
  insert into catalogue.edition (family_id, key, number, slug, side, kind, document, year, nature)
  select f.id, fresh.key, fresh.number, ${freeSlug('fresh.slug')}, fresh.side, fresh.kind, fresh.form, fresh.year, fresh.nature
  from fresh join catalogue.family f on f.key = fresh.family_key left join taken on taken.slug = fresh.slug
  order by fresh.line, fresh.key
  returning id
)
insert into import_stub select id from made`;

const mergeKeys = `
insert into catalogue.number_key (key, kind, family_id, edition_id)
select distinct k.key, k.kind, case when k.of_family then e.family_id end, case when not k.of_family then e.id end
from import_key k join catalogue.edition e on e.key = k.document
on conflict do nothing`;

/** Where each number leads that a fact names: to what is described, else to the consolidated print, else to what is only named. */
const resolveRefs = `
insert into import_ref (key, id)
select n.key, coalesce(case when not e.cited_only then e.id end, alias.id, e.id)
from (select key from import_document union ${keysOfFacts}) n
  left join catalogue.edition e on e.key = n.key
  left join lateral (
    select min(k.edition_id) as id from catalogue.number_key k where k.key = n.key and k.kind = 'alias'
  ) alias on true
where coalesce(e.id, alias.id) is not null
on conflict (key) do nothing`;

/** Adoptions of a year that turned out to be that of an amendment now lead to the consolidated print. */
const redirectAdoptions = `
update catalogue.adoption a
set base_id = k.edition_id
from import_key n
  join catalogue.number_key k on k.key = n.key and k.kind = 'alias'
  join catalogue.edition stub on stub.key = n.key and stub.cited_only
where n.kind = 'alias' and a.base_id = stub.id and k.edition_id <> stub.id`;

export const queries = {
  mergeListedSources,
  mergeCitedSources,
  takeDescribed,
  gatherDescribed,
  mergeFamiliesOfDescribed,
  describeStubs,
  mergeDescribed,
  keepCited,
  takeCited,
  mergeFamilies,
  mergeStubs,
  mergeKeys,
  resolveRefs,
  redirectAdoptions,
};

export const commands = { emptyBatch: `truncate import_document, import_statement, import_described` };
