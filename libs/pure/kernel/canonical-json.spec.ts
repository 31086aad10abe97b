import { canonicalJson } from './canonical-json';

it('writes one text for one value, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: '两' }], a: undefined })).toBe('{"b":[1,{"c":"两","d":null}]}');
  expect(canonicalJson({ y: 1, x: 2 })).toBe(canonicalJson({ x: 2, y: 1 }));
});
