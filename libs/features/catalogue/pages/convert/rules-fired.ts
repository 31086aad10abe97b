import type { Span, SpanKind } from '@pure/han';

/** The same change by the same rule, with how often it was made. */
export type RuleFired = Readonly<{ kind: SpanKind; rule: string; source: string; target: string; count: number }>;

/** Those that a reader must look at first. */
const order: readonly SpanKind[] = ['ambiguous', 'term', 'name', 'protected', 'phrase', 'character'];

/** What was done to a text, each change once; single characters are left out, they are counted by `kindCounts`. */
export function rulesFired(spans: readonly Span[]): readonly RuleFired[] {
  const fired = new Map<string, RuleFired>();
  for (const { kind, rule, source, target } of spans) {
    if (kind === 'character') continue;
    const key = `${kind}\0${rule}\0${source}\0${target}`;
    fired.set(key, { kind, rule, source, target, count: (fired.get(key)?.count ?? 0) + 1 });
  }
  return [...fired.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

export function kindCounts(spans: readonly Span[]): readonly Readonly<{ kind: SpanKind; count: number }>[] {
  return order.map((kind) => ({ kind, count: spans.filter((span) => span.kind === kind).length })).filter(({ count }) => count > 0);
}
