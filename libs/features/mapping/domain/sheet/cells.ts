import { deviationKinds, relations } from '@pure/equivalence';
import { deviationWeights, rationales, type RowEnd } from '../content';

/** A cell that means one of a closed list; `expected` fills the text of the fault. */
export type CellRead<T> = Readonly<{ ok: true; value: T } | { ok: false; expected: string }>;

const words: Readonly<Record<string, readonly string[]>> = {
  equal: ['等同', '相等', '='], subset: ['被包含', '⊂'], superset: ['包含', '⊃'], overlap: ['部分相同', '交叉', '∩'], disjoint: ['不相关', '不相關', '无关', '無關', '∥'],
  syntactic: ['文字'], semantic: ['含义', '含義'], functional: ['效果'],
  added: ['增加'], stricter: ['更严', '更嚴'], removed: ['删除', '刪除'], looser: ['更宽', '更寬'], different: ['不同'], editorial: ['编辑性', '編輯性'],
  minor: ['轻微', '輕微'], major: ['重要'], critical: ['关键', '關鍵'],
};
const plain = (cell: string): string => cell.normalize('NFKC').trim().toLowerCase();

function oneOf<T extends string>(values: readonly T[]): (cell: string) => CellRead<T | null> {
  const known = new Map(values.flatMap((value) => [value, ...(words[value] ?? [])].map((word) => [plain(word), value] as const)));
  return (cell) => {
    if (plain(cell) === '') return { ok: true, value: null };
    const value = known.get(plain(cell));
    return value === undefined ? { ok: false, expected: values.join(', ') } : { ok: true, value };
  };
}

export const rationaleCell = oneOf(rationales);
export const deviationCell = oneOf(deviationKinds);
export const severityCell = oneOf(deviationWeights);
const relationCell = oneOf(relations);

/** `equal`, or several that are possible. */
export function relationsCell(cell: string): CellRead<readonly (typeof relations)[number][]> {
  const read = parts(cell).map(relationCell);
  const faulty = read.find((one) => !one.ok);
  if (faulty && !faulty.ok) return faulty;
  return { ok: true, value: [...new Set(read.flatMap((one) => (one.ok && one.value !== null ? [one.value] : [])))] };
}

const truths = new Map([...['是', 'yes', 'y', 'true', '1', '√'].map((word) => [word, true] as const), ...['否', 'no', 'n', 'false', '0', '×'].map((word) => [word, false] as const)]);
export function truthCell(cell: string): CellRead<boolean | null> {
  if (plain(cell) === '') return { ok: true, value: null };
  const value = truths.get(plain(cell));
  return value === undefined ? { ok: false, expected: 'yes, no' } : { ok: true, value };
}

export function gradeCell(cell: string): CellRead<0 | 1 | 2 | 3 | 4 | 5 | null> {
  if (plain(cell) === '') return { ok: true, value: null };
  const value = ([0, 1, 2, 3, 4, 5] as const).find((grade) => String(grade) === plain(cell));
  return value === undefined ? { ok: false, expected: '0, 1, 2, 3, 4, 5' } : { ok: true, value };
}

/** `5.3.2; req:lamp-flux`: clauses, and requirements by their ids. */
export const endsCell = (cell: string): readonly RowEnd[] => parts(cell).map((part) => {
  const [, ref] = /^req(?:uirement)?:\s*(.+)$/i.exec(part) ?? [];
  return ref === undefined ? { kind: 'clause', ref: part.replace(/^§\s*/, '') } : { kind: 'requirement', ref };
});

const parts = (cell: string): readonly string[] => cell.split(/[;；、|\n]/).map((part) => part.trim()).filter((part) => part !== '');
