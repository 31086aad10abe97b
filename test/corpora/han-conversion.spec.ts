import fc from 'fast-check';
import { conversion, openccConfig, openccNames, type OpenccName } from '@platform/han';
import type { Aligned } from '@pure/han';
import { conversionCases, peer } from './han-cases';

jest.setTimeout(120_000);

const cases = conversionCases();
const KNOWN_FAILURES = cases.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);

describe('cases of OpenCC', () => {
  it('are 873, three of which opencc-js fails', () => expect([cases.length, KNOWN_FAILURES.length]).toEqual([873, 3]));

  it.each(openccNames.map((name) => [name, cases.filter(({ config }) => config === name)] as const))('%s gives what each expects', (name, own) => {
    const wrong = own.filter(({ input, expected }) => conversion(name).convert(input) !== expected).map(({ id }) => id);
    expect(wrong.filter((id) => !KNOWN_FAILURES.includes(id))).toEqual([]);
  });
});

describe.each(openccNames)('%s against opencc-js', (name) => {
  const reference = peer(name);
  const { convert, align } = bound(name);

  it('gives the same for every input of every case', () =>
    expect(cases.map(({ input }) => convert(input))).toEqual(cases.map(({ input }) => reference(input))));

  it('gives the same for strings of its phrases, parts of phrases, descriptions and broken surrogates', () => {
    fc.assert(fc.property(fragments(name), (text) => expect(convert(text)).toBe(reference(text))), { numRuns: 400 });
  });

  it('names pieces that tile input and output', () => {
    fc.assert(fc.property(fragments(name), (text) => expect(problems(text, align(text))).toEqual([])), { numRuns: 200 });
    for (const { input } of cases.slice(0, 200)) expect(problems(input, align(input))).toEqual([]);
  });
});

it('never converts what is converted: s2tw of s2tw is not s2tw', () => {
  const { convert } = bound('s2tw');
  expect(convert('结合家庭')).toBe('結合家庭');
  expect(convert('結合家庭')).toBe('結閤家庭');
});

function bound(name: OpenccName) {
  const converter = conversion(name);
  return { convert: (text: string) => converter.convert(text), align: (text: string) => converter.align(text) };
}

/** Strings that hit the conversion where it is difficult. */
function fragments(name: OpenccName): fc.Arbitrary<string> {
  const { conversionChain, normalizationChain = [], segmentation = [] } = openccConfig(name);
  const dictionaries = [...normalizationChain.flat(), ...segmentation, ...conversionChain.flat()];
  const words = dictionaries.flatMap((dictionary) => dictionary.split('|').flatMap((line) => line.split(' ')));
  const word = fc.nat(words.length - 1).map((index) => words[index] ?? '');
  const part = fc.tuple(word, fc.nat(6), fc.nat(6)).map(([text, from, length]) => text.slice(from, from + 1 + length));
  const odd = fc.oneof(fc.constantFrom('⿰', '⿲釒台', '\ud842', '\udfb7', '\uf900', '\uf967', 'a，'), fc.string({ unit: 'binary', maxLength: 2 }));
  return fc.array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 4, arbitrary: part }, { weight: 2, arbitrary: odd }), { maxLength: 12 }).map((parts) => parts.join(''));
}

/** Where pieces do not tile, or a copy is none. */
function problems(input: string, { text, pieces }: Aligned): string[] {
  const found: string[] = [];
  let [read, wrote] = [0, 0];
  for (let index = 0; index < pieces.length; index++) {
    const [source, target] = [input.slice(read, read + pieces.read(index)), text.slice(wrote, wrote + pieces.wrote(index))];
    if (pieces.isCopy(index) && source !== target) found.push(`${source} is copied as ${target}`);
    [read, wrote] = [read + pieces.read(index), wrote + pieces.wrote(index)];
  }
  if (read !== input.length || wrote !== text.length) found.push(`${read} of ${input.length} read, ${wrote} of ${text.length} written`);
  return found;
}
