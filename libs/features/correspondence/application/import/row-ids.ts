import type { Fields } from '@features/catalogue';

/** The id of a row, which no earlier row of the file may have. */
export class RowIds {
  private readonly lines = new Map<string, number>();

  of(fields: Fields): string | undefined {
    const id = fields.required('id');
    if (id === undefined) return undefined;
    const line = this.lines.get(id);
    if (line !== undefined) return fields.fault('id', 'ROW_REPEATED', { line });
    this.lines.set(id, fields.line);
    return id;
  }
}
