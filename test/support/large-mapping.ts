import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { projectRoot } from '@platform/config';
import type { Database } from '@platform/database';
import type { DeviationKind, Relation } from '@pure/equivalence';
import type { MappingContent, MappingRow } from '../../libs/features/mapping/domain/content';

/** Two editions that nobody else names, each of as many clauses as the mapping has rows. */
export const largePair = { source: 'CNS 99001:2026', target: 'GB/T 99001-2026' } as const;

const PER_CHAPTER = 40;
const kinds: readonly Readonly<{ relations: readonly Relation[]; deviation: DeviationKind | null }>[] = [
  { relations: ['equal'], deviation: null }, { relations: ['equal'], deviation: null }, { relations: ['equal'], deviation: 'editorial' }, { relations: ['superset'], deviation: 'stricter' }, { relations: ['subset'], deviation: 'looser' }, { relations: ['overlap'], deviation: 'different' },
];

/** Words of the term list, so that a row says as much as rows of centres do; always the same for one seed. */
class Words {
  private static readonly pairs: readonly Readonly<{ mainland_zh_hans: string; taiwan_zh_hant: string }>[] = parse(readFileSync(path.join(projectRoot(), 'data/terms/term_pairs.csv'), 'utf8'), { columns: true });

  constructor(private seed: number) {}

  next(script: 'mainland_zh_hans' | 'taiwan_zh_hant'): string {
    this.seed = (this.seed * 48_271) % (2 ** 31 - 1);
    return (Words.pairs[Math.floor((this.seed / 2 ** 31) * Words.pairs.length)]?.[script] ?? '').replace(/[",;\s]/g, '');
  }
}

const clauseOf = (at: number): string => `${4 + Math.floor(at / PER_CHAPTER)}.${(at % PER_CHAPTER) + 1}`;

/** So many rows, all sound: clause against clause, every fiftieth without a counterpart. */
export function largeContent(count: number): MappingContent {
  const words = new Words(7);
  const hans = () => words.next('mainland_zh_hans');
  const evidence = (at: number) => [{ source: largePair.target, locator: `第 ${1 + Math.floor(at / 9)} 页`, grade: 3 as const }];
  const rows = Array.from({ length: count }, (_, at): MappingRow => {
    const { relations, deviation } = kinds[at % kinds.length] ?? { relations: ['equal'], deviation: null };
    const alone = at % 50 === 49;
    return {
      key: `r${at + 1}`, sources: [{ kind: 'clause', ref: clauseOf(at) }], targets: alone ? [] : [{ kind: 'clause', ref: clauseOf(at) }], relations: alone ? [] : relations, negated: false, qualifiers: '', rationale: 'semantic',
      deviation: alone ? null : deviation, reason: alone ? `目标文件没有谈${hans()}与${hans()}` : `两者对${hans()}的要求一致，${hans()}与${hans()}按同一方法测定`, severity: deviation === null || alone ? null : 'major', method: 'human', confirmed: true, evidence: evidence(at), extraTest: deviation === 'different' && !alone,
    };
  });
  return { ...largePair, lastKey: count, rows, document: { relations: ['overlap'], negated: false, evidence: evidence(0), degree: null, rationale: '逐条比对两份文件得出', deviationsSeen: true, deviationsComplete: false } };
}

/** Both editions with their clauses, through the import. */
export async function importLargePair(database: Database, clauses: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-large-'));
  const take = async (subject: 'standards' | 'clauses', lines: readonly string[]): Promise<void> => {
    const file = path.join(folder, `${subject}.csv`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    const done = await catalogueImport(database, correspondenceImporters).importers[subject]?.execute({ path: file, dryRun: false, onRejected: (row) => { throw new Error(JSON.stringify(row)); } });
    if (done?.ok !== true) throw new Error(`${subject} of the large pair were refused`);
  };
  try {
    await take('standards', ['number,title_zh_hans,title_zh_hant,source,grade', `${largePair.source},,燈具與控制裝置,a.example,B`, `${largePair.target},灯具与控制装置,,a.example,B`]);
    const words = { hant: new Words(11), hans: new Words(13) };
    const hant = () => words.hant.next('taiwan_zh_hant');
    const hans = () => words.hans.next('mainland_zh_hans');
    await take('clauses', ['standard,clause,title_zh_hans,title_zh_hant,abstract_zh_hans,abstract_zh_hant,source,grade', ...Array.from({ length: clauses }, (_, at) => [
      `${largePair.source},${clauseOf(at)},,${hant()}與${hant()},,規定${hant()}的${hant()}，以${hant()}測定並記錄${hant()},a.example,B`,
      `${largePair.target},${clauseOf(at)},${hans()}与${hans()},,规定${hans()}的${hans()}，按${hans()}测定并记录${hans()},,a.example,B`,
    ]).flat()]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
