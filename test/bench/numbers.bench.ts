import { parseNumbers } from '@pure/standard-number';
import { csvRows } from '../corpora/csv';
import { figure, type Report } from './figure';
import { madeTitles } from './made-rows';
import { best } from './timing';

const ROUNDS = 5;
/** The shape of a number, without any knowledge of issuers, parts, years or amendments. */
const SCAN = /[A-Z]{1,6}(?:\/[A-Z]{1,6})?[ ]?\d{1,6}(?:[.-]\d{1,5})*(?:[-:—]\d{4})?/g;

/** Reading every number of a text against a bare scan for their shape. */
export function numberFigures(_: unknown, report: Report): Promise<void> {
  const text = corpus();
  const megabytes = Buffer.byteLength(text) / 1e6;
  const n = parseNumbers(text).items.length;
  const own = best(ROUNDS, () => parseNumbers(text));
  const scan = best(ROUNDS, () => [...text.matchAll(SCAN)].length);
  const against = `a bare pattern that finds ${[...text.matchAll(SCAN)].length} shapes in the same text and reads none of them`;
  report(figure({ name: 'numbers-parse', value: n / own, unit: 'numbers/s', baseline: n / scan, n, against }));
  report(figure({ name: 'numbers-parse-bytes', value: megabytes / own, unit: 'MB/s', baseline: megabytes / scan, n: Buffer.byteLength(text), against }));
  return Promise.resolve();
}

/** Lines of a tender: a spelling of a number in every second one, titles between. */
function corpus(): string {
  const spellings = csvRows('test/corpora/number_strings.csv').map((row) => row['raw'] ?? '');
  return madeTitles(10_000).split('\n').map((title, index) => (index % 2 === 0 ? `${title}应符合 ${spellings[(index / 2) % spellings.length] ?? ''} 的规定。` : title)).join('\n');
}
