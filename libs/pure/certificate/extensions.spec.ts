import { type Der, readDer } from './der';
import { usesIn } from './extensions';

const element = (tag: number, ...content: readonly (number | readonly number[])[]): number[] => {
  const bytes = content.flat();
  return [tag, bytes.length, ...bytes];
};
const [ANY, DOCUMENTS, MAIL, SERVER, CODE] = [[0x55, 0x1d, 0x25, 0x00], [0x2b, 6, 1, 5, 5, 7, 3, 36], [0x2b, 6, 1, 5, 5, 7, 3, 4], [0x2b, 6, 1, 5, 5, 7, 3, 1], [0x2b, 6, 1, 5, 5, 7, 3, 3]];

/** Extended key usage (2.5.29.37). */
const purposes = (critical: boolean, value: readonly number[]): Der => {
  const read = readDer(Uint8Array.from(element(0x30, element(0x06, 0x55, 0x1d, 0x25), critical ? element(0x01, 0xff) : [], element(0x04, value))));
  if (!read) throw new Error('no DER');
  return read;
};
const listed = (...oids: readonly number[][]): number[] => element(0x30, ...oids.map((oid) => element(0x06, oid)));

it.each<[string, boolean, number[], boolean | null]>([
  ['servers alone, critical', true, listed(SERVER ?? []), false],
  ['code alone, critical', true, listed(CODE ?? []), false],
  ['servers alone, not critical', false, listed(SERVER ?? []), true],
  ['any, critical', true, listed(ANY ?? []), true],
  ['documents, critical', true, listed(DOCUMENTS ?? []), true],
  ['servers and mail, critical', true, listed(SERVER ?? [], MAIL ?? []), true],
  ['an empty list', true, listed(), null],
  ['something that is no list', true, element(0x04, 1), null],
])('a certificate for %s', (_, critical, value, signs) => expect(usesIn([purposes(critical, value)])?.signs ?? null).toBe(signs));
