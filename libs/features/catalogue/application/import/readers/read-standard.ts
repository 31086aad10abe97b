import { firstDay } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import { basisOfKind } from '../../../domain/basis';
import { type DocumentForm, documentForms, documentKinds, natures } from '../../../domain/edition';
import { natureOf } from '../../../domain/form';
import { type Statement, bases } from '../../../domain/statement';
import { statusAsOf } from '../../../domain/status';
import { statusOfWord } from '../../../domain/status-word';
import { type NamedDocument, documentOf, keyOfYear } from '../document-of';
import type { Fields } from '../fields';
import { openCatalogue } from '../open-catalogues';
import type { CitedSource, Reader, RowDraft } from '../row-draft';
import type { StagedKey } from '../staged';
import { sideIn } from '../side-of';

/** Two digits, three digits, two digits; a group of two digits is a misprint that sources have and that is kept. */
const ICS = /^\d{2}(?:\.\d{2,3}(?:\.\d{2})?)?$/;
const CCS = /^[A-Z](?:\d{2}(?:\/\d{2})?)?$/;

/** One source's description of one document: the tables of mainland, Taiwan-region and international standards alike. */
export const readStandard: Reader = (fields, draft) => {
  const number = fields.required('number');
  const source = draft.source(openCatalogue(fields.text('source_repo')));
  if (number === undefined || !source) return;
  const named = describedDocument(number, fields, draft);
  const statement = statementOf(fields, source, named);
  const { status, until } = statusAsOf({ recorded: statement.status ?? 'unknown', successors: [], ...datesOf(statement) }, draft.context.today);
  draft.add('statement', { document: named.document.key, statement, status, ...(until && { statusUntil: until }) });
  amendmentOfBase(fields, draft, named, source);
};

function describedDocument(number: string, fields: Fields, draft: RowDraft): NamedDocument {
  const side: Side | undefined = sideIn(fields, 'side') ?? (fields.text('publisher') ? 'international' : undefined);
  const named = draft.context.documentOf(number, side);
  const keys = [...named.keys, ...keysAsPrinted(fields, named, side), ...keyOfPrint(fields, named)];
  return draft.named({ ...named, keys, document: { ...named.document, ...kindAndForm(fields, named) } });
}

/** A number as printed may show what its normal form leaves out: the other half of a dual number. */
function keysAsPrinted(fields: Fields, { document }: NamedDocument, side: Side | undefined): readonly StagedKey[] {
  const raw = fields.text('raw');
  if (raw === undefined || raw === document.number) return [];
  const printed = documentOf(raw, side);
  return printed.document.key === document.key ? printed.keys : [];
}

/** A consolidated print is also meant by the year in which it came out: IEC 60721-1:2002 is 1990+AMD1:1992+AMD2:1995. */
function keyOfPrint(fields: Fields, { document, number }: NamedDocument): StagedKey[] {
  const published = fields.date('published');
  if (!number || !published || document.form !== 'consolidated') return [];
  const key = keyOfYear(number, Number(firstDay(published).slice(0, 4)));
  return key === document.key ? [] : [{ key, kind: 'alias', document: document.key, ofFamily: false }];
}

/** The column `kind` tells what the document is, or its form in its family; a draft of an amendment is a draft. */
function kindAndForm(fields: Fields, { document }: NamedDocument): { kind?: (typeof documentKinds)[number]; form?: DocumentForm } {
  const text = fields.text('kind');
  if (text === undefined) return {};
  if (text.startsWith('draft')) return { form: 'draft' };
  const kind = documentKinds.find((name) => name === text);
  const form = documentForms.find((name) => name === text);
  if (!kind && !form) fields.fault('kind', 'VALUE_UNKNOWN', { value: text, expected: [...documentKinds, ...documentForms].join(', ') });
  return { ...(kind && !(kind === 'standard' && document.kind === 'other') && { kind }), ...(form && { form }) };
}

function statementOf(fields: Fields, { sourced, known }: CitedSource, { number }: NamedDocument): Statement {
  return {
    sourceId: sourced.sourceId,
    grade: sourced.grade,
    basis: fields.oneOf('basis', bases) ?? basisOfKind(known.kind),
    statedOn: fields.date('retrieved') ?? known.statedOn,
    printed: fields.text('raw') ?? fields.text('number'),
    titleHans: fields.text('title_zh_hans'),
    titleHant: fields.text('title_zh_hant'),
    titleEn: fields.text('title_en'),
    titleBasis: fields.text('title_basis'),
    nature: fields.oneOf('nature', natures) ?? (number && natureOf(number)),
    status: statusOfWord(fields.text('status') ?? fields.text('status_raw') ?? ''),
    statusRaw: fields.text('status_raw') ?? fields.text('stage_raw'),
    issued: fields.date('issued') ?? fields.date('published'),
    implemented: fields.date('implemented'),
    withdrawn: fields.date('withdrawn') ?? fields.date('obsoleted'),
    ics: fields.codes('ics', ICS),
    ccs: fields.codes('ccs', CCS),
    committee: fields.text('committee'),
    editionLabel: fields.text('edition'),
    documentType: fields.text('doc_type'),
    classNo: fields.text('class_no'),
    partText: fields.text('part_text'),
    page: fields.text('page'),
    note: sourced.note,
  };
}

function datesOf({ issued, implemented, withdrawn }: Statement): Partial<Pick<Statement, 'issued' | 'implemented' | 'withdrawn'>> {
  return { ...(issued && { issued }), ...(implemented && { implemented }), ...(withdrawn && { withdrawn }) };
}

/** The column `base` of an amendment or corrigendum names what it amends; a draft that names itself says nothing. */
function amendmentOfBase(fields: Fields, draft: RowDraft, { document }: NamedDocument, { sourced }: CitedSource): void {
  const text = fields.text('base');
  if (text === undefined || text === fields.text('number')) return;
  const base = draft.document(text, document.side);
  if (base.document.key === document.key) return;
  draft.add('amendment', { document: document.key, base: base.document.key, sourceId: sourced.sourceId, grade: sourced.grade });
}
