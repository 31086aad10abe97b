import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { content, row } from '../../libs/features/mapping/domain/content.fixture';
import type { MappingContent, MappingRow } from '../../libs/features/mapping/domain/content';
import { exportForms } from '../../libs/features/mapping/domain/exchange/forms';
import { importFaultCodes, lostCodes } from '../../libs/features/mapping/domain/exchange/read/draft';
import { readTable } from '../../libs/features/mapping/domain/exchange/read/table';
import { written } from '../corpora/exchange/written';

const text = readFileSync(path.join(__dirname, '../../docs/exchange-formats.md'), 'utf8');

/** Rows of the tables whose first heading is this; a cell without its backticks. */
function table(first: string): readonly (readonly string[])[] {
  const tables = text.split(/\n\n/).filter((part) => part.startsWith(`| ${first} |`));
  return tables.flatMap((part) => part.trim().split('\n').slice(2).map((line) => line.slice(2, -2).split(' | ')));
}
const names = (cell: string | undefined): readonly string[] => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const sample = (...rows: readonly MappingRow[]): MappingContent => content(rows, { evidence: [] });
const plain = row({ evidence: [] });

it('names every form with its media type', () =>
  expect(table('name').map((cells) => names(cells.slice(0, 2).join(' ')))).toEqual(exportForms.map(({ name, mediaType }) => [name, mediaType])));

it('names every code of what is lost, and every one of what keeps a file out', () => {
  const told = table('code').flatMap(([codes]) => names(codes));
  expect([...told].sort()).toEqual([...lostCodes, ...importFaultCodes].sort());
});

describe('what is not in words of the format', () => {
  const samples: Readonly<Record<string, MappingContent>> = {
    several: sample(row({ relations: ['equal', 'subset'] })), negated: sample(row({ negated: true })), none: sample(row({ targets: [], relations: ['disjoint'] })), whole: sample(),
    together: sample(row({ sources: [{ kind: 'clause', ref: '4.1' }, { kind: 'clause', ref: '4.2' }] })), evidence: sample(row()), deviation: sample(row({ deviation: 'stricter', severity: 'major', extraTest: true })), suggested: sample(row({ method: 'hybrid', confirmed: false })),
  };
  const rows = table('case').filter((cells) => cells.length === 5);

  it('is listed with a sample of each', () => expect(rows.map(([name]) => names(name)[0])).toEqual(expect.arrayContaining(Object.keys(samples))));

  it.each(rows.map((cells) => [names(cells[0])[0] ?? '', cells] as const))('%s is written as the list says, in each format', (name, [, , oscal, sssom, skos]) => {
    const files = [['oscal.json', oscal], ['sssom.json', sssom], ['skos.ttl', skos]] as const;
    const lacking = files.filter(([form, cell]) => !written(form, { content: samples[name] }).replaceAll('\\"', '"').includes(names(cell)[0] ?? '?'));
    expect(lacking).toEqual([]);
  });
});

describe('what does not come back from a table', () => {
  const samples: Readonly<Record<string, MappingRow>> = {
    separators: { ...plain, sources: [{ kind: 'clause', ref: '4.1; 4.2' }] }, spaces: { ...plain, reason: ' the same ' }, 'empty-evidence': { ...plain, evidence: [{ source: '', locator: '', grade: null }] },
  };
  const rows = table('case').filter((cells) => cells.length === 2).map(([name]) => names(name)[0] ?? '');

  it('is listed with a sample of each', () => expect(rows).toEqual(Object.keys(samples)));

  it.each(rows)('%s is lost indeed', (name) => {
    const [sampled] = [samples[name] ?? plain];
    expect(again(sampled)).not.toEqual(bare(sampled));
  });

  it('is all that is known: the sample without it comes back', () => expect(again(plain)).toEqual(bare(plain)));
});

const bare = ({ key: _, ...rest }: MappingRow) => rest;

function again(one: MappingRow) {
  const lines: { line: number; cells: string[] }[] = [];
  parse(written('csv', { content: sample(one) }), { bom: true, on_record: (cells: string[], { lines: line }) => void lines.push({ line, cells }) });
  const read = readTable(lines, null);
  return read.ok ? read.value.rows[0] : null;
}
