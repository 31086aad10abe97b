import { parsed, unguarded } from '@pure/exchange';
import { ok, refuse, type Result } from '@pure/kernel';
import { type DocumentRelation, type MappingRow, MOST_ROWS } from '../../content';
import { truthCell } from '../../sheet/cells';
import { headOf } from '../../sheet/headings';
import { readRows, type TableLine } from '../../sheet/read-rows';
import { type OwnColumn, ownColumns } from '../columns';
import { readDetails } from '../details';
import { emptyDocument, type FileRefusal, type ImportFault, Losses, type ReadMapping } from './draft';
import { faultsOf } from './limits';

const limits = { rows: MOST_ROWS, words: 4_000, ref: 200 };
const isOwn = (heading: string): boolean => ownColumns.some((name) => name === heading);
type Row = Omit<MappingRow, 'key'>;
type Found = Readonly<{ rows: readonly Row[]; faults: readonly ImportFault[]; unused: readonly string[] }>;

/** A table of rows, as an export writes it or as the template has it. */
export function readTable(lines: readonly TableLine[], openQuote: number | null): Result<ReadMapping, FileRefusal> {
  const at = lines.findIndex(({ cells }) => headOf(cells) !== null);
  const head = lines[at];
  return head ? ok(new TableReader(head, lines.slice(at + 1)).read(openQuote)) : refuse({ code: 'EXCHANGE_COLUMNS' });
}

class TableReader {
  private readonly losses = new Losses();
  private readonly lines: readonly TableLine[];
  private readonly headings: readonly string[];

  constructor(
    private readonly head: TableLine,
    lines: readonly TableLine[],
  ) {
    this.headings = head.cells.map((cell) => cell.trim().toLowerCase());
    this.lines = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).map(({ line, cells }) => ({ line, cells: cells.map(unguarded) }));
  }

  read(openQuote: number | null): ReadMapping {
    const [whole, rows] = [this.lines.filter((line) => this.own(line, 'part') === 'document'), this.lines.filter((line) => this.own(line, 'part') !== 'document')];
    const found = this.rows(rows);
    const [wholeRow] = whole.slice(0, 1).flatMap((line) => this.rows([this.filled(line)]).rows.map((row) => this.document(line, row)));
    const document = wholeRow ?? emptyDocument;
    this.tellWhole(found.unused);
    const open: readonly ImportFault[] = openQuote === null ? [] : [{ code: 'QUOTE_OPEN', at: String(openQuote), params: {} }];
    const [first] = this.lines;
    const edition = (name: OwnColumn): string | null => (first ? this.own(first, name) : '') || null;
    return { source: edition('source edition'), target: edition('target edition'), document, rows: found.rows, lost: this.losses.all, faults: [...open, ...found.faults, ...faultsOf(document, found.rows).filter(({ code }) => code !== 'ROW_NOTHING')] };
  }

  private rows(lines: readonly TableLine[]): Found {
    const read = readRows([this.head, ...lines], limits) ?? { rows: [], faults: [], unused: [] };
    const rows = read.rows.map((row, at) => this.whole(lines[at], row));
    return { rows, faults: read.faults.map(({ line, column, code, params }) => ({ code, at: column === null ? String(line) : `${line} ${column}`, params })), unused: read.unused };
  }

  /** With what has columns of its own. */
  private whole(line: TableLine | undefined, row: Row): Row {
    if (!line) return row;
    const more = this.own(line, 'more evidence');
    const confirmed = truthCell(this.own(line, 'confirmed'));
    const method = this.own(line, 'method');
    const { details, unfit } = readDetails({ ...(more !== '' && { evidence: parsed(more) ?? more }), ...(method !== '' && { method }), ...(confirmed.ok && confirmed.value !== null && { confirmed: confirmed.value }) });
    for (const name of unfit) this.losses.add('DETAILS', String(line.line), { name });
    if (this.own(line, 'part') !== 'document') this.losses.row(this.own(line, 'key') || undefined, String(line.line));
    return { ...row, method: details.method ?? row.method, confirmed: details.confirmed ?? row.confirmed, evidence: [...row.evidence, ...(details.evidence ?? [])] };
  }

  private document(line: TableLine, { relations, negated, evidence, reason }: Row): DocumentRelation {
    const degree = this.own(line, 'degree');
    const { details, unfit } = readDetails({ ...(degree !== '' && { degree }) });
    for (const name of unfit) this.losses.add('DETAILS', String(line.line), { name });
    const isTrue = (name: OwnColumn): boolean => { const read = truthCell(this.own(line, name)); return read.ok && read.value === true; };
    return { relations, negated, evidence, rationale: reason, degree: details.degree ?? null, deviationsSeen: isTrue('deviations seen'), deviationsComplete: isTrue('deviations complete') };
  }

  /** The line of the documents names no clauses; with an end it is read as a row is. */
  private filled({ line, cells }: TableLine): TableLine {
    const [place, fields] = [(headOf(this.head.cells) ?? []).indexOf('sources'), [...cells]];
    while (fields.length <= place) fields.push('');
    fields[place] = 'document';
    return { line, cells: fields };
  }

  private tellWhole(unused: readonly string[]): void {
    const [first] = this.lines;
    if (first && this.own(first, 'state') !== '') this.losses.add('STANDING', String(first.line));
    if (first && this.own(first, 'example') === 'yes') this.losses.add('EXAMPLE', String(first.line));
    for (const name of unused) if (!isOwn(name.trim().toLowerCase())) this.losses.add('COLUMNS', String(this.head.line), { name });
  }

  private own({ cells }: TableLine, name: OwnColumn): string {
    return (cells[this.headings.indexOf(name)] ?? '').trim();
  }
}
