import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** The committed description of the interface. */
export const CONTRACT_FILE = path.resolve(__dirname, '../../../openapi.json');

export type Answer<B> = Readonly<{ status: number; headers: Readonly<Record<string, number | string | string[] | undefined>>; text: string; body: B }>;

type Content = Readonly<Record<string, Readonly<{ schema?: object }>>>;
type Operation = Readonly<{ responses: Readonly<Record<string, Readonly<{ content?: Content }>>> }>;
type Contract = Readonly<{ paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }>;

const contract = JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) as Contract;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(contract, 'openapi.json');
const validators = new Map<string, ValidateFunction>();

/** The ways in which an answer departs from the committed schema of its route and status; empty where it matches. */
export function breaches(method: string, url: string, answer: Answer<unknown>): readonly string[] {
  const route = Object.keys(contract.paths).find((pattern) => hasShape(pattern, url.split('?', 1)[0] ?? ''));
  const operation = route === undefined ? undefined : contract.paths[route]?.[method.toLowerCase()];
  const name = `${method} ${route ?? url}`;
  if (route === undefined || !operation) return isProblem(answer) ? problemBreaches(answer) : [`${name} is not in openapi.json`];
  const status = String(answer.status) in operation.responses ? String(answer.status) : 'default';
  const type = mediaType(answer);
  const content = operation.responses[status]?.content;
  if (answer.status === 304 || (answer.text === '' && status in operation.responses && content === undefined)) return [];
  if (!content?.[type]) return [`${name} answers ${answer.status} with ${type}, which openapi.json lacks`];
  if (!/json(?!l)/.test(type)) return [];
  return faults(pointer('paths', route, method.toLowerCase(), 'responses', status, 'content', type, 'schema'), answer.body);
}

/** `GET /api/v1/standards/{number}`, for each operation of the committed description. */
export const committedRoutes = (): readonly string[] =>
  Object.entries(contract.paths).flatMap(([url, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${url}`));

const isProblem = (answer: Answer<unknown>) => mediaType(answer) === 'application/problem+json';
const problemBreaches = (answer: Answer<unknown>) => faults(pointer('components', 'schemas', 'Problem'), answer.body);

const mediaType = (answer: Answer<unknown>) => String(answer.headers['content-type']).split(';', 1)[0] ?? '';

function hasShape(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith('{') || part === given[index]);
}

function faults(reference: string, body: unknown): readonly string[] {
  const validate = validators.get(reference) ?? ajv.compile({ $ref: reference });
  validators.set(reference, validate);
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}

const pointer = (...parts: string[]) => `openapi.json#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
