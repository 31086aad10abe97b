import { type Json, canonicalJson } from '@pure/kernel';
import { sha256 } from '../../application/import/sha256';
import type { Sourced, StagedClass, StagedStatement, StagedTable, StagedTables } from '../../application/import/staged';
import type { CopyValue } from './copy-text';

/** A column of a staging table: name, type, value of an item. Each table also begins with `line`. */
export type Column<T> = readonly [name: string, type: string, value: (item: T) => CopyValue];

/** SHA-256 over the canonical JSON of what a fact says: the same fact from the same source has the same digest. */
const digest = <T>(content: (item: T) => Json): Column<T> => ['digest', 'bytea', (item) => sha256(canonicalJson(content(item)))];

/** As `digest`: the members of a statement in the order that canonical JSON gives them. There are many statements. */
const statementDigest: Column<StagedStatement> = ['digest', 'bytea', ({ document, statement: s }) => sha256(JSON.stringify({
  basis: s.basis, ccs: s.ccs, classNo: s.classNo, committee: s.committee, document, documentType: s.documentType, editionLabel: s.editionLabel, grade: s.grade,
  ics: s.ics, implemented: s.implemented, issued: s.issued, nature: s.nature, note: s.note, page: s.page, partText: s.partText, printed: s.printed,
  sourceId: s.sourceId, statedOn: s.statedOn, status: s.status, statusRaw: s.statusRaw, titleBasis: s.titleBasis, titleEn: s.titleEn,
  titleHans: s.titleHans, titleHant: s.titleHant, withdrawn: s.withdrawn,
}))];

const sourced: readonly Column<Sourced>[] = [
  ['source_id', 'text', (f) => f.sourceId],
  ['grade', 'smallint', (f) => f.grade],
  ['note', 'text', (f) => f.note],
];

const classes = (note: string): readonly Column<StagedClass>[] => [
  ['code', 'text', (c) => c.code],
  ['level', 'smallint', (c) => c.level],
  ['parent', 'text', (c) => c.parent],
  ['title_en', 'text', (c) => c.titleEn],
  ['title_hans', 'text', (c) => c.titleHans],
  [note, 'text', (c) => c.note],
];

const KEY = 'text collate "C"';

