import type { Fields } from '../fields';
import type { Reader } from '../row-draft';
import type { StagedClass } from '../staged';

/** A code of the international classification of standards. */
export const readIcs: Reader = (fields, draft) => {
  const item = classOf(fields);
  const titleEn = fields.required('title_en');
  const [titleHans, note] = [fields.text('title_zh_hans'), fields.text('note_en')];
  if (!item || titleEn === undefined) return;
  draft.add('ics', { ...item, titleEn, ...(titleHans !== undefined && { titleHans }), ...(note !== undefined && { note }) });
};

/** A code of the mainland's classification of standards. */
export const readCcs: Reader = (fields, draft) => {
  const item = classOf(fields);
  const titleHans = fields.required('title_zh_hans');
  const note = fields.text('note');
  if (!item || titleHans === undefined) return;
  draft.add('ccs', { ...item, titleHans, ...(note !== undefined && { note }) });
};

function classOf(fields: Fields): StagedClass | undefined {
  const code = fields.required('code');
  const level = fields.requiredOneOf('level', ['1', '2', '3']);
  const parent = fields.text('parent');
  return code === undefined || level === undefined ? undefined : { code, level: Number(level), ...(parent !== undefined && { parent }) };
}
