import type { SheetFiles } from '@features/catalogue';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { readDraft } from '../../domain/reading/read-draft';
import type { Typed } from '../drafts/draft-store';
import type { DeclarationUnknown } from '../drafts/own-declaration';
import type { ReadDrafts } from '../drafts/read-drafts';
import type { Linted, LintDraft } from '../lint-draft';
import { draftedSheets, type FoundTable, type RowWay, type SheetFault } from './drafted-sheets';
import { expectedHeadings } from './headings';
import type { SheetRefusal } from './sheet';

/** `declaration`: own one whose draft the rows go into; null for a new one. */
export type SheetsAsked = Readonly<{ bytes: Buffer; declaration: string | null; way: RowWay }>;

/**
 * What a file would make. `draft`: the whole of it, null as long as a row is faulty, so that it is taken over as one or not at all;
 * `linted`: what the rules say of all that could be read.
 */
export type SheetsRead = Readonly<{ tables: readonly FoundTable[]; faults: readonly SheetFault[]; draft: Typed | null; linted: Linted }>;

/** Reads products and indicators out of a file, and says what would become of them. Nothing is kept. */
export class ImportSheets {
  constructor(
    private readonly files: SheetFiles,
    private readonly reading: ReadDrafts,
    private readonly linting: LintDraft,
  ) {}

  async execute({ bytes, declaration, way }: SheetsAsked, acting: Acting): Promise<Result<SheetsRead, SheetRefusal | DeclarationUnknown>> {
    const base = declaration === null ? null : await this.reading.one(declaration, acting);
    if (base && !base.ok) return base;
    const sheets = await this.files.read(bytes);
    if (!sheets.ok) return sheets;
    const drafted = draftedSheets(sheets.value, base?.value.draft ?? {}, way);
    const found = sheets.value.flatMap(({ lines }) => lines[0]?.cells ?? []).join(', ').slice(0, 200);
    if (!drafted) return refuse({ code: 'SHEET_COLUMNS_MISSING', found, expected: expectedHeadings });
    const { draft, tables, placeOf } = drafted;
    const read = readDraft(draft).faults.flatMap(({ path, code, params }) => {
      const place = placeOf(path) ?? (path === 'products' || path === 'indicators' ? { sheet: null, line: null, column: null } : null);
      return place ? [{ ...place, code, params }] : [];
    });
    const faults = [...drafted.faults, ...read].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return ok({ tables, faults, draft: faults.length > 0 ? null : draft, linted: await this.linting.execute(draft) });
  }
}
