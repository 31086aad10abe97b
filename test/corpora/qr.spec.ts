import { qrVersionAtM } from '@pure/credential';
import { qrModules } from '@pure/qr';
import { encode } from 'uqr';

/** As long as the version has room for, so that every block and every column is written. */
const fill = { byte: 'https://gongtong.example/q/GT-D-2026-000123-C#', numeric: '8273640192837465019283746501' };
const versions = Array.from({ length: 40 }, (_, place) => place + 1);

/** What another encoder draws of one part in this version with this mask. */
const other = (text: string, version: number, maskPattern: number) => encode(text, { ecc: 'M', boostEcc: false, minVersion: version, maxVersion: version, maskPattern, border: 0 }).data;

function longest(mode: 'byte' | 'numeric', version: number): string {
  let [low, high] = [1, 7000];
  const text = (length: number) => fill[mode].repeat(Math.ceil(length / fill[mode].length)).slice(0, length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((qrVersionAtM([{ mode, text: text(middle) }]) ?? 41) <= version) low = middle;
    else high = middle - 1;
  }
  return text(low);
}

it.each(versions)('draws version %i as another encoder does, as bytes and as numerals, under each mask', (version) => {
  for (const mode of ['byte', 'numeric'] as const) {
    const text = longest(mode, version);
    const mask = (version + text.length) % 8;
    expect(qrModules([{ mode, text }], version, mask)).toEqual(other(text, version, mask));
  }
});

it.each([0, 1, 2, 3, 4, 5, 6, 7])('draws mask %i as another encoder does', (mask) => {
  expect(qrModules([{ mode: 'numeric', text: fill.numeric }], 7, mask)).toEqual(other(fill.numeric, 7, mask));
});
