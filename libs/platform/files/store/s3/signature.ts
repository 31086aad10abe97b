import { createHash, createHmac } from 'node:crypto';

export type Credentials = Readonly<{ key: string; secret: string; region: string }>;

/** What is to be signed. `path` and `query` not yet encoded; names of headers in small letters; `sha256` of the body in hex. */
export type Unsigned = Readonly<{
  method: string;
  host: string;
  path: string;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  sha256: string;
}>;

/** `target`: path and query as they go over the line. */
export type Signed = Readonly<{ target: string; headers: Readonly<Record<string, string>> }>;

/**
 * A request to a store of objects with its signature in the header `Authorization`: AWS Signature Version 4 as S3 wants it, the
 * path encoded once and the digest of the body a header.
 */
export function signed({ method, host, path, query, headers, sha256 }: Unsigned, { key, secret, region }: Credentials, at: Date): Signed {
  const instant = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = [instant.slice(0, 8), region, 's3', 'aws4_request'];
  const sent = { ...headers, host, 'x-amz-content-sha256': sha256, 'x-amz-date': instant };
  const lines = Object.entries(sent).toSorted(byName);
  const names = lines.map(([name]) => name).join(';');
  const [address, asked] = [path.split('/').map(encoded).join('/'), encodedQuery(query)];
  const canonical = [method, address, asked, ...lines.map(([name, value]) => `${name}:${value.trim()}`), '', names, sha256].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', instant, scope.join('/'), createHash('sha256').update(canonical).digest('hex')].join('\n');
  const signingKey = scope.reduce<Buffer>((known, part) => hmac(known, part), Buffer.from(`AWS4${secret}`));
  const signature = hmac(signingKey, toSign).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${key}/${scope.join('/')},SignedHeaders=${names},Signature=${signature}`;
  return { target: asked ? `${address}?${asked}` : address, headers: { ...sent, authorization } };
}

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** RFC 3986, 2.3: everything but the unreserved signs. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const encodedQuery = (query: Readonly<Record<string, string>>): string =>
  Object.entries(query).map(([name, value]): [string, string] => [encoded(name), encoded(value)]).toSorted(byName).map(([name, value]) => `${name}=${value}`).join('&');

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);
