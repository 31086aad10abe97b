import type { SheetFileRefusal, SheetFiles } from '@features/catalogue';
import { canonicalJson, type Finding, ok, refuse, type Result } from '@pure/kernel';
import { MOST_CATALOGUE_ROWS } from '../../../domain/catalogue/read-content';
import { lintCatalogue } from '../../../domain/catalogue/rules/rules';
import { sheetHeadings } from '../../../domain/catalogue/sheet/headings';
import { readRows, type RowsRead } from '../../../domain/catalogue/sheet/read-rows';
import type { CatalogueContent } from '../../../domain/catalogue/catalogue';
import type { GatherCatalogueFacts } from '../catalogue-facts';
import type { Drafting, DraftUnfit, OwnDrafts } from './own-draft';
import type { WriteCatalogueDraft } from './write-draft';

export type ImportRefusal = DraftUnfit | SheetFileRefusal | Readonly<{ code: 'RECOGNITION_COLUMNS_MISSING'; found: string; expected: string }>;
/** A rule's finding on a row of the file, by its line. */
export type LineFinding = Finding & Readonly<{ line: number }>;
/** `fresh`, `changed`, `same`: rows beside what the draft has; `kept`: they stand in it now. */
export type Imported = Omit<RowsRead, 'lines' | 'rows'> & Readonly<{ rows: number; findings: readonly LineFinding[]; fresh: number; changed: number; same: number; kept: boolean }>;
type Order = Readonly<{ bytes: Buffer; keep: boolean }>;

/** Rows out of a text file or a workbook: all of them, or none. A row takes the place of the one with its key; the others stay. */
export class ImportCatalogueRows {
  constructor(
    private readonly own: OwnDrafts,
    private readonly files: SheetFiles,
    private readonly facts: GatherCatalogueFacts,
    private readonly writing: WriteCatalogueDraft,
  ) {}

  /** Without `keep` a look alone. A file with a fault, or a row that breaks a rule, is never kept; the same file once more changes nothing. */
  async execute(id: string, { bytes, keep }: Order, who: Drafting): Promise<Result<Imported, ImportRefusal>> {
    const sheets = await this.files.read(bytes);
    if (!sheets.ok) return sheets;
    return this.own.step<Imported, ImportRefusal>(id, 'save', null, who, async (tx, found) => {
      const table = sheets.value.map(({ lines, openQuote }) => ({ read: readRows(lines, found.kind, MOST_CATALOGUE_ROWS), openQuote })).find(({ read }) => read !== null);
      if (!table?.read) return refuse({ code: 'RECOGNITION_COLUMNS_MISSING', found: (sheets.value[0]?.lines[0]?.cells ?? []).join(', ').slice(0, 200), expected: Object.values(sheetHeadings).map(([heading]) => heading).join(', ') });
      const [{ rows, lines, faults, unused }, { content, ...counts }] = [table.read, merged(found.content, table.read)];
      const open = table.openQuote === null ? [] : [{ line: table.openQuote, column: null, code: 'QUOTE_OPEN' as const, params: {} }];
      const faulty = new Set(faults.map(({ line }) => line)); // what a cell that cannot be read leaves empty is no finding of its own
      const findings = lintCatalogue({ ...found.content, rows }, await this.facts.of(tx, id)).flatMap((finding) => lineOf(finding, lines)).filter(({ line }) => !faulty.has(line));
      const kept = keep && faults.length + open.length === 0 && findings.length === 0;
      if (kept && counts.fresh + counts.changed > 0) await this.writing.keep(tx, id, content, who);
      return ok({ rows: rows.length, faults: [...open, ...faults], unused, findings, ...counts, kept });
    });
  }
}

function merged(content: CatalogueContent, { rows }: Pick<RowsRead, 'rows'>): Readonly<{ content: CatalogueContent; fresh: number; changed: number; same: number }> {
  const [now, before] = [new Map(rows.map((row) => [row.key, row] as const)), new Map(content.rows.map((row) => [row.key, row] as const))];
  const fresh = rows.filter(({ key }) => !before.has(key));
  const same = rows.filter((row) => { const old = before.get(row.key); return old !== undefined && canonicalJson(old) === canonicalJson(row); }).length;
  return { content: { head: content.head, rows: [...content.rows.map((row) => now.get(row.key) ?? row), ...fresh] }, fresh: fresh.length, same, changed: rows.length - fresh.length - same };
}

/** What is found of the head is no matter of the file. */
function lineOf(finding: Finding, lines: ReadonlyMap<string, number>): readonly LineFinding[] {
  const [, key = ''] = /^rows\.([^.]+)\./.exec(finding.at) ?? [];
  const line = lines.get(key);
  return line === undefined ? [] : [{ ...finding, line }];
}
