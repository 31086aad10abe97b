import { canonicalJson } from '@pure/kernel';
import type { Fields } from '../fields';
import type { Reader, RowDraft } from '../row-draft';
import type { StagedSource, StagedTerm } from '../staged';
import { sha256 } from '../sha256';

type Pair = Pick<StagedTerm, 'id' | 'mainland' | 'taiwan' | 'kind' | 'status'> & Partial<StagedTerm>;

/** A pair of words from a dictionary: a candidate until somebody has looked at it. */
export const readTermPair: Reader = (fields, draft) => {
  const id = fields.required('id');
  const kind = fields.required('pair_type');
  if (id === undefined || kind === undefined) return;
  stage(fields, draft, { id, kind, ...words(fields), status: 'candidate' });
};

/** The vocabulary names evidence, not sources. */
const vocabulary: StagedSource = { id: 'VOCAB', kind: 'vocabulary of this collection', grade: 1, listed: false };

/** Words of standards. What both sides print in their titles is approved by that; false friends stay candidates. */
export const readVocabulary: Reader = (fields, draft) => {
  const { mainland, taiwan } = words(fields);
  const basis = fields.required('basis');
  const falseFriend = fields.flag('false_friend');
  const status = basis === 'titles' && !falseFriend ? 'approved' : 'candidate';
  stage(fields, draft, { id: derivedId('v', fields, mainland, taiwan), kind: 'vocabulary', mainland, taiwan, status, ambiguous: falseFriend, ...(basis !== undefined && { basis }) }, vocabulary);
};

/** One word that means two things. The context tells which, and what the other side calls it. */
export const readConfusable: Reader = (fields, draft) => {
  const word = fields.list('word');
  if (word.length === 0) fields.fault('word', 'FIELD_MISSING');
  const taiwan = fields.list('taiwan_word_for_meaning');
  stage(fields, draft, { id: derivedId('c', fields, word, taiwan), kind: 'confusable', mainland: word, taiwan, status: 'candidate', ambiguous: true, ...meanings(fields) });
};

function meanings(fields: Fields): Partial<StagedTerm> {
  const termEn = fields.text('meaning_en');
  const notContext = fields.text('not_context');
  const sides = [['mainland', fields.text('mainland_meaning')], ['taiwan', fields.text('taiwan_meaning')]] as const;
  const basis = sides.flatMap(([side, meaning]) => (meaning === undefined ? [] : [`${side}: ${meaning}`])).join('; ');
  return { ...(termEn !== undefined && { termEn }), ...(notContext !== undefined && { notContext }), ...(basis !== '' && { basis }) };
}

function stage(fields: Fields, draft: RowDraft, pair: Pair, fallback?: StagedSource): void {
  const source = draft.source(fallback);
  if (!source) return;
  const [termEn, domain, context, licence] = [fields.text('term_en'), fields.text('domain'), fields.text('context'), fields.text('licence')];
  draft.add('term', {
    ambiguous: fields.flag('ambiguous'),
    ...(termEn !== undefined && { termEn }), ...(domain !== undefined && { domain }), ...(context !== undefined && { context }),
    ...(licence !== undefined && { licence }), ...pair, ...source.sourced,
  });
}

/** The words of both sides; a pair may lack one half, where the other side has no word. */
function words(fields: Fields): Pick<StagedTerm, 'mainland' | 'taiwan'> {
  const [mainland, taiwan] = [fields.list('mainland_zh_hans'), fields.list('taiwan_zh_hant')];
  if (mainland.length + taiwan.length === 0) fields.fault('mainland_zh_hans', 'FIELD_MISSING');
  return { mainland, taiwan };
}

/** Rows of these tables carry no id: one is made of what they are about, so that the row can be recognised again. */
function derivedId(prefix: string, fields: Fields, ...words: (readonly string[])[]): string {
  const about = [fields.text('term_en') ?? fields.text('meaning_en') ?? '', fields.text('context') ?? '', ...words];
  return prefix + Buffer.from(sha256(canonicalJson(about))).toString('hex').slice(0, 12);
}
