import type { Sheet, SheetLine } from '@features/catalogue';
import type { Json } from '@pure/kernel';
import type { DraftFault } from '../../domain/reading/draft-fault';
import type { Typed } from '../drafts/draft-store';
import { indicatorOf, productOf } from './drafted-rows';
import { type Head, headOf, type IndicatorField, type ProductField, type RowKind } from './headings';

/** Whether the rows come after those of the draft, or in their place. */
export const rowWays = ['append', 'replace'] as const;
export type RowWay = (typeof rowWays)[number];

/** What is wrong with one cell or row. `column`: its heading as printed; null where it is the whole row. */
export type SheetFault = Readonly<{ sheet: string | null; line: number | null; column: string | null; code: DraftFault['code'] | RowFaultCode; params: DraftFault['params'] }>;
type RowFaultCode = 'ROW_WIDTH' | 'QUOTE_OPEN' | 'PRODUCT_UNKNOWN';

/** One table that was found. `unused`: headings that nobody knows. */
export type FoundTable = Readonly<{ sheet: string | null; kind: RowKind; rows: number; unused: readonly string[] }>;
export type DraftedSheets = Readonly<{ draft: Typed; tables: readonly FoundTable[]; faults: readonly SheetFault[]; placeOf: (path: string) => Pick<SheetFault, 'sheet' | 'line' | 'column'> | null }>;

/** Headings stand within the first rows; titles may stand above. */
const TITLE_ROWS = 10;

type Row<F extends string> = Readonly<{ table: Table; line: number; cells: Readonly<Partial<Record<F, string>>>; columns: Readonly<Partial<Record<F, string>>>; faults: readonly SheetFault[] }>;
type Table = Readonly<{ sheet: Sheet; head: Head; headings: readonly string[]; lines: readonly SheetLine[] }>;
type Place = Readonly<{ sheet: string | null; line: number; columns: Readonly<Record<string, string | undefined>> }>;

/** The tables of a file as rows of a draft, each of which knows where it lies. Null: there is none. */
export function draftedSheets(sheets: readonly Sheet[], base: Typed, way: RowWay): DraftedSheets | null {
  const tables = sheets.flatMap((sheet) => tableOf(sheet) ?? []);
  if (tables.length === 0) return null;
  const products = tables.flatMap((table) => (table.head.kind === 'products' ? rowsOf<ProductField>(table, table.head.fields) : []));
  const indicators = tables.flatMap((table) => (table.head.kind === 'indicators' ? rowsOf<IndicatorField>(table, table.head.fields) : []));
  const kept = (list: RowKind): readonly Json[] => (way === 'append' || !tables.some(({ head }) => head.kind === list) ? listOf(base[list]) : []);
  const [before, already] = [kept('products'), kept('indicators')];
  const all = [...before, ...products.map(({ cells }) => productOf(cells))];
  const placed = indicators.map((row) => ({ row, place: row.cells.product === undefined ? undefined : placeOfProduct(all, row.cells.product) }));
  const unknown = placed.filter(({ place }) => place === null).map(({ row }) => faultIn(row, row.columns.product ?? null, 'PRODUCT_UNKNOWN', { value: (row.cells.product ?? '').slice(0, 60) }));
  const places = new Map([...products.map((row, at) => [`products.${before.length + at}`, placeIn(row)] as const), ...indicators.map((row, at) => [`indicators.${already.length + at}`, placeIn(row)] as const)]);
  return {
    draft: { ...base, products: all, indicators: [...already, ...placed.map(({ row, place }) => indicatorOf(row.cells, place ?? undefined))] },
    tables: tables.map(({ sheet, head, headings, lines }) => ({ sheet: sheet.name, kind: head.kind, rows: lines.length, unused: headings.filter((heading, at) => heading !== '' && head.fields[at] === null) })),
    faults: [...[...products, ...indicators].flatMap(({ faults }) => faults), ...unknown, ...tables.flatMap(({ sheet }) => openQuote(sheet))],
    placeOf: (path) => placeAt(places, path),
  };
}

function tableOf(sheet: Sheet): Table | null {
  for (const [at, { cells }] of sheet.lines.slice(0, TITLE_ROWS).entries()) {
    const head = headOf(cells);
    if (head) return { sheet, head, headings: cells.map((cell) => cell.trim()), lines: sheet.lines.slice(at + 1).filter((line) => line.cells.some((cell) => cell.trim() !== '')) };
  }
  return null;
}

function rowsOf<F extends string>(table: Table, fields: readonly (F | null)[]): readonly Row<F>[] {
  const { sheet, headings, lines } = table;
  return lines.map(({ line, cells }) => {
    const known = fields.flatMap((field, at) => (field && cells[at]?.trim() ? [[field, cells[at].trim()] as const] : []));
    const columns = Object.fromEntries(fields.flatMap((field, at) => (field ? [[field, headings[at]]] : []))) as Row<F>['columns'];
    const beyond = cells.slice(fields.length).some((cell) => cell.trim() !== '');
    const faults = beyond ? [{ sheet: sheet.name, line, column: null, code: 'ROW_WIDTH' as const, params: { found: cells.length, expected: fields.length } }] : [];
    return { table, line, cells: Object.fromEntries(known) as Row<F>['cells'], columns, faults };
  });
}

/** A product by its name or one of its models; null where there is none. */
function placeOfProduct(products: readonly Json[], typed: string): number | null {
  const wanted = plain(typed);
  const named = products.findIndex((product) => isRow(product) && typeof product.name === 'string' && plain(product.name) === wanted);
  const found = named >= 0 ? named : products.findIndex((product) => isRow(product) && listOf(product.models).some((model) => typeof model === 'string' && plain(model) === wanted));
  return found >= 0 ? found : null;
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const isRow = (value: Json | undefined): value is Readonly<Record<string, Json>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

const faultIn = ({ table, line }: Pick<Row<string>, 'table' | 'line'>, column: string | null, code: SheetFault['code'], params: SheetFault['params']): SheetFault => ({ sheet: table.sheet.name, line, column, code, params });
const openQuote = ({ name, openQuote: line }: Sheet): readonly SheetFault[] => (line === null ? [] : [{ sheet: name, line, column: null, code: 'QUOTE_OPEN', params: {} }]);
const placeIn = ({ table, line, columns }: Row<string>): Place => ({ sheet: table.sheet.name, line, columns });

/** Columns by the members of a draft that they become. */
const COLUMNS: Readonly<Record<string, string>> = { 'method.edition': 'method', 'method.clause': 'clause', 'method.own': 'own' };

/** Where a place of the draft lies in the file; null where it does not come from there. */
function placeAt(places: ReadonlyMap<string, Place>, path: string): Pick<SheetFault, 'sheet' | 'line' | 'column'> | null {
  const [list = '', row = '', ...rest] = path.split('.');
  const place = places.get(`${list}.${row}`);
  if (!place) return null;
  return { sheet: place.sheet, line: place.line, column: place.columns[COLUMNS[rest.join('.')] ?? rest[0] ?? ''] ?? null };
}
