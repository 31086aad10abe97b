import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { CitingTable, ImportCitingFile } from '../import/import-citing-file';
import type { ImportReport, RejectedRow } from '../import/import-report';
import type { FileRefusal } from '../import/table-files';
import type { NewClause } from './clause-imports';
import type { UploadedTable } from './uploaded-table';

/** `kept`: the clauses stand now. Rows with a fault are told all, and nothing of their file is kept. */
export type ClausesRead = Readonly<{ report: ImportReport; rejected: readonly RejectedRow[]; kept: boolean }>;
export type ClausesRefusal = FileRefusal | Readonly<{ code: 'FILE_MISSING' }>;
export type ClausesAsked = Readonly<{ bytes: Buffer | null; keep: boolean; source: string | null }>;

/** Clauses out of a table that somebody sends: as one, or not at all. */
export class ImportClauses {
  constructor(
    private readonly files: UploadedTable,
    private readonly citing: ImportCitingFile,
    private readonly table: CitingTable<NewClause>,
    private readonly journal: Journal,
  ) {}

  execute({ bytes, keep, source }: ClausesAsked, by: Actor): Promise<Result<ClausesRead, ClausesRefusal>> {
    if (bytes === null || bytes.length === 0) return Promise.resolve(refuse({ code: 'FILE_MISSING' }));
    return this.files.within(bytes, async (path): Promise<Result<ClausesRead, ClausesRefusal>> => {
      const order = { path, ...(source !== null && { source }) };
      const rejected: RejectedRow[] = [];
      const looked = await this.citing.execute({ ...order, dryRun: true, onRejected: (row) => rejected.push(row) }, this.table);
      if (!looked.ok) return looked;
      if (!keep || rejected.length > 0) return ok({ report: looked.value, rejected, kept: false });
      const kept = await this.citing.execute({ ...order, dryRun: false }, this.journalled(by));
      return kept.ok ? ok({ report: kept.value, rejected, kept: true }) : kept;
    });
  }

  /** The same table; what it writes stands in the journal in one transaction with it. */
  private journalled(by: Actor): CitingTable<NewClause> {
    const { open, ...table } = this.table;
    return {
      ...table,
      open: async (tx) => {
        const rows = await open(tx);
        return {
          read: rows.read,
          write: async (inTx, items, editions) => {
            const fresh = await rows.write(inTx, items, editions);
            const standards = [...new Set(items.map(({ item }) => item.document))].slice(0, 200);
            if (items.length > 0) await this.journal.record(inTx, { act: 'catalogue.clauses-imported', by, subject: { kind: 'catalogue', id: 'clauses' }, content: { rows: items.length, fresh, standards } });
            return fresh;
          },
        };
      },
    };
  }
}
