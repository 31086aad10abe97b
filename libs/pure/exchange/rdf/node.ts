/** `iri` of a thing; `text` with the language it is in; `value` of a type of XML Schema. */
export type RdfValue = Readonly<{ iri: string } | { text: string; language?: string } | { value: string; type: 'boolean' | 'date' | 'integer' }>;
/** What is said of one thing: `a`, or a prefix and a name, each with a value. */
export type RdfNode = Readonly<{ id: string; says: readonly (readonly [string, RdfValue])[] }>;

const XSD = 'http://www.w3.org/2001/XMLSchema#';

const signs: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const literal = (text: string): string => `"${text.replace(/[\\"\n\r\t]/g, (sign) => signs[sign] ?? sign)}"`;
const angled = (iri: string): string => `<${iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))}>`;

function turtleValue(value: RdfValue): string {
  if ('iri' in value) return /^[a-z]+:[A-Za-z]+$/.test(value.iri) ? value.iri : angled(value.iri);
  if ('value' in value) return `${literal(value.value)}^^<${XSD}${value.type}>`;
  return value.language === undefined ? literal(value.text) : `${literal(value.text)}@${value.language}`;
}

/** A node in Turtle (W3C Recommendation of 25 February 2014). A value of the form `gt:Row` is a name with a prefix. */
export const turtleNode = ({ id, says }: RdfNode): string => `${angled(id)}${says.map(([predicate, value]) => `\n  ${predicate} ${turtleValue(value)}`).join(' ;')} .\n`;

export const turtlePrefixes = (prefixes: Readonly<Record<string, string>>): string => Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`).join('');

/** The same node in JSON-LD 1.1 under a context of the same prefixes. */
export function jsonLdNode({ id, says }: RdfNode): string {
  const types = says.flatMap(([predicate, value]) => (predicate === 'a' && 'iri' in value ? [value.iri] : []));
  const members = new Map<string, readonly object[]>();
  for (const [predicate, value] of says) if (predicate !== 'a') members.set(predicate, [...(members.get(predicate) ?? []), jsonLdValue(value)]);
  return JSON.stringify({ '@id': id, ...(types.length > 0 && { '@type': types }), ...Object.fromEntries(members) });
}

function jsonLdValue(value: RdfValue): object {
  if ('iri' in value) return { '@id': value.iri };
  if ('value' in value) return { '@value': value.value, '@type': `${XSD}${value.type}` };
  return { '@value': value.text, ...(value.language !== undefined && { '@language': value.language }) };
}
