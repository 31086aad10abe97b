/** One line of a table with tabs; what holds a tab, a quotation mark or a line break is quoted (RFC 4180). */
export const tableLine = (cells: readonly string[]): string => `${cells.map((cell) => (/[\t"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')}\n`;

/** The head of a table: YAML in comments, each scalar in the form of JSON, which is YAML. */
export const tableHead = (prefixes: Readonly<Record<string, string>>, slots: Readonly<Record<string, string>>): string =>
  [
    '#curie_map:', ...Object.entries(prefixes).map(([name, iri]) => `#  ${name}: ${JSON.stringify(iri)}`), ...Object.entries(slots).map(([name, value]) => `#${name}: ${JSON.stringify(value)}`), '',
  ].join('\n');
