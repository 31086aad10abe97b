import { bundleOf, entriesIn } from './entries';

it('reads what it writes', () => {
  const entries = [0, 1, 255, 256, 65_535].map((length) => new Uint8Array(length).fill(7));
  expect(entriesIn(bundleOf(entries))).toEqual({ ok: true, value: entries });
});

it('writes no entry longer than its length can say', () => expect(() => bundleOf([new Uint8Array(65_536)])).toThrow(RangeError));

it.each([[[0]], [[0, 1]], [[0, 2, 9]]])('refuses a bundle that ends within an entry: %j', (bytes) =>
  expect(entriesIn(Uint8Array.from(bytes))).toEqual({ ok: false, refusal: { code: 'LOG_BUNDLE_CUT' } }));
