import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '@platform/config';
import { pick, seeded } from './seeded';

type Row = Readonly<Record<string, string>>;
type Words = Readonly<{ hans: readonly string[]; hant: readonly string[] }>;

const endings = ['技术要求', '试验方法', '通用规范', '测量方法', '安全要求', '术语', '第1部分:总则', '第2部分:特殊要求', '性能评价', '检验规程', '分类', '管理规范'];
const endingsTaiwan = ['技術要求', '試驗法', '通則', '量測法', '安全要求', '詞彙', '第1部:通則', '第2部:個別要求', '性能評估', '檢驗法', '分類', '管理規範'];
const classes = ['29.140', '31.080', '31.120', '33.100', '43.120', '29.220', '25.040', '35.240', '13.020', '91.160'];
const statuses = ['in_force', 'in_force', 'in_force', 'replaced', 'withdrawn'];
const TAIWAN_SHARE = 0.07;

/**
 * Made standards: titles of two to four words of the term list, the first words far more frequent than the last (Zipf), and
 * an ending; seven of a hundred in traditional characters with the words of the Taiwan region. The same rows every time.
 * Columns: number, title_zh_hans, title_zh_hant, ics, issued, implemented, status.
 */
export function* madeRows(count: number): Generator<readonly string[]> {
  const random = seeded(20_260_101);
  const { hans, hant } = words();
  for (let index = 0; index < count; index += 1) {
    const isTaiwan = random() < TAIWAN_SHARE;
    const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => zipf(isTaiwan ? hant : hans, random));
    const title = `${parts.join('')}${pick(isTaiwan ? endingsTaiwan : endings, random)}`;
    const year = 1990 + Math.floor(random() * 36);
    const number = isTaiwan ? `CNS ${taiwanNumber(index)}:${year}` : `T/${letters(Math.floor(index / 900))} ${(index % 900) + 100}-${year}`;
    yield [number, isTaiwan ? '' : title, isTaiwan ? title : '', pick(classes, random), `${year}-03-01`, `${year}-10-01`, pick(statuses, random)];
  }
}

/** As many lines of made titles in simplified characters. */
export const madeTitles = (count: number): string => [...madeRows(count)].flatMap(([, hans]) => hans || []).join('\n');

function words(): Words {
  const rows: Row[] = parse(readFileSync(path.join(projectRoot(), 'data/terms/term_pairs.csv'), 'utf8'), { columns: true });
  const random = seeded(7);
  const shuffled = rows.map((row) => ({ row, at: random() })).sort((a, b) => a.at - b.at).map(({ row }) => row);
  return { hans: hanWords(shuffled, 'mainland_zh_hans'), hant: hanWords(shuffled, 'taiwan_zh_hant') };
}

function hanWords(rows: readonly Row[], column: string): readonly string[] {
  const all = rows.flatMap((row) => (row[column] ?? '').split(';'));
  return [...new Set(all.filter((word) => /^\p{Script=Han}{2,6}$/u.test(word)))];
}

/** The word at place k comes up about as often as 1/k. */
const zipf = (list: readonly string[], random: () => number): string => list[Math.floor(list.length ** random()) - 1] ?? '';

/** Six digits at most, as the grammar has them; what does not fit is a part of one. */
function taiwanNumber(index: number): string {
  const [serial, part] = [100_000 + (index % 900_000), Math.floor(index / 900_000)];
  return part === 0 ? `${serial}` : `${serial}-${part}`;
}

function letters(number: number): string {
  const letter = (place: number) => String.fromCharCode(65 + (Math.floor(number / 26 ** place) % 26));
  return `BX${letter(2)}${letter(1)}${letter(0)}`;
}
