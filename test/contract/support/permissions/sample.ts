import type { OpenAPIObject } from '@nestjs/swagger';

/** As much of JSON Schema as our descriptions use. */
export type Shape = Readonly<{
  $ref?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  minItems?: number;
  items?: Shape;
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  anyOf?: readonly Shape[];
  oneOf?: readonly Shape[];
  example?: unknown;
}>;
export type Schemas = Readonly<Record<string, Shape>>;

type Body = Readonly<{ content?: Readonly<Record<string, Readonly<{ schema?: Shape }>>> }>;
type Operations = Readonly<Record<string, Readonly<Record<string, Readonly<{ requestBody?: Body }> | undefined>>>>;

/** A small body that the described form of a route takes. */
export function sampleBody(document: OpenAPIObject, method: string, url: string): unknown {
  const operations = document.paths as Operations;
  const body = operations[url.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]?.requestBody;
  const shape = body?.content?.['application/json']?.schema;
  return shape ? sample(shape, schemasOf(document)) : {};
}

/** The named schemas of a description. */
export const schemasOf = (document: OpenAPIObject): Schemas => ({ ...document.components?.schemas });

/** What a `$ref` stands for. */
export const resolved = (shape: Shape, schemas: Schemas): Shape => (shape.$ref ? (schemas[shape.$ref.split('/').at(-1) ?? ''] ?? {}) : shape);

function sample(given: Shape, schemas: Schemas): unknown {
  const shape = resolved(given, schemas);
  if (shape.example !== undefined) return shape.example;
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const [branch] = shape.anyOf ?? shape.oneOf ?? [];
  if (branch) return sample(branch, schemas);
  const [type] = [shape.type].flat();
  if (type === 'object') return Object.fromEntries((shape.required ?? []).map((name) => [name, sample(shape.properties?.[name] ?? {}, schemas)]));
  if (type === 'array') return Array.from({ length: shape.minItems ?? 0 }, () => sample(shape.items ?? {}, schemas));
  if (type === 'integer' || type === 'number') return shape.minimum ?? 1;
  return type === 'boolean' ? true : sampleText(shape);
}

const formats: Readonly<Record<string, string>> = { email: 'a@sample.example', date: '2030-01-01', 'date-time': '2030-01-01T00:00:00Z', uuid: '00000000-0000-4000-8000-000000000000' };

const sampleText = ({ format, minLength = 1 }: Shape): string => formats[format ?? ''] ?? 'x'.repeat(minLength);
