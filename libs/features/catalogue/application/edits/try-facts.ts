import type { Tx } from '@platform/database';
import { ok, type LocalDate, refuse, type Result } from '@pure/kernel';
import { parseNumber } from '@pure/standard-number';
import { proposedFault, type Proposed, type ProposedFault, type ProposedName } from '../../domain/edits/proposed';
import { gradeOfLetter, letterOfGrade } from '../../domain/grade';
import { rememberingDocumentOf } from '../import/document-of';
import type { ImportStore } from '../import/import-store';
import { RowReading } from '../import/row-reading';
import type { RejectedRow } from '../import/import-report';
import type { Staged } from '../import/staged';
import { tables } from '../import/tables';
import { datesDisagree, effectOn, type StandardEffect } from './effect';
import type { EditionFacts, EditionFactsReader } from './edition-facts';
import { columnsOf, proposedRows, type ProposedRow } from './proposed-rows';
import type { NamedStandard, ProposalFault, ReadStandards } from './read-standards';

/** What taking a proposal in did, or the faults because of which nothing of it may stay. */
export type Tried = Readonly<{ standards: readonly StandardEffect[]; faults: readonly ProposalFault[]; isNew: boolean }>;
export type TryRefusal = ProposedFault | Readonly<{ code: 'GRADE_ABOVE_SOURCE'; grade: string }> | Readonly<{ code: 'NUMBER_OF_FACT'; name: ProposedName; typed: string }>;

/** Numbers that a fact names must be read by their grammar: what a file may name as it likes, a person spells out. */
const numbered = ['replacedBy', 'amendedBy', 'base'] as const satisfies readonly ProposedName[];

/** Takes proposed facts into the catalogue by the readers and the merge of imports, and tells what became of each. */
export class TryFacts {
  constructor(
    private readonly store: ImportStore,
    private readonly reader: EditionFactsReader,
  ) {}

  /** Writes; whoever asks takes it back where it only wanted to know, or where there are faults. The transaction is the import's own. */
  async within(tx: Tx, proposed: Proposed, { standards, faults }: ReadStandards, today: LocalDate): Promise<Result<Tried, TryRefusal>> {
    const fault = proposedFault({ facts: proposed.facts, standards: standards.map(({ number }) => number) }) ?? numberFault(proposed);
    if (fault) return refuse(fault);
    const sources = await this.store.sources(tx);
    const known = sources.get(proposed.source.name)?.grade;
    if (known !== undefined && (gradeOfLetter(proposed.source.grade) ?? 0) > known) return refuse({ code: 'GRADE_ABOVE_SOURCE', grade: letterOfGrade(known) });
    const rejected: RejectedRow[] = [];
    const staged = stagedOf(proposedRows(proposed, standards), { today, sources, documentOf: rememberingDocumentOf() }, (row) => rejected.push(row));
    const slugs = standards.map(({ slug }) => slug);
    const before = await this.reader.ofSlugs(tx, slugs);
    await this.store.openStaging(tx);
    const intake = this.store.intake(tx);
    await intake.take(staged);
    await intake.end();
    const { newRows } = await this.store.merge(tx, today);
    const after = await this.reader.ofSlugs(tx, slugs);
    const effects = standards.flatMap((standard) => effectsOf(standard, before.get(standard.slug), after.get(standard.slug), proposed));
    const late = standards.filter(({ slug }) => isAsked(proposed) && disagrees(after.get(slug)));
    return ok({ standards: effects, isNew: newRows > 0, faults: [...faults, ...rejected.flatMap((row) => faultsOf(row, standards)), ...late.map(({ line, number }) => ({ line, typed: number, field: null, code: 'DATES_OUT_OF_ORDER', params: {} }))] });
  }
}

type Context = ConstructorParameters<typeof RowReading>[1];

/** One reading for each table, as of one file each. */
function stagedOf(rows: readonly ProposedRow[], context: Context, onRejected: (row: RejectedRow) => void): readonly Staged[] {
  const readings = new Map<string, RowReading>();
  return rows.flatMap(({ subject, line, values }) => {
    const [table] = tables[subject];
    if (!table) return [];
    const reading = readings.get(subject) ?? new RowReading(table, context, onRejected);
    readings.set(subject, reading);
    return reading.read({ line, values });
  });
}

function effectsOf({ line, number }: NamedStandard, before: EditionFacts | undefined, after: EditionFacts | undefined, proposed: Proposed): readonly StandardEffect[] {
  return before && after ? [{ line, number, facts: effectOn(before, after, proposed) }] : [];
}

const fieldOf = (column: string): string => Object.entries(columnsOf).find(([, name]) => name === column)?.[0] ?? ({ to_number: 'replacedBy', from_number: 'replacedBy', date: 'replacedOn', national: 'base' }[column] ?? column);

const faultsOf = ({ line, faults }: RejectedRow, standards: readonly NamedStandard[]): readonly ProposalFault[] =>
  faults.map(({ field, code, params }) => ({ line, typed: standards.find((each) => each.line === line)?.number ?? '', field: fieldOf(field), code, params }));

function numberFault({ facts }: Proposed): Extract<TryRefusal, { code: 'NUMBER_OF_FACT' }> | null {
  const name = numbered.find((each) => facts[each] !== undefined && !parseNumber(facts[each]).ok);
  return name === undefined ? null : { code: 'NUMBER_OF_FACT', name, typed: facts[name] ?? '' };
}

const isAsked = ({ facts }: Proposed): boolean => [facts.issued, facts.implemented, facts.withdrawn].some((date) => date !== undefined);
const disagrees = (facts: EditionFacts | undefined): boolean => facts !== undefined && datesDisagree(facts);
