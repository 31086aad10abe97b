import { resolve, type StatedFact } from '../../domain/resolve';
import { factNames, type Statement } from '../../domain/statement';
import { agree } from '../../domain/agreement';
import type { ConflictView, FactView } from '../standard-view';
import type { StatementRecord } from './records';
import { byStrength, statementOf } from './statement-of';
import { linkIn, mayBeLinked, sourceView, withoutAddresses } from './source-view';
import type { Known } from './view-links';

type Stated = Statement & Readonly<{ record: StatementRecord }>;

/**
 * Every fact of every source in the order of the fact names, the stronger basis first. `chosen` marks the value that
 * stands, whoever states it.
 */
export function facts(records: readonly StatementRecord[], known: Known): readonly FactView[] {
  const noted = new Set<StatementRecord>();
  return resolved(records, known).flatMap(({ chosen, all }) =>
    all.map((fact) => ({ ...factView(fact, agree(fact.name, fact.value, chosen.value), known), ...remark(fact.by.record, noted) })),
  );
}

/** The facts in which a source contradicts the value that stands. */
export function conflicts(records: readonly StatementRecord[], known: Known): readonly ConflictView[] {
  return resolved(records, known).flatMap(({ name, chosen, others }) =>
    others.length === 0 ? [] : [{ name, chosen: factView(chosen, true, known), others: others.map((fact) => factView(fact, false, known)) }],
  );
}

function resolved(records: readonly StatementRecord[], known: Known) {
  const statements = records.map((record) => stated(record, known)).sort(byStrength);
  const each = statements.map((statement) => resolve([statement]));
  const resolution = resolve(statements);
  return factNames.flatMap((name) => {
    const fact = resolution[name];
    const all = each.flatMap((one) => one[name]?.chosen ?? []);
    return fact ? [{ name, chosen: fact.chosen, others: fact.others, all }] : [];
  });
}

/** The page of a compilation is an address like any other: it stays behind. */
function stated(record: StatementRecord, { sources }: Known): Stated {
  const { page, ...statement } = statementOf(record);
  const address = page && mayBeLinked(record, sources.get(record.source_id)) ? linkIn(page) : undefined;
  return { ...statement, record, ...(address ? { page: address } : {}) };
}

function factView({ name, value, by }: StatedFact<Stated>, chosen: boolean, { sources }: Known): FactView {
  const text = typeof value === 'string' ? value : value.join('; ');
  return { name, value: text, basis: by.basis, chosen, source: sourceView(by.record, sources) };
}

/** A remark belongs to the whole statement; it stands beside the first of its facts. */
function remark(record: StatementRecord, noted: Set<StatementRecord>): Readonly<{ note?: string }> {
  if (!record.note || noted.has(record)) return {};
  noted.add(record);
  return { note: withoutAddresses(record.note) };
}
