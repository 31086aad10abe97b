import { formOf } from './negotiate';

const named = (name: string, accept?: string): string => {
  const form = formOf(name, accept);
  return form.ok ? form.value.name : form.refusal.code;
};

it.each<[string, string | undefined, string]>([
  ['skos', undefined, 'skos.ttl'],
  ['skos', '', 'skos.ttl'],
  ['skos', '*/*', 'skos.ttl'],
  ['skos', 'application/ld+json', 'skos.jsonld'],
  ['skos', 'Application/LD+JSON; profile="x"', 'skos.jsonld'],
  ['skos', 'text/turtle;q=0.5, application/ld+json', 'skos.jsonld'],
  ['skos', 'text/html,application/xhtml+xml,*/*;q=0.8', 'skos.ttl'],
  ['skos', 'application/*;q=0.9, text/turtle;q=0', 'skos.jsonld'],
  ['skos', 'application/rdf+xml', 'EXPORT_NOT_ACCEPTABLE'],
  ['skos', 'text/turtle;q=x', 'EXPORT_NOT_ACCEPTABLE'],
  ['skos.jsonld', 'text/turtle', 'skos.jsonld'],
  ['sssom', 'application/json', 'sssom.json'],
  ['csv', 'application/pdf', 'csv'],
  ['pdf', '*/*', 'EXPORT_FORM_UNKNOWN'],
  ['constructor', undefined, 'EXPORT_FORM_UNKNOWN'],
])('%s for a reader of %s is %s', (name, accept, expected) => expect(named(name, accept)).toBe(expected));
