import { type SheetField, sheetFields, sheetHeadings } from '../sheet/headings';

/** Columns of an export beside those of a table of rows. `part`: `document` for the line of the documents, `row` for the others. */
export const ownColumns = [
  'mapping', 'version', 'state', 'since', 'example', 'effect', 'territory', 'until', 'deciding body', 'source edition', 'target edition', 'part', 'key', 'method', 'confirmed', 'more evidence', 'degree', 'deviations seen', 'deviations complete',
] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** How a field is headed: in English, which every office program reads in any encoding. */
export const headingOf = (field: SheetField): string => sheetHeadings[field].find((word) => /^[\x20-\x7e]+$/.test(word)) ?? field;
export const exportHeadings: readonly string[] = [...ownColumns, ...sheetFields.map(headingOf)];
