import type { ReferenceObject, SchemaObject } from '@nestjs/swagger';

/** A JSON Schema, as OpenAPI 3.1 takes it. */
export type Schema = SchemaObject & Partial<ReferenceObject>;

const named = new Map<string, Schema>();

/** Registers a schema under `components.schemas` and gives the reference to it. A name has one schema. */
export function namedSchema(name: string, schema: Schema): Schema {
  const known = named.get(name);
  if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`schema ${name} is defined twice`);
  named.set(name, schema);
  return { $ref: `#/components/schemas/${name}` };
}

/** All registered schemas, by name. */
export const namedSchemas = (): Readonly<Record<string, Schema>> => Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1)));

export const text = (more: Schema = {}): Schema => ({ type: 'string', ...more });
export const integer = (more: Schema = {}): Schema => ({ type: 'integer', ...more });
export const flag = (more: Schema = {}): Schema => ({ type: 'boolean', ...more });
export const oneOfTexts = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] });
export const listOf = (items: Schema): Schema => ({ type: 'array', items });

/** An object with exactly these members; a name that ends in `?` may be absent: `record({ number: text(), 'issued?': partialDate })`. */
export function record(members: Readonly<Record<string, Schema>>, more: Schema = {}): Schema {
  const names = Object.keys(members);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
    ...more,
  };
}

/** Envelope of every list: `total` is exact up to 10,000, beyond it `totalIsLowerBound` is true; `next` is the `after` of the next page. */
export const listEnvelope = (item: Schema, more: Readonly<Record<string, Schema>> = {}): Schema =>
  record({ items: listOf(item), total: integer({ minimum: 0 }), totalIsLowerBound: flag(), next: { type: ['string', 'null'] }, ...more });

/** Year, year and month, or day. */
export const partialDate = namedSchema('PartialDate', text({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', description: 'ISO 8601 date of the precision that the source has' }));

/** Day. */
export const localDate = namedSchema('LocalDate', text({ format: 'date', description: 'Day in Asia/Shanghai' }));

/** Text in the scripts in which its source gives it. */
export const texts = namedSchema(
  'Texts',
  record({ 'zh-Hans?': text(), 'zh-Hant?': text(), 'en?': text() }, { description: 'Only the scripts that the source has; never machine-converted' }),
);

/** RFC 9457 problem details; some codes add members of their own. */
export const problem = namedSchema(
  'Problem',
  record(
    {
      type: text({ format: 'uri' }),
      title: text({ minLength: 1 }),
      status: integer({ minimum: 400, maximum: 599 }),
      detail: text({ minLength: 1 }),
      code: text({ pattern: '^[A-Z][A-Z0-9_]*$' }),
      'errors?': listOf(record({ path: text(), code: text(), detail: text({ minLength: 1 }) })),
      correlationId: text({ format: 'uuid' }),
    },
    { additionalProperties: true },
  ),
);
