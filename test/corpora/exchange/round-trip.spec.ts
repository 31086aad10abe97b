import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { degrees, deviationKinds, relations } from '@pure/equivalence';
import type { Result } from '@pure/kernel';
import { deviationWeights, endKinds, type Evidence, methods, type MappingContent, type MappingRow, rationales } from '../../../libs/features/mapping/domain/content';
import { exchangedContent } from '../../../libs/features/mapping/domain/exchange/exchanged.fixture';
import type { FileRefusal, ReadMapping } from '../../../libs/features/mapping/domain/exchange/read/draft';
import { readOscal } from '../../../libs/features/mapping/domain/exchange/read/oscal';
import { readSssom } from '../../../libs/features/mapping/domain/exchange/read/sssom';
import { readTable } from '../../../libs/features/mapping/domain/exchange/read/table';
import { written } from './written';

const table = (text: string): Result<ReadMapping, FileRefusal> => {
  const lines: { line: number; cells: string[] }[] = [];
  parse(text, { bom: true, relax_column_count: true, on_record: (cells: string[], { lines: line }) => void lines.push({ line, cells }) });
  return readTable(lines, null);
};
const readers: Readonly<Record<string, (text: string) => Result<ReadMapping, FileRefusal>>> = { 'oscal.json': readOscal, 'sssom.tsv': readSssom, 'sssom.json': readSssom, csv: table };
const again = (name: string, content: MappingContent): ReadMapping | null => {
  const read = readers[name]?.(written(name, { content }));
  return read?.ok ? read.value : null;
};
const bare = ({ rows }: MappingContent) => rows.map(({ key: _, ...row }) => row);
const comesBack = (name: string, content: MappingContent): void => {
  const read = again(name, content);
  expect([read?.source, read?.target, read?.faults]).toEqual([content.source, content.target, []]);
  expect(read?.document).toEqual(content.document);
  expect(read?.rows).toEqual(bare(content));
};

/** What a centre may write: no NUL and no half character, which the database refuses, and no white space at the ends. */
const words = (maxLength: number, minLength = 0) => fc.string({ unit: 'grapheme', maxLength }).map((text) => text.replaceAll('\0', '').trim()).filter((text) => text.length >= minLength);
const ref = words(12, 1).map((text) => text.replace(/[;；、|\n§\r\u2028\u2029]|^req(?:uirement)?:/gi, '').trim()).filter((text) => text !== '' && !/^req(?:uirement)?:/i.test(text));
const ends = fc.uniqueArray(fc.record({ kind: fc.constantFrom(...endKinds), ref }), { maxLength: 3, selector: (end) => `${end.kind} ${end.ref}` });
const evidence: fc.Arbitrary<Evidence[]> = fc.array(fc.record({ source: words(20, 1), locator: words(8), grade: fc.constantFrom(null, 0, 1, 2, 3, 4, 5) }), { maxLength: 3 });
const stated = { relations: fc.subarray([...relations], { minLength: 1 }), negated: fc.boolean(), evidence };
const row: fc.Arbitrary<Omit<MappingRow, 'key'>> = fc.record({
  ...stated, sources: ends, targets: ends, qualifiers: words(10), rationale: fc.constantFrom(null, ...rationales), deviation: fc.constantFrom(null, ...deviationKinds), reason: words(30), severity: fc.constantFrom(null, ...deviationWeights), method: fc.constantFrom(...methods), confirmed: fc.boolean(), extraTest: fc.constantFrom(null, true, false),
}).filter(({ sources, targets }) => sources.length + targets.length > 0);
const content = fc.record({
  document: fc.record({ ...stated, degree: fc.constantFrom(null, ...degrees), rationale: words(20), deviationsSeen: fc.boolean(), deviationsComplete: fc.boolean() }), rows: fc.array(row, { maxLength: 4 }),
}).map(({ document, rows }): MappingContent => ({ source: 'CNS 15598-1:2020', target: 'GB/T 4943.1-2022', document, rows: rows.map((each, at) => ({ ...each, key: `r${at + 1}` })), lastKey: rows.length }));

describe.each(['oscal.json', 'sssom.tsv', 'sssom.json', 'csv'])('what goes out as %s', (name) => {
  it('comes back in as the same draft', () => comesBack(name, exchangedContent));

  it('whatever it says', () => fc.assert(fc.property(content, (each) => comesBack(name, each)), { numRuns: 60 }));

  it('without its standing, which a draft has not', () => expect(again(name, exchangedContent)?.lost.map(({ code }) => code)).toEqual(['STANDING']));

  it('with keys given anew, which is told', () => {
    const [first, , third] = exchangedContent.rows;
    const gap = { ...exchangedContent, rows: first && third ? [first, third] : [] };
    expect(again(name, gap)?.lost.map(({ code, times }) => [code, times])).toContainEqual(['KEYS', 1]);
  });
});
