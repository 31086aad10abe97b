import { parseNumbers } from '@pure/standard-number';
import { documentOf, documentOfNumber } from '../document-of';
import type { Reader, RowDraft } from '../row-draft';
import { changeKinds } from '../staged';

/** What changed from one edition to the next. A merge is written `GB 175-1999 + GB 1344-1999`: several older editions. */
export const readChange: Reader = (fields, draft) => {
  const kind = fields.requiredOneOf('kind', changeKinds);
  const summary = fields.required('change');
  const [older, newer] = [fields.required('old'), fields.required('new')];
  const source = draft.source();
  if (!kind || summary === undefined || older === undefined || newer === undefined || !source) return;
  const [clause, oldClause, statedOn, externalId] = [fields.text('clause'), fields.text('old_clause'), fields.date('retrieved'), fields.text('id')];
  const olderKeys = documentsIn(older, draft);
  for (const key of documentsIn(newer, draft)) {
    if (olderKeys.includes(key)) return fields.fault('old', 'SAME_DOCUMENT');
    draft.add('change', {
      newer: key, older: olderKeys, summary, kind, ...source.sourced,
      ...(clause !== undefined && { clause }), ...(oldClause !== undefined && { oldClause }),
      ...(statedOn && { statedOn }), ...(externalId !== undefined && { externalId }),
    });
  }
};

function documentsIn(text: string, draft: RowDraft): string[] {
  const { items } = parseNumbers(text);
  const named = items.length > 0 ? items.map(({ number }) => documentOfNumber(number)) : [documentOf(text)];
  return [...new Set(named.map((each) => draft.named(each).document.key))];
}
