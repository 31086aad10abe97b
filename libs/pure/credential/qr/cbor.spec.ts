import fc from 'fast-check';
import { type Cbor, decodeCbor, encodeCbor } from './cbor';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.maxSafeInteger(), fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null), fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 5 }), fc.dictionary(fc.string(), tie('value'), { maxKeys: 5 }).map((record) => new Map(Object.entries(record))),
  ),
}));

it('gives back what it wrote', () => fc.assert(fc.property(value, (given) => expect(decodeCbor(encodeCbor(given))).toEqual(given))));

it('refuses whatever is not written so, without an end to its patience', () =>
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
    const read = decodeCbor(bytes);
    expect(read === undefined || Buffer.from(encodeCbor(read)).equals(bytes)).toBe(true);
  }), { numRuns: 2000 }));
