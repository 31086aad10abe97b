import type { Reader } from '../row-draft';
import { sideIn } from '../side-of';

/** Which scheme asks which standards of which product, and from when. A scheme that names no standard is kept, too. */
export const readAccess: Reader = (fields, draft) => {
  const side = fields.required('side') === undefined ? undefined : sideIn(fields, 'side');
  const scheme = fields.required('scheme');
  const startsOn = fields.date('from');
  const [productHans, productHant, productEn] = [fields.text('product_zh_hans'), fields.text('product_zh_hant'), fields.text('product_en')];
  if (productHans === undefined && productHant === undefined && productEn === undefined) fields.fault('product_en', 'FIELD_MISSING');
  const source = draft.source();
  if (!side || scheme === undefined || !source) return;
  draft.add('access', {
    side, scheme, ...source.sourced,
    documents: fields.list('standards').map((text) => draft.document(text, side).document.key),
    ...(productHans !== undefined && { productHans }), ...(productHant !== undefined && { productHant }),
    ...(productEn !== undefined && { productEn }), ...(startsOn && { startsOn }),
  });
};
