import type { CitingTable, Fields } from '@features/catalogue';
import type { QualificationRow, ReferenceTables, TradeRow } from './reference-rows';

const TRADE_CODE = /^\d{5}$/;

/** Taiwan's technician trades, one a row. */
export const tradeTable = (tables: ReferenceTables): CitingTable<TradeRow> => ({
  subject: 'trades',
  columns: ['code', 'trade_zh_hant', 'levels_seen', 'source', 'grade'],
  open: () => Promise.resolve({ read: (fields) => tradeOf(fields), write: (tx, rows) => tables.writeTrades(tx, rows.map(({ item }) => item)) }),
});

/** The mainland's list of occupational qualifications, one a row, in the order of the list. */
export const qualificationTable = (tables: ReferenceTables): CitingTable<QualificationRow> => ({
  subject: 'qualifications',
  columns: ['part', 'item_no', 'name_zh_hans', 'category', 'checked'],
  open: () => Promise.resolve({ read: (fields) => qualificationOf(fields), write: (tx, rows) => tables.writeQualifications(tx, rows.map(({ item }) => item)) }),
});

function tradeOf(fields: Fields): TradeRow | undefined {
  const [code, name, source, grade] = [fields.codes('code', TRADE_CODE)[0] ?? fields.required('code'), fields.required('trade_zh_hant'), fields.required('source'), fields.requiredOneOf('grade', ['A', 'B', 'C'])];
  if (code === undefined || name === undefined || source === undefined || grade === undefined) return undefined;
  return {
    code, name, item: fields.text('item_zh_hant') ?? null, levels: fields.list('levels_seen'), schoolGroup: fields.text('school_group_zh_hant') ?? null, isItem: fields.flag('is_item_code'),
    source, grade, remark: fields.text('note') ?? null,
  };
}

function qualificationOf(fields: Fields): QualificationRow | undefined {
  const [part, name, category, checked] = [fields.required('part'), fields.required('name_zh_hans'), fields.oneOf('category', ['准入类', '水平评价类']), fields.required('checked')];
  if (part === undefined || name === undefined || checked === undefined) return undefined;
  const item = Number(fields.text('item_no') ?? '0');
  return {
    place: fields.line - 1, part, item: Number.isInteger(item) && item > 0 ? item : null, subItem: fields.text('sub_no') ?? null, group: fields.text('group_zh_hans') ?? null, name, category: category ?? null,
    categoryNote: fields.text('category_note') ?? null, department: fields.text('department_zh_hans') ?? null, checked,
  };
}
