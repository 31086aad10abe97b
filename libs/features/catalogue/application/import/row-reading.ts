import { type AdoptionContext } from '../../domain/adoption';
import { adoptionFindings } from '../../domain/rules/rules';
import { Fields } from './fields';
import type { RejectedRow } from './import-report';
import { type ReadContext, type Reader, RowDraft } from './row-draft';
import type { Staged } from './staged';
import type { RawRow } from './table-files';

const ALONE: AdoptionContext = { otherSideBases: [] };

/** Reads row after row and counts. Documents, keys and sources that were handed on before are not handed on again. */
export class RowReading {
  rows = 0;
  faulty = 0;
  skipped = 0;
  readonly findings: Record<string, number> = {};
  private readonly handedOn = new Set<string>();

  constructor(
    private readonly table: Readonly<{ read: Reader }>,
    private readonly context: ReadContext,
    private readonly onRejected: (row: RejectedRow) => void,
  ) {}

  read(row: RawRow): readonly Staged[] {
    this.rows += 1;
    const fields = new Fields(row);
    const draft = new RowDraft(fields, this.context);
    if (!row.fault) this.table.read(fields, draft);
    if (draft.skipped) return this.skip();
    if (fields.faults.length > 0) return this.reject(row, fields);
    return draft.items.filter((item) => this.isFirst(item));
  }

  private reject({ line, values }: RawRow, { faults }: Fields): readonly Staged[] {
    this.faulty += 1;
    this.onRejected({ line, row: values, faults });
    return [];
  }

  private skip(): readonly Staged[] {
    this.skipped += 1;
    return [];
  }

  private isFirst(staged: Staged): boolean {
    if (staged.table === 'adoption') this.note(staged.item);
    const identity = identityOf(staged);
    if (identity === null) return true;
    if (this.handedOn.has(identity)) return false;
    this.handedOn.add(identity);
    return true;
  }

  private note(adoption: Extract<Staged, { table: 'adoption' }>['item']): void {
    const { dualNumber, ...rest } = adoption;
    for (const { rule, severity } of adoptionFindings({ ...rest, ...(dualNumber !== undefined && { dualNumber }) }, ALONE)) {
      if (severity !== 'notice') this.findings[rule] = (this.findings[rule] ?? 0) + 1;
    }
  }
}

/** What makes an item the same as an earlier one; null for facts, which the catalogue compares itself. */
function identityOf({ table, item }: Staged): string | null {
  if (table === 'document') return `d ${item.key} ${item.kind} ${item.form}`;
  if (table === 'key') return `k ${item.key} ${item.kind} ${item.document}`;
  return table === 'source' && !item.listed ? `s ${item.id}` : null;
}
