import type { Translate } from '@ui';

const rows: Readonly<Record<string, string>> = { standards: 'standardNo', products: 'productNo', indicators: 'indicatorNo' };
const fields: Readonly<Record<string, string>> = {
  'subject.role': 'role', promise: 'promise', 'signatory.function': 'signatory', place: 'issuedAt', 'validity.from': 'validFrom', 'validity.until': 'validUntil', comparedWith: 'compared',
  'standards.type': 'type', 'standards.number': 'number', 'standards.edition': 'number', 'standards.name': 'standardName',
  'products.name': 'productName', 'products.models': 'models', 'products.barCode': 'barCode', 'products.family': 'family', 'products.classification': 'classification', 'products.suppliedSince': 'suppliedSince', 'products.soldOnline': 'soldOnline', 'products.kind': 'kind',
  'indicators.name': 'indicatorName', 'indicators.kind': 'indicatorKind', 'indicators.value': 'value', 'indicators.unit': 'unit', 'indicators.product': 'ofProduct',
  'indicators.method.edition': 'method', 'indicators.method.clause': 'clause', 'indicators.method.own': 'ownMethod',
};

/** A place of the draft as the page names it: `indicators.1.value` is 指标 2，数值. */
export function placeName(t: Translate, path: string): string {
  const parts = path.split('.');
  const field = fields[parts.filter((part) => !/^\d+$/.test(part)).join('.')];
  const row = rows[parts[0] ?? ''];
  const name = field === undefined ? '' : t(`app.declarations.${field}`);
  if (row === undefined || parts[1] === undefined) return name || path;
  const place = t(`app.declarations.${row}`, { no: Number(parts[1]) + 1 });
  return name === '' ? place : t('app.declarations.inRow', { row: place, field: name });
}