/** Columns of each staging table. */
export const stagingColumns: { readonly [T in StagedTable]: readonly Column<StagedTables[T]>[] } = {
  source: [
    ['id', 'text', (s) => s.id], ['address', 'text', (s) => s.address], ['kind', 'text', (s) => s.kind], ['grade', 'smallint', (s) => s.grade],
    ['licence', 'text', (s) => s.licence], ['note', 'text', (s) => s.note], ['stated_on', 'text', (s) => s.statedOn], ['listed', 'boolean', (s) => s.listed],
  ],
  document: [
    ['key', KEY, (d) => d.key], ['number', 'text', (d) => d.number], ['slug', KEY, (d) => d.slug], ['side', 'text', (d) => d.side],
    ['kind', 'text', (d) => d.kind], ['form', 'text', (d) => d.form], ['year', 'smallint', (d) => d.year], ['nature', 'text', (d) => d.nature],
    ['family_key', KEY, (d) => d.familyKey], ['family_number', 'text', (d) => d.familyNumber], ['family_slug', KEY, (d) => d.familySlug],
    ['issuer', 'text', (d) => d.issuer], ['serial', 'text', (d) => d.serial],
  ],
  key: [
    ['key', KEY, (k) => k.key], ['kind', 'text', (k) => k.kind], ['document', KEY, (k) => k.document], ['of_family', 'boolean', (k) => k.ofFamily],
  ],
  statement: [
    ['document', KEY, (s) => s.document],
    ['source_id', 'text', (s) => s.statement.sourceId], ['grade', 'smallint', (s) => s.statement.grade], ['basis', 'text', (s) => s.statement.basis],
    ['stated_on', 'text', (s) => s.statement.statedOn], ['printed', 'text', (s) => s.statement.printed],
    ['title_hans', 'text', (s) => s.statement.titleHans], ['title_hant', 'text', (s) => s.statement.titleHant],
    ['title_en', 'text', (s) => s.statement.titleEn], ['title_basis', 'text', (s) => s.statement.titleBasis],
    ['nature', 'text', (s) => s.statement.nature], ['status', 'text', (s) => s.statement.status], ['status_raw', 'text', (s) => s.statement.statusRaw],
    ['issued', 'text', (s) => s.statement.issued], ['implemented', 'text', (s) => s.statement.implemented], ['withdrawn', 'text', (s) => s.statement.withdrawn],
    ['ics', 'text[]', (s) => s.statement.ics], ['ccs', 'text[]', (s) => s.statement.ccs], ['committee', 'text', (s) => s.statement.committee],
    ['edition_label', 'text', (s) => s.statement.editionLabel], ['document_type', 'text', (s) => s.statement.documentType],
    ['class_no', 'text', (s) => s.statement.classNo], ['part_text', 'text', (s) => s.statement.partText], ['page', 'text', (s) => s.statement.page],
    ['note', 'text', (s) => s.statement.note], statementDigest,
    ['status_now', 'text', (s) => s.status], ['status_until', 'date', (s) => s.statusUntil],
  ],
  replacement: [
    ['newer', KEY, (r) => r.newer], ['older', KEY, (r) => r.older], ['extent', 'text', (r) => r.extent], ['planned', 'boolean', (r) => r.planned],
    ['happened_on', 'text', (r) => r.on], ['basis', 'text', (r) => r.basis], ...sourced, digest((r) => r),
  ],
  amendment: [
    ['document', KEY, (a) => a.document], ['base', KEY, (a) => a.base], ['basis', 'text', (a) => a.basis], ...sourced,
    digest(({ document, base, sourceId }) => ({ document, base, sourceId })),
  ],
  adoption: [
    ['national', KEY, (a) => a.national], ['base', KEY, (a) => a.base], ['degree', 'text', (a) => a.degree], ['degree_stated', 'text', (a) => a.degreeStated],
    ['degree_basis', 'text', (a) => a.degreeBasis], ['confirmed', 'boolean', (a) => a.confirmed], ['base_dated', 'boolean', (a) => a.baseDated],
    ['dual_number', 'boolean', (a) => a.dualNumber], ['deviations', 'jsonb', (a) => ({ json: a.deviations })],
    ['deviations_seen', 'boolean', (a) => a.deviationsSeen], ['deviations_complete', 'boolean', (a) => a.deviationsComplete],
    ['stated_on', 'text', (a) => a.statedOn], ['external_id', 'text', (a) => a.externalId], ...sourced, digest((a) => a),
  ],
  relation: [['from_key', KEY, (r) => r.from], ['to_key', KEY, (r) => r.to], ['kind', 'text', (r) => r.kind], ...sourced, digest((r) => r)],
  change: [
    ['newer', KEY, (c) => c.newer], ['older', 'text[]', (c) => c.older], ['clause', 'text', (c) => c.clause], ['old_clause', 'text', (c) => c.oldClause],
    ['summary', 'text', (c) => c.summary], ['kind', 'text', (c) => c.kind], ['stated_on', 'text', (c) => c.statedOn], ['external_id', 'text', (c) => c.externalId],
    ...sourced, digest((c) => c),
  ],
  transition: [['document', KEY, (t) => t.document], ['procedure', 'text', (t) => t.procedure], ['starts_on', 'text', (t) => t.startsOn], ...sourced, digest((t) => t)],
  access: [
    ['product_hans', 'text', (a) => a.productHans], ['product_hant', 'text', (a) => a.productHant], ['product_en', 'text', (a) => a.productEn],
    ['side', 'text', (a) => a.side], ['scheme', 'text', (a) => a.scheme], ['starts_on', 'text', (a) => a.startsOn], ['documents', 'text[]', (a) => a.documents],
    ...sourced, digest((a) => a),
  ],
  ics: classes('note_en'),
  ccs: classes('note'),
  term: [
    ['id', 'text', (t) => t.id], ['term_en', 'text', (t) => t.termEn], ['mainland', 'text[]', (t) => t.mainland], ['taiwan', 'text[]', (t) => t.taiwan],
    ['kind', 'text', (t) => t.kind], ['domain', 'text', (t) => t.domain], ['context', 'text', (t) => t.context], ['not_context', 'text', (t) => t.notContext],
    ['ambiguous', 'boolean', (t) => t.ambiguous], ['basis', 'text', (t) => t.basis], ['status', 'text', (t) => t.status], ['licence', 'text', (t) => t.licence],
    ['direction', 'text', (t) => t.direction], ['not_after', 'text[]', (t) => t.notAfter], ['not_before', 'text[]', (t) => t.notBefore],
    ...sourced,
  ],
};

/** `create temp table` for every staging table; they end with the transaction. */
export const createStaging: string = Object.entries(stagingColumns)
  .map(([table, columns]) => {
    const list = columns.map(([name, type]) => `${name} ${type}`).join(', ');
    return `create temp table import_${table} (line integer not null, ${list}) on commit drop;`;
  })
  .concat([
    'create temp table import_ref (key text collate "C" primary key, id integer not null) on commit drop;',
    'create temp table import_cited (like import_document) on commit drop;',
    'create temp table import_new_row (line integer not null) on commit drop;',
    'create temp table import_stub (id integer not null) on commit drop;',
    'create temp table import_touched (id integer not null, has_statement boolean not null) on commit drop;',
    `create temp table import_described (
      line integer, key ${KEY}, number text, slug ${KEY}, side text, kind text, form text, year smallint, family_key ${KEY},
      title_hans text, title_hant text, title_en text, nature text, recorded_status text, issued text, implemented text, withdrawn text,
      ics text[], ccs text[], committee text, status text, status_until date, edition_id integer, cited_only boolean, family_id integer) on commit drop;`,
  ])
  .join('\n');
