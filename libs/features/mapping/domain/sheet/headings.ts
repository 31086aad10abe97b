/** Columns of a table of rows. */
export const sheetFields = ['sources', 'targets', 'relations', 'negated', 'qualifiers', 'rationale', 'deviation', 'reason', 'severity', 'evidence', 'locator', 'grade', 'extraTest'] as const;
export type SheetField = (typeof sheetFields)[number];

/** How they are headed in either script; their own names are known too. */
export const sheetHeadings: Readonly<Record<SheetField, readonly string[]>> = {
  sources: ['源条款', '來源條款', '源侧条款', 'source', 'source clause'],
  targets: ['目标条款', '目標條款', '目标侧条款', 'target', 'target clause'],
  relations: ['关系', '關係', 'relation'],
  negated: ['否定', '不成立', 'negated', 'not'],
  qualifiers: ['限定', '限定条件', '限定條件', 'qualifier'],
  rationale: ['依据类型', '依據類型', 'rationale'],
  deviation: ['差异类别', '差異類別', 'deviation'],
  reason: ['理由', '说明', '說明', 'reason'],
  severity: ['重要程度', '严重程度', '嚴重程度', 'severity'],
  evidence: ['证据', '證據', '来源', '來源', 'evidence'],
  locator: ['证据位置', '證據位置', '位置', 'locator'],
  grade: ['证据等级', '證據等級', '等级', '等級', 'grade'],
  extraTest: ['须补充试验', '須補充試驗', '补充试验', '補充試驗', 'extra test'],
};

const plain = (heading: string): string => heading.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
const known: ReadonlyMap<string, SheetField> = new Map(sheetFields.flatMap((field) => [field, ...sheetHeadings[field]].map((word) => [plain(word), field] as const)));

/** By column; null for one that is left alone. Null where the row is no row of headings: it names no clauses of either side. */
export function headOf(cells: readonly string[]): readonly (SheetField | null)[] | null {
  const fields = cells.map((cell) => known.get(plain(cell)) ?? null);
  return fields.includes('sources') && fields.includes('targets') ? fields : null;
}
