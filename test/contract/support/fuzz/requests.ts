import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import type { Schemas, Shape } from '../permissions/sample';
import { hostileText, notJson, TEN_MEGABYTES } from './hostile';
import { jsonNear, textNear } from './shapes';

type Parameter = Readonly<{ name: string; in: string; schema?: Shape }>;
type Described = Readonly<{ security?: readonly object[]; parameters?: readonly Parameter[]; requestBody?: Readonly<{ content?: Readonly<Record<string, Readonly<{ schema?: Shape }>>> }> }>;

/** One operation of the description. */
export type Operation = Readonly<{ method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; url: string; described: Described }>;

/** One request; `asker` is a place among those who ask. */
export type FuzzedRequest = Readonly<{ method: Operation['method']; url: string; headers: Readonly<Record<string, string>>; body: string | null; asker: number }>;

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Every operation once: a page is one operation in three languages, of which Simplified Chinese stands for all. */
export function operationsOf(document: OpenAPIObject): readonly Operation[] {
  const urls = Object.entries(document.paths).filter(([url]) => !/^\/(?:hant|en)(?:\/|$)/.test(url));
  return urls.flatMap(([url, item]) =>
    methods.flatMap((method) => {
      const described = (item as Readonly<Record<string, Described | undefined>>)[method.toLowerCase()];
      return described ? [{ method, url, described }] : [];
    }),
  );
}

/** Requests near what the operation describes, and far from it. */
export function requestsTo({ method, url, described }: Operation, schemas: Schemas, askers: number): fc.Arbitrary<FuzzedRequest> {
  const inPath = new Map((described.parameters ?? []).filter((parameter) => parameter.in === 'path').map((parameter) => [parameter.name, parameter.schema ?? {}]));
  const path = fc.tuple(...url.split('/').map((part) => segment(part, inPath, schemas))).map((parts) => parts.join('/'));
  const query = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 2, arbitrary: queryNear(described.parameters ?? [], schemas) });
  return fc.record({
    method: fc.constant(method),
    url: fc.tuple(path, query).map(([address, rest]) => address + rest),
    headers,
    body: method === 'GET' ? fc.constant(null) : bodyNear(described, schemas),
    asker: fc.nat({ max: askers - 1 }),
  });
}

function segment(part: string, shapes: ReadonlyMap<string, Shape>, schemas: Schemas): fc.Arbitrary<string> {
  if (!part.includes('{')) return fc.constant(part);
  const name = /\{(\w+)\}/.exec(part)?.[1] ?? '';
  return textNear(shapes.get(name) ?? {}, schemas).map((value) => part.replace(/\{\w+\}/, () => escaped(value)));
}

function queryNear(parameters: readonly Parameter[], schemas: Schemas): fc.Arbitrary<string> {
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name, schema }) => textNear(schema ?? {}, schemas).map((value) => `${name}=${escaped(value)}`));
  const unknown = fc.tuple(hostileText, hostileText).map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  const pairs = fc.oneof(...known.map((arbitrary) => ({ weight: 9, arbitrary })), { weight: 1, arbitrary: unknown });
  return fc.array(pairs, { minLength: 1, maxLength: 4 }).map((all) => `?${all.join('&')}`);
}

function bodyNear({ requestBody }: Described, schemas: Schemas): fc.Arbitrary<string | null> {
  const near = jsonNear(requestBody?.content?.['application/json']?.schema ?? { type: 'object' }, schemas);
  return fc.oneof({ weight: 200, arbitrary: near }, { weight: 20, arbitrary: notJson }, { weight: 10, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(TEN_MEGABYTES) });
}

const seldom = (name: string, ...values: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom(...values).map((value): Record<string, string> => ({ [name]: value })) });

/** What a browser or a program may send along, true and forged. */
const headers: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    seldom('origin', 'https://evil.example', 'null', '', 'http://localhost:80.evil.example'),
    seldom('content-type', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'multipart/form-data', `multipart/form-data; boundary=${'b'.repeat(300)}`, 'application/json; charset=utf-16', 'nonsense'),
    seldom('accept-language', 'zh-TW', 'en', '*', 'x'.repeat(3_000), ';;;q=,', 'zh-Hant;q=1e9'),
    seldom('accept', 'text/html', 'image/png', '*/*;q=nonsense'),
    seldom('authorization', 'Bearer ', 'Bearer x', `Bearer ${'y'.repeat(5_000)}`, 'Basic Og==', 'Bearer a b'),
    seldom('cookie', 'gongtong=', `gongtong=${'z'.repeat(4_000)}`, 'gongtong=%00', ';;;=', '__Host-gongtong=x'),
    seldom('idempotency-key', 'k', '', 'k'.repeat(300), '0'),
    seldom('if-match', '"1"', '*', 'W/"x"', ''),
    seldom('if-none-match', '*', '"x", W/"y"', ','),
    seldom('x-gongtong-csrf', '0', ''),
  )
  .map((parts) => Object.assign({}, ...parts) as Record<string, string>);

/** As an address carries a text; half a character goes as the bytes that no UTF-8 has. */
function escaped(text: string): string {
  return Array.from(text, (sign) => (/\p{Surrogate}/u.test(sign) ? '%ED%A0%80' : encodeURIComponent(sign))).join('');
}
