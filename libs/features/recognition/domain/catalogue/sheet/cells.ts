import { sourceGrades } from '../sourced';
import { type Condition, type Degree, mainlandLevels, papers, taiwanLevels } from '../row';

/** A cell that means one of a closed list; `expected` fills the text of the fault. */
export type CellRead<T> = Readonly<{ ok: true; value: T } | { ok: false; expected: string }>;

const words: Readonly<Record<string, readonly string[]>> = {
  甲: ['甲级', '甲級', '甲等'], 乙: ['乙级', '乙級', '乙等'], 丙: ['丙级', '丙級', '丙等'], 單一: ['单一', '单一级', '單一級'],
  五级: ['五級', '5'], 四级: ['四級', '4'], 三级: ['三級', '3'], 二级: ['二級', '2'], 一级: ['一級', '1'], 员级: ['員級'], 助理级: ['助理級', '助理'], 中级: ['中級'], 副高级: ['副高級'], 正高级: ['正高級'],
  technician: ['技術士證', '技术士证'], professional: ['考試及格證書', '考试及格证书'], course: ['結業證明書', '结业证明书'], 'care-card': ['長照小卡', '长照小卡'], degree: ['學歷', '学历'], firm: ['登記證書', '登记证书'],
  access: ['准入', '准入类', '准入類'], level: ['水平评价', '水平评价类', '水平評價類'], stated: ['载明', '載明'], inferred: ['推断', '推斷'],
  college: ['专科', '專科'], bachelor: ['本科', '學士', '学士'], master: ['硕士', '碩士'], doctor: ['博士'],
};
const plain = (cell: string): string => cell.normalize('NFKC').trim().toLowerCase();

export function oneOf<T extends string>(values: readonly T[]): (cell: string) => CellRead<T | null> {
  const known = new Map(values.flatMap((value) => [value, ...(words[value] ?? [])].map((word) => [plain(word), value] as const)));
  return (cell) => {
    if (plain(cell) === '') return { ok: true, value: null };
    const value = known.get(plain(cell));
    return value === undefined ? { ok: false, expected: values.join(', ') } : { ok: true, value };
  };
}

export const taiwanLevelCell = oneOf(taiwanLevels);
export const mainlandLevelCell = oneOf(mainlandLevels);
export const paperCell = oneOf(papers);
export const typeCell = oneOf(['access', 'level']);
export const basisCell = oneOf(['stated', 'inferred']);
export const gradeCell = oneOf(sourceGrades);
const degreeCell = oneOf(['college', 'bachelor', 'master', 'doctor'] satisfies readonly Degree[]);

const truths = new Map([...['是', 'yes', 'y', 'true', '1', '√'].map((word) => [word, true] as const), ...['否', 'no', 'n', 'false', '0', '×'].map((word) => [word, false] as const)]);
export function truthCell(cell: string): CellRead<boolean> {
  const value = plain(cell) === '' ? false : truths.get(plain(cell));
  return value === undefined ? { ok: false, expected: 'yes, no' } : { ok: true, value };
}

export const listCell = (cell: string): readonly string[] => cell.split(/[;；\n]/).map((part) => part.trim()).filter((part) => part !== '');

const kinds = { employer: ['employer', '用人单位', '用人單位'], association: ['association', '公会推荐', '公會推薦'], filing: ['filing', '备案', '備案'], other: ['other', '其他'] } as const;
const named = new Map(Object.entries(kinds).flatMap(([kind, known]) => known.map((word) => [plain(word), kind === 'employer' || kind === 'association' || kind === 'filing' ? kind : 'other'] as const)));
const EXPECTED = 'degree: …, years: …, employer: …, association: …, filing: …, other: …; 1) …';

/** `1) degree: master; 1) years: 3; association: …`: a number before conditions that belong together. */
export function conditionsCell(cell: string): CellRead<readonly Condition[]> {
  const read = listCell(cell).map(conditionOf);
  return read.includes(null) ? { ok: false, expected: EXPECTED } : { ok: true, value: read.filter((condition) => condition !== null) };
}

function conditionOf(part: string): Condition | null {
  const [, number, kind = '', rest = ''] = /^(?:(\d{1,2})[)）]\s*)?([^:：]+)(?:[:：]\s*(.*))?$/s.exec(part) ?? [];
  const base = { words: rest, alternative: number === undefined ? null : Number(number) };
  if (/^(?:degree|学历|學歷)$/.test(plain(kind))) {
    const degree = degreeCell(rest);
    return degree.ok && degree.value !== null ? { ...base, words: '', kind: 'degree', degree: degree.value } : null;
  }
  if (/^(?:years|年限)$/.test(plain(kind))) return /^\d{1,2}$/.test(plain(rest)) ? { ...base, words: '', kind: 'years', years: Number(plain(rest)) } : null;
  const known = named.get(plain(kind));
  return known === undefined ? null : { ...base, kind: known };
}
