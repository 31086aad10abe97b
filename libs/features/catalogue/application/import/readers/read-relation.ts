import { adoptionDegrees } from '../../../domain/adoption';
import { basisOfKind } from '../../../domain/basis';
import { extentOfWords, extents } from '../../../domain/extent';
import { type NamedDocument, documentOf } from '../document-of';
import type { Fields } from '../fields';
import { iecData, isoData } from '../open-catalogues';
import type { CitedSource, Reader, RowDraft } from '../row-draft';
import { sideIn } from '../side-of';
import { BASE_NOT_SHOWN } from './read-adoption';
import type { Sourced } from '../staged';

const relations = ['replaces', 'will_replace', 'adopts', 'amends', 'cites', 'similar_to', 'derived_from'] as const;

type Ends = Readonly<{ from: NamedDocument; to: NamedDocument }>;

/** A relation between two documents, each kind of which is a fact of its own kind. */
export const readRelation: Reader = (fields, draft) => {
  const relation = fields.requiredOneOf('relation', relations);
  const from = draft.requiredDocument('from_number', sideIn(fields, 'territory'));
  const source = from && sourceOf(fields, draft, from);
  const target = fields.required('to_number');
  if (!relation || !source || target === undefined) return;
  if (relation === 'adopts') return adoption(fields, draft, from, source);
  const ends = { from, to: draft.document(target) };
  if (ends.from.document.key === ends.to.document.key) return ofItself(fields, draft);
  if (relation === 'replaces' || relation === 'will_replace') replacement(fields, draft, ends, source.sourced, relation);
  else if (relation === 'amends') amendment(fields, draft, ends, source.sourced);
  else draft.add('relation', { from: ends.from.document.key, to: ends.to.document.key, kind: relation, ...source.sourced });
};

/** IEC 60821:1991 and IEC 821:1991 are one document under two spellings: such a row says nothing. One spelling is a slip. */
function ofItself(fields: Fields, draft: RowDraft): void {
  if (fields.text('from_number') === fields.text('to_number')) fields.fault('to_number', 'SAME_DOCUMENT');
  else draft.skipped = true;
}

/** The relations of the open international catalogues name no source: their basis tells whether they are stated or derived. */
function sourceOf(fields: Fields, draft: RowDraft, { number }: NamedDocument): CitedSource | undefined {
  const basis = fields.text('basis');
  if (fields.text('source') !== undefined || basis === undefined) return draft.source();
  const source = draft.source(['IEC', 'CISPR'].includes(number?.issuer ?? '') ? iecData : isoData);
  return source && { ...source, sourced: { ...source.sourced, grade: basis.startsWith('stated') ? 2 : 1 } };
}

function replacement(fields: Fields, draft: RowDraft, { from, to }: Ends, sourced: Sourced, relation: 'replaces' | 'will_replace'): void {
  const basis = fields.text('basis');
  const on = fields.date('date');
  draft.add('replacement', {
    newer: from.document.key,
    older: to.document.key,
    extent: fields.oneOf('extent', extents) ?? extentOfWords(`${sourced.note ?? ''} ${basis ?? ''}`),
    planned: relation === 'will_replace',
    ...(on && { on }),
    ...(basis !== undefined && { basis }),
    ...sourced,
  });
}

function amendment(fields: Fields, draft: RowDraft, { from, to }: Ends, sourced: Sourced): void {
  const basis = fields.text('basis');
  draft.add('amendment', { document: from.document.key, base: to.document.key, ...(basis !== undefined && { basis }), ...sourced });
}

function adoption(fields: Fields, draft: RowDraft, from: NamedDocument, { sourced, known }: CitedSource): void {
  const degree = fields.requiredOneOf('degree', adoptionDegrees);
  if (!degree) return;
  const words = fields.text('degree_raw');
  const target = fields.text('to_number') ?? BASE_NOT_SHOWN;
  const base = target === BASE_NOT_SHOWN ? undefined : draft.document(target);
  const shown = ['cover', 'register'].includes(basisOfKind(known.kind));
  draft.add('adoption', {
    national: from.document.key,
    ...(base && { base: base.document.key }),
    degree,
    ...(words !== undefined && degree === 'undetermined' && { degreeStated: words }),
    confirmed: shown && degree !== 'undetermined',
    baseDated: base?.number?.year !== undefined,
    ...(printsDualNumber(words, sourced.note) && { dualNumber: true }),
    deviations: [],
    deviationsSeen: false,
    deviationsComplete: false,
    ...sourced,
  });
}

const printsDualNumber = (words: string | undefined, note: string | undefined): boolean =>
  note?.includes('dual number') === true || (words !== undefined && documentOf(words).number?.dual !== undefined);
