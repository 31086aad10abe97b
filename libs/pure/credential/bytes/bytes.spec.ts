import fc from 'fast-check';
import { fromBase64url, toBase64url } from './bytes';

it('writes as Node does, and gives back what it wrote', () =>
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
    expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
  })));

it('takes one text for one row of bytes', () =>
  fc.assert(fc.property(fc.stringMatching(/^[\w-]{0,12}=?$/), (text) => {
    const bytes = fromBase64url(text);
    expect(bytes === null || toBase64url(bytes) === text).toBe(true);
  })));
