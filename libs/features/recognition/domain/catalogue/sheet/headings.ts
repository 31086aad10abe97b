/** Columns of a table of rows. */
export const sheetFields = [
  'key', 'taiwanName', 'taiwanCode', 'taiwanLevel', 'paper', 'mainlandName', 'mainlandCode', 'mainlandLevel', 'levelBasis', 'type', 'conditions', 'scope', 'allows', 'stillNeeded', 'source', 'grade', 'toConfirm', 'remark',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** How they are headed in either script; their own names are known too. */
export const sheetHeadings: Readonly<Record<SheetField, readonly string[]>> = {
  key: ['编号', '編號', 'key'],
  taiwanName: ['台湾资格', '臺灣資格', '台灣資格', 'taiwan qualification'],
  taiwanCode: ['台湾代码', '臺灣代碼', '台灣代碼', 'taiwan code'],
  taiwanLevel: ['台湾等级', '臺灣等級', '台灣等級', '台湾级别', '台灣級別', 'taiwan level'],
  paper: ['证件', '證件', 'paper'],
  mainlandName: ['大陆职业', '大陸職業', '大陆资格', '大陸資格', 'mainland qualification'],
  mainlandCode: ['大陆代码', '大陸代碼', '职业编码', 'mainland code'],
  mainlandLevel: ['大陆等级', '大陸等級', '技能等级', '技能等級', 'mainland level'],
  levelBasis: ['等级依据', '等級依據', 'level basis'],
  type: ['类别', '類別', 'type'],
  conditions: ['条件', '條件', 'conditions'],
  scope: ['范围', '範圍', 'scope'],
  allows: ['可以做', '效力', 'allows'],
  stillNeeded: ['尚需', 'still needed'],
  source: ['来源', '來源', 'source'],
  grade: ['来源等级', '來源等級', 'grade'],
  toConfirm: ['待核实', '待核實', 'to confirm'],
  remark: ['备注', '備註', 'remark'],
};

const plain = (heading: string): string => heading.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
const known: ReadonlyMap<string, SheetField> = new Map(sheetFields.flatMap((field) => [field, ...sheetHeadings[field]].map((word) => [plain(word), field] as const)));

/** By column; null for one that is left alone. Null where the row is no row of headings: it names no key or not both ends. */
export function headOf(cells: readonly string[]): readonly (SheetField | null)[] | null {
  const fields = cells.map((cell) => known.get(plain(cell)) ?? null);
  return (['key', 'taiwanName', 'mainlandName', 'source', 'grade'] as const).every((field) => fields.includes(field)) ? fields : null;
}
