import type { SheetFileRefusal, SheetFiles } from '@features/catalogue';
import type { KeyRefusal } from '@platform/idempotency';
import { ok, refuse, type Result } from '@pure/kernel';
import type { FileRefusal, ImportFault, ImportFormat, Lost, ReadMapping } from '../../domain/exchange/read/draft';
import { readOscal } from '../../domain/exchange/read/oscal';
import { readSssom } from '../../domain/exchange/read/sssom';
import { readTable } from '../../domain/exchange/read/table';
import type { Beginning, BeginMapping, BeginRefusal } from '../drafts/begin-mapping';

/** `source`, `target`: in any spelling, where whoever sends the file names them; they stand before those of the file. `keep`: false is a look alone. */
export type ImportAsked = Readonly<{ format: ImportFormat; bytes: Uint8Array; source: string | null; target: string | null; keep: boolean }>;
/** `id`: of the draft, null where it was a look. `rows`: that were read. */
export type ImportedMapping = Readonly<{ id: string | null; source: string | null; target: string | null; rows: number; lost: readonly Lost[]; faults: readonly ImportFault[] }>;
/** `count`: of all faults; nothing was kept. */
export type ImportFaulty = Readonly<{ code: 'IMPORT_FAULTY'; count: number; faults: readonly ImportFault[] }>;
export type ImportMappingRefusal = FileRefusal | SheetFileRefusal | BeginRefusal | KeyRefusal | ImportFaulty;

/** A file of another institute, or one of our own, as a draft: as one, or not at all, with what could not be kept. */
export class ImportMapping {
  constructor(
    private readonly files: SheetFiles,
    private readonly beginning: BeginMapping,
  ) {}

  async execute(asked: ImportAsked, beginning: Beginning): Promise<Result<ImportedMapping, ImportMappingRefusal>> {
    const read = await this.read(asked);
    if (!read.ok) return read;
    const { document, rows } = read.value;
    const [source, target] = [asked.source ?? read.value.source, asked.target ?? read.value.target];
    const faults = [...read.value.faults, ...missing('source', source), ...missing('target', target)];
    const lost = [...read.value.lost, ...renamed('source', asked.source, read.value.source), ...renamed('target', asked.target, read.value.target)];
    const found = { source, target, rows: rows.length, lost, faults };
    if (asked.keep && faults.length > 0) return refuse({ code: 'IMPORT_FAULTY', count: faults.length, faults });
    if (source === null || target === null) return ok({ id: null, ...found });
    const ends = await this.beginning.ends({ source, target });
    if (!ends.ok) return ends;
    const named = { ...found, source: ends.value.source, target: ends.value.target };
    if (!asked.keep) return ok({ id: null, ...named });
    const begun = await this.beginning.execute({ source, target, document, rows, from: 'import' }, beginning);
    return begun.ok ? ok({ id: begun.value, ...named }) : begun;
  }

  private async read({ format, bytes }: ImportAsked): Promise<Result<ReadMapping, FileRefusal | SheetFileRefusal>> {
    if (bytes.length === 0) return refuse({ code: 'EXCHANGE_EMPTY' });
    if (format === 'csv') return this.table(bytes);
    const text = utf8(bytes);
    if (text === null) return refuse({ code: 'EXCHANGE_NOT_UTF8' });
    return format === 'oscal' ? readOscal(text) : readSssom(text);
  }

  private async table(bytes: Uint8Array): Promise<Result<ReadMapping, FileRefusal | SheetFileRefusal>> {
    const sheets = await this.files.read(Buffer.from(bytes));
    if (!sheets.ok) return sheets;
    const read = sheets.value.map(({ lines, openQuote }) => readTable(lines, openQuote));
    return read.find(({ ok: isRead }) => isRead) ?? read[0] ?? refuse({ code: 'EXCHANGE_EMPTY' });
  }
}

const missing = (at: string, number: string | null): readonly ImportFault[] => (number === null ? [{ code: 'END_MISSING', at, params: {} }] : []);
const renamed = (at: string, asked: string | null, read: string | null): readonly Lost[] => (asked === null || read === null || asked === read ? [] : [{ code: 'EDITIONS_NAMED', at, times: 1, params: { number: read } }]);

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
