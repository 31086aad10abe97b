/** A table after RFC 4180 with a byte order mark, as office programs read it; what they would take for a formula is marked as text. */
export const csvOf = (rows: readonly (readonly string[])[]): string => `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
