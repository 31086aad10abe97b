import { canonicalJson } from '@pure/kernel';
import { termDirections, type TermDirection, type TermGuards, type TermStatus } from '../../../domain/terms/term';
import { termFaults } from '../../../domain/terms/term-fault';
import { wordsIn } from '../../../domain/terms/term-words';
import type { Fields } from '../fields';
import type { Reader, RowDraft } from '../row-draft';
import type { StagedSource, StagedTerm } from '../staged';
import { sha256 } from '../sha256';

/** The source of rows that name none: these tables carry their evidence in each row. */
const vocabulary: StagedSource = { id: 'VOCAB', kind: 'vocabulary of this collection', grade: 1, listed: false };

type Pair = Pick<StagedTerm, 'id' | 'mainland' | 'taiwan' | 'kind' | 'status'> & Partial<StagedTerm>;

/** A pair of words from a dictionary: a candidate until somebody has looked at it. */
export const readTermPair: Reader = (fields, draft) => {
  const id = fields.required('id');
  const kind = fields.required('pair_type');
  if (id === undefined || kind === undefined) return;
  stage(fields, draft, { id, kind, ...words(fields, 'mainland_zh_hans', 'taiwan_zh_hant'), status: 'candidate' });
};

/** Words of standards. What both sides print in their titles is approved by that; false friends stay candidates. */
export const readVocabulary: Reader = (fields, draft) => {
  const basis = fields.required('basis');
  const falseFriend = fields.flag('false_friend');
  const status = basis === 'titles' && !falseFriend ? 'approved' : 'candidate';
  const id = derivedId('v', fields, fields.list('mainland_zh_hans'), fields.list('taiwan_zh_hant'));
  const pair = { id, kind: 'vocabulary', ...words(fields, 'mainland_zh_hans', 'taiwan_zh_hant'), status, ambiguous: falseFriend } as const;
  stage(fields, draft, { ...pair, ...(basis !== undefined && { basis }) }, vocabulary);
};

/** Words of standards that a general conversion gets wrong: approved, for that is what their rows are for. */
export const readHazard: Reader = (fields, draft) => {
  const id = derivedId('h', fields, fields.list('mainland'), fields.list('wanted_taiwan'));
  const basis = fields.text('evidence');
  stage(fields, draft, { id, kind: 'hazard', ...words(fields, 'mainland', 'wanted_taiwan'), status: 'approved', ...(basis !== undefined && { basis }) }, vocabulary);
};

/** One word that means two things. The context tells which, and what the other side calls it. */
export const readConfusable: Reader = (fields, draft) => {
  const word = fields.list('word');
  if (word.length === 0) fields.fault('word', 'FIELD_MISSING');
  const taiwan = fields.list('taiwan_word_for_meaning');
  const id = derivedId('c', fields, word, taiwan);
  stage(fields, draft, { id, kind: 'confusable', mainland: word.flatMap(wordsIn), taiwan: taiwan.flatMap(wordsIn), status: 'candidate', ambiguous: true, ...meanings(fields) });
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
  const use = conversionUse(fields);
  if (pair.status === 'approved') faultWords(fields, pair, use);
  if (!source || draft.skipped) return;
  const [termEn, domain, context, licence] = [fields.text('term_en'), fields.text('domain'), fields.text('context'), fields.text('licence')];
  draft.add('term', {
    ambiguous: fields.flag('ambiguous'),
    ...(termEn !== undefined && { termEn }), ...(domain !== undefined && { domain }), ...(context !== undefined && { context }),
    ...(licence !== undefined && { licence }), ...use, ...pair, ...source.sourced,
  });
}

/** How script conversion may use the pair: columns that a list may have. */
function conversionUse(fields: Fields): TermGuards & Readonly<{ direction: TermDirection }> {
  return { direction: fields.oneOf('direction', termDirections) ?? 'both', notAfter: fields.list('not_after'), notBefore: fields.list('not_before') };
}

/** An approved pair changes texts: each of its words must be fit for that. */
function faultWords(fields: Fields, { mainland, taiwan }: Pick<StagedTerm, 'mainland' | 'taiwan'> & Readonly<{ status: TermStatus }>, guards: TermGuards): void {
  const beside = [...guards.notAfter, ...guards.notBefore];
  for (const { code, word } of termFaults([...mainland, ...taiwan], beside)) fields.fault(mainland.includes(word) ? 'mainland' : 'taiwan', code, { word });
}

/** The words of both sides; a pair may lack one half, where the other side has no word. */
function words(fields: Fields, mainlandField: string, taiwanField: string): Pick<StagedTerm, 'mainland' | 'taiwan'> {
  const [mainland, taiwan] = [fields.list(mainlandField).flatMap(wordsIn), fields.list(taiwanField).flatMap(wordsIn)];
  if (mainland.length + taiwan.length === 0) fields.fault(mainlandField, 'FIELD_MISSING');
  return { mainland, taiwan };
}

/** Rows of these tables carry no id: one is made of what they are about, so that the row can be recognised again. */
function derivedId(prefix: string, fields: Fields, ...words: (readonly string[])[]): string {
  const about = [fields.text('term_en') ?? fields.text('meaning_en') ?? '', fields.text('context') ?? '', ...words];
  return prefix + Buffer.from(sha256(canonicalJson(about))).toString('hex').slice(0, 12);
}
