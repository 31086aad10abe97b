import type { Tx } from '@platform/database';
import type { Side } from '@pure/standard-number';
import type { DocumentKind, Nature, Status } from '../../domain/edition';
import { commands, queries } from './entries.sql';

/** Codes have a space between them. `mapped`: 'true' where an approved mapping is of it, else empty. */
export type FactsRow = Readonly<{
  id: number; family: number; key: string; side: Side; kind: DocumentKind; status: Status; nature: Nature | null; year: number | null;
  title_hans: string | null; title_hant: string | null; title_en: string | null; ics: string; ccs: string; adoptions: string; mapped: string;
}>;

/** The rows of the families behind `after` up to `last`, by COPY: a result of the driver takes more than the making of entries. */
export async function factsBetween(tx: Tx, after: number, last: number): Promise<readonly FactsRow[]> {
  const rows: FactsRow[] = [];
  await tx.query(queries.keepRange, [String(after), String(last)]);
  await tx.copyEach(commands.copyFacts, (bytes, start, end) => {
    rows.push(factsRow(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start - LINE_END).toString()));
  });
  return rows;
}

const LINE_END = 1;

function factsRow(line: string): FactsRow {
  const fields = line.split('\t');
  const text = (at: number): string => plain(fields[at] ?? '');
  const known = (at: number): string | null => (fields[at] === NULL ? null : text(at));
  return {
    id: Number(fields[0]), family: Number(fields[1]), key: text(2), side: fields[3] as Side, kind: fields[4] as DocumentKind, status: fields[5] as Status,
    nature: known(6) as Nature | null, year: fields[7] === NULL ? null : Number(fields[7]),
    title_hans: known(8), title_hant: known(9), title_en: known(10), ics: text(11), ccs: text(12), adoptions: text(13), mapped: text(14),
  };
}

const NULL = '\\N';
const signs: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** A field without the signs that COPY puts before a backslash and in place of control characters. */
const plain = (field: string): string => (field.includes('\\') ? field.replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign) : field);
