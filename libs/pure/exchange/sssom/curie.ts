/** Prefixes that every set has without naming them (SSSOM 1.0, "Identifiers"). */
export const builtIn: Readonly<Record<string, string>> = {
  owl: 'http://www.w3.org/2002/07/owl#', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', skos: 'http://www.w3.org/2004/02/skos/core#',
  semapv: 'https://w3id.org/semapv/vocab/', sssom: 'https://w3id.org/sssom/', xsd: 'http://www.w3.org/2001/XMLSchema#', linkml: 'https://w3id.org/linkml/',
};

export type Expanded = Readonly<{ iri: string; unknown: null } | { iri: null; unknown: string }>;

/** The address that a CURIE stands for; `unknown`: the prefix that nobody declared. What is an address already stays. */
export function expand(curie: string, prefixes: Readonly<Record<string, string>>): Expanded {
  if (/^(?:https?|urn):/i.test(curie)) return { iri: curie, unknown: null };
  const [, prefix = '', local = curie] = /^([^:]*):(.*)$/s.exec(curie) ?? [];
  const base = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : Object.hasOwn(builtIn, prefix) ? builtIn[prefix] : undefined;
  return base === undefined ? { iri: null, unknown: prefix } : { iri: `${base}${local}`, unknown: null };
}
