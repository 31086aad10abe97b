import type { ClassificationView } from '../standard-view';
import { texts } from './edition-ref';
import type { ClassRecord, HeadRecord, StatementRecord } from './records';
import { sourceView } from './source-view';
import { byStrength } from './statement-of';
import type { Known } from './view-links';

/** Classes as sources state them, each code once with its strongest source; `chosen` are those that stand. */
export function classifications(head: HeadRecord, statements: readonly StatementRecord[], paths: readonly ClassRecord[], known: Known): readonly ClassificationView[] {
  return [
    ...ofScheme('ICS', head.ics, statements, (statement) => statement.ics, paths, known),
    ...ofScheme('CCS', head.ccs, statements, (statement) => statement.ccs, paths, known),
  ];
}

function ofScheme(
  scheme: ClassificationView['scheme'],
  standing: readonly string[],
  statements: readonly StatementRecord[],
  codes: (statement: StatementRecord) => readonly string[],
  paths: readonly ClassRecord[],
  known: Known,
): readonly ClassificationView[] {
  const seen = new Map<string, ClassificationView>();
  for (const statement of [...statements].sort(byStrength)) {
    for (const code of codes(statement)) {
      if (seen.has(code)) continue;
      const path = classPath(scheme, code, paths);
      seen.set(code, { scheme, code, path, chosen: standing.includes(code), basis: statement.basis, source: sourceView(statement, known.sources) });
    }
  }
  return [...seen.values()].sort((a, b) => Number(b.chosen) - Number(a.chosen));
}

/** From the field down to the code; a code that the classification lacks stands alone, without a title. */
export function classPath(scheme: ClassRecord['scheme'], code: string, paths: readonly ClassRecord[]): ClassificationView['path'] {
  const steps = paths.filter((step) => step.scheme === scheme && step.leaf === code).sort((a, b) => b.depth - a.depth);
  if (steps.length === 0) return [{ code, title: {} }];
  return steps.map((step) => ({ code: step.code, title: texts(step.title_hans, null, step.title_en) }));
}
