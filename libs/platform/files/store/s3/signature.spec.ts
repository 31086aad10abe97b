import { signed, type Unsigned } from './signature';

/** Examples of Amazon's own description: "Signature Calculations for the Authorization Header", Amazon S3 API Reference. */
const credentials = { key: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1' };
const at = new Date('2013-05-24T00:00:00Z');
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const get: Unsigned = { method: 'GET', host: 'examplebucket.s3.amazonaws.com', path: '/', query: {}, headers: {}, sha256: NOTHING };
const welcome = { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' };

it.each<readonly [string, Partial<Unsigned>, string, string, string]>([
  ['a piece of an object', { path: '/test.txt', headers: { range: 'bytes=0-9' } }, '/test.txt', 'host;range;x-amz-content-sha256;x-amz-date', 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'],
  [
    'an object to keep',
    { method: 'PUT', path: '/test$file.text', headers: welcome, sha256: '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072' },
    '/test%24file.text', 'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class', '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  ],
  ['a question without a value', { query: { lifecycle: '' } }, '/?lifecycle=', 'host;x-amz-content-sha256;x-amz-date', 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
  ['a list', { query: { prefix: 'J', 'max-keys': '2' } }, '/?max-keys=2&prefix=J', 'host;x-amz-content-sha256;x-amz-date', '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
])('%s', (_what, request, target, names, signature) => {
  const made = signed({ ...get, ...request }, credentials, at);
  expect(made.target).toBe(target);
  expect(made.headers['authorization']).toBe(`AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=${names},Signature=${signature}`);
});

it('encodes every sign that an address could take for its own', () =>
  expect(signed({ ...get, path: "/bucket/a b(1)*'!+.pdf", query: { prefix: 'ab/ü&=' } }, credentials, at).target).toBe('/bucket/a%20b%281%29%2A%27%21%2B.pdf?prefix=ab%2F%C3%BC%26%3D'));

it('tells the secret to nobody', () => expect(JSON.stringify(signed(get, credentials, at))).not.toContain(credentials.secret));
