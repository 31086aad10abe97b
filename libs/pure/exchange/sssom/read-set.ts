import { parse } from 'csv-parse/sync';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { isPlain, parsed, type Plain, plainItems, plainOf, textOf } from '../plain/plain';

/** `line`: where it stands in the file, or its place among the records of JSON. */
export type SssomRecord = Readonly<{ line: number; slots: Readonly<Record<string, string>> }>;
export type SssomSet = Readonly<{ prefixes: Readonly<Record<string, string>>; slots: Readonly<Record<string, string>>; records: readonly SssomRecord[] }>;
export type SssomFault = 'HEAD_UNREADABLE' | 'COLUMNS_MISSING';

/** A mapping set of SSSOM as text of a table (with its head in comments) or as JSON; a fault where it is neither. */
export function readSet(text: string): SssomSet | SssomFault {
  const plain = text.replace(/^\ufeff/, '');
  return plain.trimStart().startsWith('{') ? jsonSet(plain) : tableSet(plain);
}

function jsonSet(text: string): SssomSet | SssomFault {
  const value = parsed(text);
  if (!isPlain(value)) return 'HEAD_UNREADABLE';
  if (!Array.isArray(value['mappings'])) return 'COLUMNS_MISSING';
  return { ...headOf(value), records: plainItems(value['mappings']).map((record, at) => ({ line: at + 1, slots: slotsOf(record) })) };
}

function tableSet(text: string): SssomSet | SssomFault {
  const [comments = ''] = /^(?:#[^\n]*(?:\n|$))*/.exec(text) ?? [];
  const lines = comments.split(/\r?\n/).slice(0, -1);
  const head = yaml(lines.map((line) => line.slice(1)).join('\n'));
  if (head === null) return 'HEAD_UNREADABLE';
  const rows: Readonly<{ line: number; cells: readonly string[] }>[] = [];
  const body = text.slice(comments.length);
  parse(body, {
    delimiter: body.split('\n', 1)[0]?.includes('\t') === false ? ',' : '\t', relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_error: true,
    on_record: (cells: string[], { lines: line }) => void rows.push({ line: line + lines.length, cells }),
  });
  const columns = rows[0]?.cells ?? [];
  if (!['predicate_id', 'mapping_justification'].every((name) => columns.includes(name))) return 'COLUMNS_MISSING';
  const records = rows.slice(1).map(({ line, cells }) => ({ line, slots: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''] as const).filter(([, cell]) => cell !== '')) }));
  return { ...headOf(head), records };
}

/** Every scalar as text, so that no number or day changes its form. */
function yaml(text: string): Plain | null {
  try {
    const value: unknown = text.trim() === '' ? {} : load(indentedAlike(text), { schema: FAILSAFE_SCHEMA });
    return isPlain(value) ? value : null;
  } catch {
    return null;
  }
}

/** `# key: …` and `#key: …` are both in use. */
const indentedAlike = (text: string): string => (text.split('\n').every((line) => line === '' || line.startsWith(' ')) ? text.replace(/^ /gm, '') : text);

function headOf(head: Plain): Pick<SssomSet, 'prefixes' | 'slots'> {
  const prefixes = Object.entries(plainOf(head['curie_map'])).flatMap(([name, base]) => {
    const iri = textOf(base) ?? textOf(plainOf(base)['prefix_url']);
    return iri === null ? [] : [[name, iri] as const];
  });
  return { prefixes: Object.fromEntries(prefixes), slots: slotsOf(head) };
}

const slotsOf = (object: Plain): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(object).flatMap(([name, value]) => {
  const text = typeof value === 'number' ? String(value) : Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('|') : textOf(value);
  return text === null || text === '' || name === 'curie_map' || name === 'mappings' ? [] : [[name, text] as const];
}));
