/** A table as office programs read it: UTF-8 with a byte order mark, after RFC 4180. The first line is the header. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\ufeff${lines.map((line) => `${line.map(cellText).join(',')}\r\n`).join('')}`;
}

/** A cell that an office program would take for a formula is marked as a text by an apostrophe; a number is none. */
function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
