import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { conversion, openccConfig, openccNames, type OpenccName } from '@platform/han';
import { fold } from '@pure/han';
import { csvRows } from './csv';
import { conversionCases } from './han-cases';

/** Conversions that exchange no words. */
const UNWORDED: readonly OpenccName[] = openccNames.filter((name) => !name.endsWith('p') && !name.startsWith('jp'));

describe('the classes of the fold', () => {
  const linked = links();

  it('hold together what a table of OpenCC pairs', () =>
    expect([...linked].filter(([from, to]) => fold(from) !== fold(to) && fold(from).length === fold(to).length)).toEqual([]));

  it('hold nothing else together', () => {
    const roots = closure(linked);
    const byFold = new Map<string, string>();
    const astray = [...roots].filter(([character, root]) => {
      const folded = fold(character);
      if (!byFold.has(folded)) byFold.set(folded, root);
      return byFold.get(folded) !== root;
    });
    expect(astray).toEqual([]);
    expect(new Set(roots.values()).size).toBe(3_988);
  });
});

describe('the fold of a conversion is the fold of the text', () => {
  const tables = ['standards/mainland_standards', 'standards/cns_standards', 'classifications/ccs', 'terms/term_pairs'];
  const titles = tables.flatMap((name) => csvRows(`data/${name}.csv`)).flatMap((row) => Object.values(row));
  const texts = [...new Set([...titles, ...conversionCases().map(({ input }) => input)])].filter((text) => /\p{Script=Han}/u.test(text));

  it.each(UNWORDED)('%s', (name) => {
    const converter = conversion(name);
    expect(texts.length).toBeGreaterThan(5_000);
    expect(texts.filter((text) => fold(converter.convert(text)) !== fold(text))).toEqual([]);
  });

  it('also after two conversions', () => {
    expect(texts.filter((text) => fold(conversion('s2tw').convert(conversion('t2s').convert(text))) !== fold(text))).toEqual([]);
  });
});

/** Pairs of characters that some table or phrase makes of one another, read here for a second time. */
function links(): Set<readonly [string, string]> {
  const csv = gunzipSync(readFileSync(join(__dirname, '../../data/conversion/opencc_dictionaries.csv.gz'))).toString('utf8').replace(/^\ufeff/, '');
  const tables = csv.trim().split(/\r?\n/).slice(1).map((line) => line.split(','))
    .filter(([table = '']) => /^(?:STCharacters|TSCharacters|TWVariants|HKVariants)/.test(table))
    .flatMap(([, key = '', values = '']) => values.split(' ').map((value) => [key, value]));
  const dictionaries = new Set(UNWORDED.flatMap((name) => [...openccConfig(name).conversionChain.flat(), ...(openccConfig(name).normalizationChain ?? []).flat()]));
  const phrases = [...dictionaries].flatMap((dictionary) => dictionary.split('|').map((line) => line.split(' ')));
  const found = new Map<string, readonly [string, string]>([['污汚', ['汚', '污']]]);
  for (const [from = '', to = ''] of [...tables, ...phrases]) {
    const [left, right] = [[...from.normalize('NFKC')], [...to.normalize('NFKC')]];
    if (left.length !== right.length) continue;
    left.forEach((character, at) => {
      const other = right[at] ?? '';
      if (character !== other) found.set(character + other, [character, other]);
    });
  }
  return new Set(found.values());
}

/** The root of each character's class: the lowest that can be reached from it. */
function closure(pairs: Iterable<readonly [string, string]>): Map<string, string> {
  const neighbours = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one));
  }
  const roots = new Map<string, string>();
  for (const start of [...neighbours.keys()].sort()) {
    const waiting = roots.has(start) ? [] : [start];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (roots.has(next)) continue;
      roots.set(next, start);
      waiting.push(...(neighbours.get(next) ?? []));
    }
  }
  return roots;
}
