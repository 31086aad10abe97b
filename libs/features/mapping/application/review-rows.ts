import { hash } from 'node:crypto';
import type { ClauseNode } from '@features/catalogue';
import type { ReviewRow } from '@features/review';
import { canonicalJson } from '@pure/kernel';
import type { MappingContent, RowEnd } from '../domain/content';
import { statedMask } from '../domain/masks';

type Clauses = ReadonlyMap<string, ClauseNode>;

/** What a panel judges: first what is said of the documents, then row by row; the texts are own words of the catalogue. */
export function reviewRows({ source, target, document, rows }: MappingContent, clauses: Readonly<{ source: Clauses; target: Clauses }>): readonly ReviewRow[] {
  const whole = {
    key: 'document', section: '', source: { label: source, text: '' }, target: { label: target, text: '' }, relations: statedMask(document), reason: document.rationale, evidence: graded(document.evidence), digest: hash('sha256', canonicalJson(document)),
  };
  const judged = rows.map((row) => ({
    key: row.key, section: sectionOf(row.sources[0] ?? row.targets[0], clauses.source), source: sideOf(row.sources, clauses.source), target: sideOf(row.targets, clauses.target), relations: statedMask(row), reason: row.reason, evidence: graded(row.evidence),
    digest: hash('sha256', canonicalJson(row)),
  }));
  return [...(document.relations.length > 0 ? [whole] : []), ...judged];
}

const graded = (evidence: MappingContent['document']['evidence']): ReviewRow['evidence'] => evidence.map(({ source, locator, grade }) => ({ source, locator, grade: grade ?? 0 }));

const wordsOf = (texts: ClauseNode['title'] = {}): string => texts['zh-Hans'] ?? texts['zh-Hant'] ?? texts.en ?? '';

function sideOf(ends: readonly RowEnd[], clauses: Clauses): ReviewRow['source'] {
  const nodes = ends.map(({ ref }) => clauses.get(ref));
  return { label: ends.map(({ ref }) => ref).join(' '), text: nodes.flatMap((node) => (node ? [[wordsOf(node.title), wordsOf(node.abstract)].filter((words) => words !== '').join(' ')] : [])).join(' ') };
}

/** The chapter under which a row stands: the clause at the top of its first end. */
function sectionOf(end: RowEnd | undefined, clauses: Clauses): string {
  let node = end && clauses.get(end.ref);
  while (node?.parent) node = clauses.get(node.parent);
  return node ? node.number : '';
}
