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
insert into catalogue.source (id, address, kind, grade, licence)
select distinct on (id) id, address, kind, grade, licence from import_source where not listed order by id, line
on conflict (id) do nothing`;

/** How often the slugs of this file are taken; the first comer has the plain slug, the next `~2`. */
const taken = `
slugs as (select slug from catalogue.family union all select slug from catalogue.edition),
taken as (
  select slug, count(*) as n
  from (
    select slug from slugs where strpos(slug, '~') = 0 and slug in (select slug from import_document union all select family_slug from import_document)
    union all
    select regexp_replace(slug, '~\\d+$', '') from slugs where strpos(slug, '~') > 0
  ) plain
  group by slug
)`;

const freeSlug = (slug: string): string => `
  case row_number() over (partition by ${slug} order by fresh.line, fresh.key) + coalesce(taken.n, 0) when 1 then ${slug}
  else ${slug} || '~' || (row_number() over (partition by ${slug} order by fresh.line, fresh.key) + coalesce(taken.n, 0)) end`;

const mergeFamilies = `
with ${taken}, fresh as (
  select distinct on (family_key) d.*
  from import_document d
  where not exists (select 1 from catalogue.family f where f.key = d.family_key)
    and not exists (
      select 1 from catalogue.number_key k join catalogue.edition e on e.id = k.edition_id
      where k.key = d.key and k.kind = 'alias' and not exists (select 1 from import_statement s where s.document = d.key))
  order by family_key, line
)
insert into catalogue.family (key, number, slug, issuer, side, serial)
select family_key, family_number, ${freeSlug('family_slug')}, issuer, side, serial
from fresh left join taken on taken.slug = fresh.family_slug
order by line, family_key`;

/** Documents that a statement of this file describes, with the facts of the first of these statements. */
const mergeDescribed = `
with ${taken}, fresh as (
  select distinct on (d.key) d.*,
    s.title_basis, s.title_hans, s.title_hant, s.title_en, s.nature as stated_nature, s.status, s.issued, s.implemented, s.withdrawn,
    s.ics, s.ccs, s.committee, s.status_now, s.status_until
  from import_document d join import_statement s on s.document = d.key
  where not exists (select 1 from catalogue.edition e where e.key = d.key)
  order by d.key, d.line = s.line desc, s.line
), made as (
  insert into catalogue.edition (
    family_id, key, number, slug, side, kind, document, year, cited_only, title_hans, title_hant, title_en, nature, recorded_status,
    issued, implemented, withdrawn, ics, ccs, committee, status, status_until)
  select f.id, fresh.key, fresh.number, ${freeSlug('fresh.slug')}, fresh.side, fresh.kind, fresh.form, fresh.year, false,
    case when shown then title_hans end, case when shown then title_hant end, case when shown then title_en end,
    coalesce(stated_nature, nature), coalesce(status, 'unknown'),
    issued, implemented, withdrawn, ics, ccs, committee, status_now, status_until
  from fresh
    cross join lateral (select fresh.title_basis is distinct from 'descriptive' as shown) t
    join catalogue.family f on f.key = fresh.family_key
    left join taken on taken.slug = fresh.slug
  order by fresh.line, fresh.key
  returning id
)
insert into import_new_edition select id, false from made`;

/** Documents that are only named. One whose year is that of an amendment is the consolidated print, where there is one. */
const mergeStubs = `
with ${taken}, fresh as (
  select distinct on (d.key) d.*
  from import_document d
  where not exists (select 1 from catalogue.edition e where e.key = d.key)
    and not exists (select 1 from catalogue.number_key k where k.key = d.key and k.kind = 'alias' and k.edition_id is not null)
  order by d.key, d.line
), made as (
  insert into catalogue.edition (family_id, key, number, slug, side, kind, document, year, nature)
  select f.id, fresh.key, fresh.number, ${freeSlug('fresh.slug')}, fresh.side, fresh.kind, fresh.form, fresh.year, fresh.nature
  from fresh join catalogue.family f on f.key = fresh.family_key left join taken on taken.slug = fresh.slug
  order by fresh.line, fresh.key
  returning id
)
insert into import_new_edition select id, true from made`;

/** A document that was only named, and is described now. */
const describeStubs = `
update catalogue.edition e
set cited_only = false, kind = d.kind, document = d.form
from import_document d
where e.key = d.key and e.cited_only and exists (select 1 from import_statement s where s.document = d.key and s.line = d.line)`;

const mergeKeys = `
insert into catalogue.number_key (key, kind, family_id, edition_id)
select distinct k.key, k.kind, case when k.of_family then e.family_id end, case when not k.of_family then e.id end
from import_key k join catalogue.edition e on e.key = k.document
on conflict do nothing`;

/** Where each number of the file leads: to what is described, else to the consolidated print, else to what is only named. */
const resolveRefs = `
insert into import_ref (key, id)
select n.key, coalesce(case when not e.cited_only then e.id end, alias.id, e.id)
from (select distinct key from import_document) n
  left join catalogue.edition e on e.key = n.key
  left join lateral (
    select min(k.edition_id) as id from catalogue.number_key k where k.key = n.key and k.kind = 'alias'
  ) alias on true
where coalesce(e.id, alias.id) is not null`;

/** Adoptions of a year that turned out to be that of an amendment now lead to the consolidated print. */
const redirectAdoptions = `
update catalogue.adoption a
set base_id = k.edition_id
from import_key n
  join catalogue.number_key k on k.key = n.key and k.kind = 'alias'
  join catalogue.edition stub on stub.key = n.key and stub.cited_only
where n.kind = 'alias' and a.base_id = stub.id and k.edition_id <> stub.id`;

/** In the order in which they run, families before the documents that belong to them. */
export const queries = {
  mergeListedSources,
  mergeCitedSources,
  mergeFamilies,
  mergeDescribed,
  mergeStubs,
  describeStubs,
  mergeKeys,
  resolveRefs,
  redirectAdoptions,
};
