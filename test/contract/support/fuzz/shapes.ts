import fc from 'fast-check';
import { resolved, type Schemas, type Shape } from '../permissions/sample';
import { hostileJson, hostileText } from './hostile';

/** JSON texts near a schema: most members as described, some of them anything at all, some missing, some unknown. */
export function jsonNear(given: Shape, schemas: Schemas, depth = 0): fc.Arbitrary<string> {
  const shape = resolved(given, schemas);
  return fc.oneof({ weight: 6, arbitrary: described(shape, schemas, depth) }, { weight: 1, arbitrary: hostileJson });
}

/** Texts near a schema, for an address. */
export function textNear(given: Shape, schemas: Schemas): fc.Arbitrary<string> {
  const shape = resolved(given, schemas);
  return fc.oneof({ weight: 3, arbitrary: scalar(shape, schemas) }, { weight: 2, arbitrary: hostileText });
}

function described(shape: Shape, schemas: Schemas, depth: number): fc.Arbitrary<string> {
  if (depth > 6) return fc.constant('null');
  const branches = shape.anyOf ?? shape.oneOf;
  if (branches && branches.length > 0) return fc.oneof(...branches.map((branch) => jsonNear(branch, schemas, depth + 1)));
  const [type] = [shape.type].flat();
  if (type === 'object') return object(shape, schemas, depth);
  if (type === 'array') return fc.array(jsonNear(shape.items ?? {}, schemas, depth + 1), { maxLength: 3 }).map((items) => `[${items.join(',')}]`);
  const isText = type === 'string' || type === undefined;
  return scalar(shape, schemas).map((text) => (isText ? JSON.stringify(text) : text));
}

function object({ properties = {}, required = [] }: Shape, schemas: Schemas, depth: number): fc.Arbitrary<string> {
  const members = Object.entries(properties).map(([name, member]) => {
    const value = jsonNear(member, schemas, depth + 1).map((json) => [`${JSON.stringify(name)}:${json}`]);
    return fc.oneof({ weight: required.includes(name) ? 19 : 2, arbitrary: value }, { weight: 1, arbitrary: fc.constant([]) });
  });
  const unknown = fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(hostileText, hostileJson).map(([name, json]) => [`${JSON.stringify(name)}:${json}`]) });
  return fc.tuple(...members, unknown).map((parts) => `{${parts.flat().join(',')}}`);
}

function scalar(given: Shape, schemas: Schemas): fc.Arbitrary<string> {
  const shape = resolved(given, schemas);
  if (shape.const !== undefined) return fc.constant(JSON.stringify(shape.const));
  if (shape.enum) return fc.constantFrom(...shape.enum.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))));
  const [branch] = shape.anyOf ?? shape.oneOf ?? [];
  if (branch) return scalar(branch, schemas);
  const [type] = [shape.type].flat();
  if (type === 'integer') return fc.integer({ min: -1, max: 120 }).map(String);
  if (type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
  if (type === 'boolean') return fc.constantFrom('true', 'false');
  return text(shape);
}

function text({ format, example }: Shape): fc.Arbitrary<string> {
  const known = typeof example === 'string' ? [fc.constant(example)] : [];
  if (format === 'uuid') return fc.oneof(fc.uuid(), ...known);
  if (format === 'email') return fc.oneof(fc.emailAddress(), ...known);
  if (format === 'date') return fc.oneof(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)), ...known);
  return fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('GB/T 24819-2023', 'GB 18401-2010', '纺织', '灯具', 'a@b.example'), ...known);
}
