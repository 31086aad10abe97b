import type { LocalDate } from '@pure/kernel';
import type { PublishedState } from '../approval/acts';
import { content, row, stated } from '../content.fixture';
import type { MappingContent } from '../content';
import type { Exchanged } from './exchanged';

const day = '2026-11-29' as LocalDate;

/** Rows of every kind: one against one, several against several, no counterpart, several relations, none of them, signs that formats use themselves. */
export const manyRows: MappingContent['rows'] = [
  row(),
  row({ key: 'r2', sources: [{ kind: 'clause', ref: '4.2' }, { kind: 'requirement', ref: 'lamp-flux' }], targets: [{ kind: 'clause', ref: '附录 A.1' }, { kind: 'clause', ref: '5&6' }], relations: ['superset'], qualifiers: '仅限室内\nindoors only', deviation: 'stricter', severity: 'critical', extraTest: true }),
  row({ key: 'r3', targets: [], relations: ['disjoint'], reason: '', rationale: null, evidence: [] }),
  row({ key: 'r4', sources: [], relations: ['disjoint'], extraTest: false }),
  row({ key: 'r5', relations: ['equal', 'subset'], evidence: [{ source: 'GB, "foreword"', locator: 'p.\t1', grade: null }, { source: 'CNS, 前言', locator: '', grade: 2 }] }),
  row({ key: 'r6', relations: ['equal'], negated: true, method: 'hybrid', confirmed: true, reason: '=1+1', rationale: 'functional' }),
  row({ key: 'r7', relations: ['overlap'], reason: `'-x; "quoted", second\nline | pipe\r\nthird`, rationale: 'syntactic' }),
  row({ key: 'r8', relations: ['subset'], method: 'hybrid', confirmed: false }),
];

export const exchangedContent: MappingContent = content(manyRows, stated({ relations: ['superset'], degree: 'MOD', deviationsSeen: true, rationale: '两者采用同一基础标准' }));

export const exchanged = (more: Partial<Exchanged> = {}, example = false, state: PublishedState = 'approved'): Exchanged => ({
  origin: 'http://localhost:3000', number: 'GT-M-2026-000012-K', state, since: day, reason: null, successor: null, record: 3, sha256: 'a'.repeat(64),
  document: {
    format: 'gongtong-mapping/1', number: 'GT-M-2026-000012-K', version: 2, example, content: { ...exchangedContent, rows: [] }, digest: 'b'.repeat(64),
    panel: { draw: 'GT-X-2026-000001-A', size: 5, unilateral: false, outcome: 'agreed', votes: { agree: 4, requestChanges: 0, object: 1 }, sides: null, dissent: [{ 'zh-Hans': '限值不同', en: 'Limits differ' }] },
    approvingBody: { 'zh-Hans': '某局', en: 'A bureau' }, effect: 'technical-reference', territory: '350200', since: day, until: null, notice: { from: day, until: day, days: 30 }, offline: null,
    objections: { received: 1, takenUp: 0, refused: 1 },
  },
  ...more,
});
