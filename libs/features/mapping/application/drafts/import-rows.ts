import type { SheetFileRefusal, SheetFiles } from '@features/catalogue';
import { ok, refuse, type Result } from '@pure/kernel';
import { MOST_ROWS } from '../../domain/content';
import { sheetHeadings } from '../../domain/sheet/headings';
import { readRows, type RowsRead } from '../../domain/sheet/read-rows';
import type { MappingUnknown, OwnMappings, StateUnfit } from './own-mapping';
import type { TooMany, WriteDraft, Writer } from './write-draft';

export type ImportRefusal = MappingUnknown | StateUnfit | TooMany | SheetFileRefusal | Readonly<{ code: 'MAPPING_COLUMNS_MISSING'; found: string; expected: string }>;
/** `kept`: the rows stand in the draft now. */
export type Imported = RowsRead & Readonly<{ kept: boolean }>;

const limits = { rows: MOST_ROWS, words: 4_000, ref: 200 };

/** Rows out of a text file, a workbook or what was copied from one: as one, or not at all. */
export class ImportRows {
  constructor(
    private readonly own: OwnMappings,
    private readonly files: SheetFiles,
    private readonly writing: WriteDraft,
  ) {}

  /** @param keep false: a look alone. A file with a faulty row is never kept; rows that are there already are not added once more. */
  async execute(id: string, { bytes, keep }: Readonly<{ bytes: Buffer; keep: boolean }>, writer: Writer): Promise<Result<Imported, ImportRefusal>> {
    const own = await this.own.writing<null, MappingUnknown>(id, writer.acting, () => Promise.resolve(ok(null)));
    if (!own.ok) return own;
    const sheets = await this.files.read(bytes);
    if (!sheets.ok) return sheets;
    const read = sheets.value.map(({ lines }) => readRows(lines, limits)).find((found) => found !== null);
    const found = (sheets.value[0]?.lines[0]?.cells ?? []).join(', ').slice(0, 200);
    if (!read) return refuse({ code: 'MAPPING_COLUMNS_MISSING', found, expected: Object.values(sheetHeadings).map(([heading]) => heading).join(', ') });
    if (!keep || read.faults.length > 0) return ok({ ...read, kept: false });
    const kept = await this.writing.append(id, read.rows, writer);
    return kept.ok ? ok({ ...read, kept: true }) : kept;
  }
}
