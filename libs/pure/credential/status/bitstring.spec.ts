import { Bitstring, readBitstring, STATUS_ENTRIES } from './bitstring';

const asItIs = (bytes: Uint8Array) => bytes;

it('sets the places that are named, and no other', () => {
  const bits = new Bitstring().with([0, 9, STATUS_ENTRIES - 1, STATUS_ENTRIES]);
  expect([0, 1, 8, 9, STATUS_ENTRIES - 1].map((place) => bits.get(place))).toEqual([true, false, false, true, true]);
  expect([bits.get(STATUS_ENTRIES), bits.get(-1), bits.size]).toEqual([undefined, undefined, 131_072]);
});

it('leaves the list as it was that it is made from', () => {
  const before = new Bitstring();
  before.with([5]);
  expect(before.get(5)).toBe(false);
});

it('reads what it wrote, and no shorter list', async () => {
  const read = await readBitstring(await new Bitstring().with([4711]).encoded(asItIs), asItIs);
  expect([read?.get(4711), read?.get(4712)]).toEqual([true, false]);
  expect(await readBitstring('uAAAA', asItIs)).toBeNull();
  expect(await readBitstring('zAAAA', asItIs)).toBeNull();
});
