import { ok, type Result } from '@pure/kernel';
import { parseNumbers } from '@pure/standard-number';
import type { FileRefusal, RawRows } from '../import/table-files';
import type { LookedUp, LookUpNumbers } from './look-up-numbers';

/** A file as it was sent: a text, or a table with its header. */
export type UploadedContent = Readonly<{ kind: 'text'; text: string } | { kind: 'table'; columns: readonly string[]; rows: RawRows }>;

/** Opens files that were sent: `.txt`, `.csv`, `.jsonl`, `.xlsx`. They are read in memory and nowhere kept. */
export abstract class UploadedFiles {
  abstract open(name: string, bytes: Uint8Array): Promise<Result<UploadedContent, FileRefusal>>;
}

/** Looks up the standards of a list that was sent. */
export class LookUpList {
  constructor(
    private readonly files: UploadedFiles,
    private readonly numbers: LookUpNumbers,
  ) {}

  async execute(name: string, bytes: Uint8Array): Promise<Result<LookedUp, FileRefusal>> {
    const opened = await this.files.open(name, bytes);
    if (!opened.ok) return opened;
    const { value } = opened;
    return ok(await this.numbers.execute(value.kind === 'text' ? value.text : await numberColumn(value.columns, value.rows)));
  }
}

/**
 * The column of a table that holds the most numbers, a line for each of its cells; of equals the first. A table without a
 * header has its first row for one.
 */
export async function numberColumn(columns: readonly string[], rows: RawRows): Promise<string> {
  const cells = columns.map((column): string[] => [column]);
  for await (const group of rows) {
    for (const { values } of group) columns.forEach((column, place) => cells[place]?.push(textOf(values[column])));
  }
  const counted = cells.map((column) => ({ column, numbers: column.filter((cell) => parseNumbers(cell).items.length > 0).length }));
  const [best] = counted.toSorted((a, b) => b.numbers - a.numbers);
  return best?.column.join('\n') ?? '';
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
