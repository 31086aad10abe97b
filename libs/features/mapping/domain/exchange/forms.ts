import type { Exchanged, MappingWriter } from './exchanged';
import { jsonWriter } from './write/json';
import { oscalWriter } from './write/oscal';
import { skosJsonLdWriter, skosTurtleWriter } from './write/skos';
import { sssomJsonWriter, sssomTableWriter } from './write/sssom';
import { tableWriter } from './write/table';

/** `ending`: of the file's name after its number. The first form of a format is given where nobody asks for another. */
export type ExportForm = Readonly<{ format: ExportFormat; name: string; ending: string; mediaType: string; writer: (subject: Exchanged) => MappingWriter }>;

export const exportFormats = ['oscal', 'sssom', 'skos', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportForms = [
  { format: 'oscal', name: 'oscal.json', ending: 'oscal.json', mediaType: 'application/json', writer: oscalWriter },
  { format: 'sssom', name: 'sssom.tsv', ending: 'sssom.tsv', mediaType: 'text/tab-separated-values', writer: sssomTableWriter },
  { format: 'sssom', name: 'sssom.json', ending: 'sssom.json', mediaType: 'application/json', writer: sssomJsonWriter },
  { format: 'skos', name: 'skos.ttl', ending: 'ttl', mediaType: 'text/turtle', writer: skosTurtleWriter },
  { format: 'skos', name: 'skos.jsonld', ending: 'jsonld', mediaType: 'application/ld+json', writer: skosJsonLdWriter },
  { format: 'csv', name: 'csv', ending: 'csv', mediaType: 'text/csv', writer: tableWriter },
  { format: 'json', name: 'json', ending: 'json', mediaType: 'application/json', writer: jsonWriter },
] as const satisfies readonly ExportForm[];

/** By its name (`skos.jsonld`), or all forms of a format (`skos`). */
export const formsNamed = (name: string): readonly ExportForm[] => exportForms.filter((form) => form.name === name || form.format === name);

/** Every name that is understood. */
export const exportNames: readonly string[] = [...new Set([...exportFormats, ...exportForms.map(({ name }) => name)])];
