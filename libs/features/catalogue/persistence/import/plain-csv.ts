/** A row of a CSV, and the line of the file on which it ends. */
export type CsvRecord = Readonly<{ fields: readonly string[]; line: number }>;

/**
 * Reads the lines of a CSV of which each is a row for certain: without quotation marks, or every mark where RFC 4180 has it.
 * From the first other line on the text is left to a parser that knows what else there is.
 */
export class PlainCsv {
  /** The number of lines read. */
  line = 0;
  /** The text that has not been read. */
  left = '';
  /** How lines end, as the first one does. */
  lineEnd: '\n' | '\r\n' | undefined;

  /** The rows of a further piece of the text; not plain: what is left is not for this reader. */
  read(piece: string): Readonly<{ records: readonly CsvRecord[]; isPlain: boolean }> {
    const text = this.left + piece;
    const records: CsvRecord[] = [];
    let [from, isPlain] = [0, true];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const fields = this.fieldsOf(text.slice(from, end));
      isPlain = fields !== null;
      if (!fields) break;
      from = end + 1;
      this.line += 1;
      this.lineEnd ??= text[end - 1] === '\r' ? '\r\n' : '\n';
      if (fields.length > 0) records.push({ fields, line: this.line });
    }
    this.left = text.slice(from);
    return { records, isPlain };
  }

  /** Null: not plain; none: the line is empty. */
  private fieldsOf(ended: string): readonly string[] | null {
    const returns = ended.endsWith('\r');
    if (this.lineEnd && returns !== (this.lineEnd === '\r\n')) return null;
    const line = returns ? ended.slice(0, -1) : ended;
    if (line.includes('\r')) return null;
    if (line === '') return [];
    return line.includes('"') ? quotedFields(line) : line.split(',');
  }
}

const FIELD = /"([^"]*(?:""[^"]*)*)"(?=,|$)|[^",]*(?=,|$)/y;

/** Null: a mark stands where it has no place, or a field goes on in the next line. */
function quotedFields(line: string): readonly string[] | null {
  const fields: string[] = [];
  for (let at = 0; at <= line.length; ) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(line);
    if (!match) return null;
    const [field, quoted] = match;
    fields.push(quoted?.replaceAll('""', '"') ?? field);
    at += field.length + 1;
  }
  return fields;
}
