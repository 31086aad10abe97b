import type { ClassificationView } from '../standard-view';
import { texts } from './edition-ref';
import type { ClassRecord, HeadRecord, StatementRecord } from './records';
import { sourceView } from './source-view';
import { byStrength } from './statement-of';
import type { Known } from './view-links';

/** Classes as sources state them, each code once with its strongest source; `chosen` are those that stand. */
export function classifications(head: HeadRecord, statements: readonly StatementRecord[], paths: readonly ClassRecord[], known: Known): readonly ClassificationView[] {
  const ordered = [...statements].sort(byStrength);
  return (['ICS', 'CCS'] as const).flatMap((scheme) => {
    const column = scheme === 'ICS' ? 'ics' : 'ccs';
    const views = strongestOf(ordered, column).map(([code, { basis, ...statement }]) => ({
      scheme, code, path: classPath(scheme, code, paths), chosen: head[column].includes(code), basis, source: sourceView(statement, known.sources),
    }));
    return views.sort((a, b) => Number(b.chosen) - Number(a.chosen));
  });
}

/** Each code with the first statement that has it. */
function strongestOf(ordered: readonly StatementRecord[], column: 'ics' | 'ccs'): readonly (readonly [string, StatementRecord])[] {
  const first = new Map<string, StatementRecord>();
  for (const statement of ordered) for (const code of statement[column]) if (!first.has(code)) first.set(code, statement);
  return [...first];
}

/** From the field down to the code; a code that the classification lacks stands alone, without a title. */
export function classPath(scheme: ClassRecord['scheme'], code: string, paths: readonly ClassRecord[]): ClassificationView['path'] {
  const steps = paths.filter((step) => step.scheme === scheme && step.leaf === code).sort((a, b) => b.depth - a.depth);
  if (steps.length === 0) return [{ code, title: {} }];
  return steps.map((step) => ({ code: step.code, title: texts(step.title_hans, null, step.title_en) }));
}
