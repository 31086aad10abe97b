import { bases, factNames, type FactName } from '../../domain/statement';
import type { ConflictView, FactView } from '../standard-view';
import type { HeadRecord, StatementRecord } from './records';
import { contradict } from './same-fact';
import { linkIn, mayBeLinked, shownText, sourceView } from './source-view';
import type { Known } from './view-links';

/**
 * Every fact of every source, in the order of the fact names, the stronger basis first. `chosen` is each fact whose
 * value stands in the edition; where the edition has no column for a fact, the strongest one stands.
 */
export function facts(head: HeadRecord, statements: readonly StatementRecord[], known: Known): readonly FactView[] {
  const ordered = [...statements].sort(byStrength);
  const noted = new Set<StatementRecord>();
  return factNames.flatMap((name) => {
    const stated = ordered.flatMap((statement) => valueOf(statement, name, known).map((value) => ({ statement, value })));
    const standing = standingValue(head, name) ?? stated[0]?.value;
    return stated.map(({ statement, value }) => ({
      name,
      value,
      basis: statement.basis,
      chosen: standing !== undefined && value === standing,
      source: sourceView(statement, known.sources),
      ...remark(statement, noted, known),
    }));
  });
}

/** The facts in which a source contradicts the value that stands. */
export function conflicts(all: readonly FactView[]): readonly ConflictView[] {
  return factNames.flatMap((name) => {
    const stated = all.filter((fact) => fact.name === name);
    const chosen = stated.find((fact) => fact.chosen);
    const others = stated.filter((fact) => chosen && !fact.chosen && contradict(name, chosen.value, fact.value));
    return chosen && others.length > 0 ? [{ name, chosen, others }] : [];
  });
}

function byStrength(a: StatementRecord, b: StatementRecord): number {
  return bases.indexOf(a.basis) - bases.indexOf(b.basis) || b.grade - a.grade;
}

/** A remark belongs to the whole statement; it stands beside the first of its facts. */
function remark(statement: StatementRecord, noted: Set<StatementRecord>, { sources }: Known): Readonly<{ note?: string }> {
  if (!statement.note || noted.has(statement)) return {};
  noted.add(statement);
  return { note: shownText(statement.note, statement, sources) };
}

function valueOf(statement: StatementRecord, name: FactName, { sources }: Known): readonly string[] {
  if (name === 'page' && !mayBeLinked(statement, sources.get(statement.source_id))) return [];
  if (name === 'status' && statement.status === 'unknown') return [];
  return name === 'page' ? text(linkIn(statement.page ?? '') ?? null) : text(statement[name]);
}

function standingValue(head: HeadRecord, name: FactName): string | undefined {
  switch (name) {
    case 'status':
      return head.recorded_status;
    case 'title_hans': case 'title_hant': case 'title_en': case 'nature': case 'issued': case 'implemented':
    case 'withdrawn': case 'ics': case 'ccs': case 'committee':
      return text(head[name])[0];
    default:
      return undefined;
  }
}

function text(value: string | readonly string[] | null): readonly string[] {
  if (value === null || value.length === 0) return [];
  return [typeof value === 'string' ? value : value.join('; ')];
}
