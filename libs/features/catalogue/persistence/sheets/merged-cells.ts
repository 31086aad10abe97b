/** Cells that are merged into one, rows and columns counted from 0, both ends included. */
export type Merged = Readonly<{ top: number; left: number; bottom: number; right: number }>;

/** The merged cells of every sheet by its name, from the parts of a workbook (ECMA-376-1, 18.3.1.55). */
export function mergedCells(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, readonly Merged[]> {
  const text = (name: string): string => parts.get(name)?.toString('utf8') ?? '';
  const targets = new Map(tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  return new Map(tags(text('xl/workbook.xml'), 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const sheet = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return [unescaped(attribute(tag, 'name')), tags(sheet, 'mergeCell').flatMap((merge) => rangeOf(attribute(merge, 'ref')) ?? [])] as const;
  }));
}

const tags = (xml: string, name: string): readonly string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

function rangeOf(reference: string): Merged | null {
  const [, fromColumn = '', fromRow, toColumn = '', toRow] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  return fromRow && toRow ? { top: Number(fromRow) - 1, left: columnOf(fromColumn), bottom: Number(toRow) - 1, right: columnOf(toColumn) } : null;
}

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Every cell of a merged range has what its first one says; ranges beyond the rows that there are change nothing. */
export function spread(rows: readonly (readonly string[])[], merged: readonly Merged[]): readonly (readonly string[])[] {
  const whole = rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of merged) {
    const value = whole[top]?.[left] ?? '';
    for (const row of whole.slice(top, bottom + 1)) for (let column = left; column <= Math.min(right, row.length - 1); column += 1) row[column] = value;
  }
  return whole;
}
