/** A cell after RFC 4180; one that a program would take for a formula begins with an apostrophe. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table of UTF-8 with a byte order mark; `columns`: by name what of a row stands in it. */
export function csvTable<Row>(columns: Readonly<Record<string, (row: Row) => string>>, rows: readonly Row[]): string {
  const lines = rows.map((row) => Object.values(columns).map((cell) => csvCell(cell(row))).join(','));
  return `\ufeff${[Object.keys(columns).join(','), ...lines].map((line) => `${line}\r\n`).join('')}`;
}
