/** Marked as text by an apostrophe where an office program would take a cell for a formula; one that is so marked already gets one more. */
const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The cell as it was before it was marked. */
export const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** A line after RFC 4180. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(guarded).map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
