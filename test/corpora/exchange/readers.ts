import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';

export const folder = path.join(__dirname, 'schemas');
export const file = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const schema = (name: string): object => JSON.parse(file(name)) as object;

/** The schemas as their authors published them (licences beside them). */
export const oscal = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: true })).compile(schema('oscal_mapping_schema.json'));
const sssomSchema = { ...schema('sssom_schema.schema.json'), $id: 'sssom' };
export const sssom = addFormats(new Ajv2019({ strict: false, allErrors: true })).addSchema(sssomSchema, 'sssom').compile({ $ref: 'sssom#/$defs/MappingSet' });
export const faults = (validate: ValidateFunction, value: unknown): readonly string[] => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));

/** The table of SSSOM as the JSON that its schema describes, read by others than the product. */
export function sssomJson(text: string): unknown {
  const lines = text.split('\n');
  const head = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1)).join('\n');
  const records: Record<string, string>[] = parse(lines.filter((line) => !line.startsWith('#')).join('\n'), { columns: true, delimiter: '\t' });
  return { ...(load(head, { schema: FAILSAFE_SCHEMA }) as object), mappings: records.map((record) => Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''))) };
}

export const triples = (quads: readonly Quad[]): readonly string[] => [...new Set(quads.map(({ subject, predicate, object }) => `${subject.id} ${predicate.id} ${object.id}`))].sort();
export const turtle = (text: string): readonly Quad[] => new Parser({ format: 'text/turtle' }).parse(text);
export async function fromJsonLd(text: string): Promise<readonly Quad[]> {
  const quads: unknown = await jsonld.toRDF(JSON.parse(text) as object, { format: 'application/n-quads' });
  return new Parser({ format: 'application/n-quads' }).parse(typeof quads === 'string' ? quads : '');
}
