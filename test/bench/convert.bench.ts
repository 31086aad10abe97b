import { conversion } from '@platform/han';
import { approved, convert } from '../corpora/han-terms';
import { conversionCases, peer } from '../corpora/han-cases';
import { figure, type Report } from './figure';
import { madeTitles } from './made-rows';
import { best } from './timing';

const names = ['s2tw', 's2twp', 'tw2s', 'tw2sp'] as const;
const ROUNDS = 5;

/** Conversion against opencc-js where both write the same, in megabytes of UTF-8 input per second. */
export function convertFigures(_: unknown, report: Report): Promise<void> {
  const simplified = corpus();
  const traditional = peer('s2tw')(simplified);
  const speed = (text: string, work: (text: string) => unknown) => Buffer.byteLength(text) / 1e6 / best(ROUNDS, () => work(text));
  const show = (name: string, text: string, own: (text: string) => unknown, other: ((text: string) => string) | null, against: string) =>
    report(figure({ name: `convert-${name}`, value: speed(text, own), unit: 'MB/s', baseline: other && speed(text, other), n: Buffer.byteLength(text), against }));
  for (const name of names) {
    const text = name.startsWith('s') ? simplified : traditional;
    const [own, other] = [conversion(name), peer(name)];
    const isEqual = own.convert(text) === other(text);
    const against = isEqual ? 'opencc-js, equal output' : 'opencc-js writes another text here';
    show(name, text, (part) => own.convert(part), isEqual ? other : null, against);
    if (name === 's2tw' || name === 'tw2s') show(`${name}-spans`, text, (part) => own.align(part), isEqual ? other : null, `${against}; ours with the pieces of every change, opencc-js without`);
  }
  const whole = `opencc-js s2tw; ours with protected identifiers, ${approved.length} terms and spans`;
  show('text-spans', simplified, (text) => convert({ text, to: 'zh-Hant', words: 'terms' }), peer('s2tw'), whole);
  return Promise.resolve();
}

/** About a megabyte: made titles, and OpenCC's own cases of simplified text between them. */
function corpus(): string {
  const cases = conversionCases().filter(({ config }) => config.startsWith('s2')).map(({ input }) => input);
  return madeTitles(24_000).split('\n').map((title, index) => (index % 5 === 0 ? `${title}，${cases[(index / 5) % cases.length] ?? ''}。` : `${title}。`)).join('\n');
}
