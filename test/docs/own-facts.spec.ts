import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

const read = (file: string): Row[] => parse(readFileSync(resolve(__dirname, '../../data', file), 'utf8'), { columns: true });

const sources = new Map(read('sources.csv').map((row) => [row['id'], row]));
const facts = ['access.csv', 'transitions.csv', 'corrections.csv'].flatMap((file) => read(file).map((row) => ({ file, row })));
const show = (file: string, row: Row): string => `${file}: ${Object.values(row).join(',')}`;

describe('facts written for this product', () => {
  it('name a listed source and claim no better grade than it has', () => {
    const bad = facts.filter(({ row }) => {
      const source = sources.get(row['source']);
      return source === undefined || (row['grade'] ?? '') < (source['grade'] ?? 'Z');
    });
    expect(bad.map(({ file, row }) => show(file, row))).toEqual([]);
  });

  it('show an address for what may be linked', () => {
    const bare = facts.filter(({ row }) => /[AB]/.test(row['grade'] ?? '') && !sources.get(row['source'])?.['address']);
    expect(bare.map(({ file, row }) => show(file, row))).toEqual([]);
  });

  it('are dated by day, and only in a field of their own', () => {
    const dates = facts.flatMap(({ row }) => [row['from'] ?? '']).filter((date) => date !== '');
    expect(dates.length).toBeGreaterThan(10);
    expect(dates.filter((date) => !/^20\d\d-\d\d-\d\d$/.test(date))).toEqual([]);
  });

  it('name each product in both scripts and in English, once per scheme', () => {
    const products = read('access.csv');
    expect(products.filter((row) => !row['product_zh_hans'] || !row['product_zh_hant'] || !row['product_en'])).toEqual([]);
    expect(new Set(products.map((row) => `${row['product_en']}|${row['scheme']}`)).size).toBe(products.length);
  });

  it('use procedures and sides that the product knows', () => {
    const procedures = new Set(read('transitions.csv').map((row) => row['procedure']));
    expect([...procedures].sort()).toEqual(['approved-types', 'doc', 'new-types', 'renewal', 'rpc', 'type-approval']);
    expect(new Set(read('access.csv').map((row) => row['side']))).toEqual(new Set(['mainland', 'taiwan']));
  });
});

describe('sources', () => {
  it('are named once', () => {
    const ids = read('sources.csv').map((row) => row['id']);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are known by every code that a table names', () => {
    const tables = ['standards/mainland_standards.csv', 'standards/cns_standards.csv', 'standards/standard_relations.csv', 'terms/term_pairs.csv'];
    const codes = tables.flatMap((file) => read(file).map((row) => row['source']));
    expect([...new Set(codes)].filter((code) => !sources.has(code))).toEqual([]);
  });
});
