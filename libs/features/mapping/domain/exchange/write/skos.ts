import { jsonLdNode, type RdfNode, type RdfValue, turtleNode, turtlePrefixes } from '@pure/exchange';
import { statedMask } from '../../masks';
import type { DocumentRelation, Evidence, MappingRow, RowEnd } from '../../content';
import { editionAddress, fragmentOf, WHOLE } from '../addresses';
import { addressOf, type Exchanged, type MappingWriter, NAMESPACE, standingText } from '../exchanged';
import { onlyRelation, relationWords } from '../relation-words';

type Says = RdfNode['says'];
const prefixes = { dcterms: 'http://purl.org/dc/terms/', gt: `${NAMESPACE}#`, skos: 'http://www.w3.org/2004/02/skos/core#' };

/** SKOS in Turtle. */
export function skosTurtleWriter(subject: Exchanged): MappingWriter {
  const text = (nodes: readonly RdfNode[]): string => nodes.map(turtleNode).join('');
  return { begin: `${turtlePrefixes(prefixes)}${text(headNodes(subject))}`, row: (row) => text(rowNodes(subject, row)), end: '' };
}

/** The same as JSON-LD. */
export function skosJsonLdWriter(subject: Exchanged): MappingWriter {
  const text = (nodes: readonly RdfNode[]): string => nodes.map(jsonLdNode).join(',');
  return { begin: `{"@context":${JSON.stringify(prefixes)},"@graph":[${text(headNodes(subject))}`, row: (row) => `,${text(rowNodes(subject, row))}`, end: ']}\n' };
}

const iri = (value: string): RdfValue => ({ iri: value });
const truth = (value: boolean): RdfValue => ({ value: String(value), type: 'boolean' });
const words = (predicate: string, value: string | null): Says => (value === null || value === '' ? [] : [[predicate, { text: value }]]);

function headNodes(subject: Exchanged): readonly RdfNode[] {
  const { origin, number, state, since, reason, successor, sha256, document } = subject;
  const { content, approvingBody } = document;
  const set: RdfNode = {
    id: addressOf(subject),
    says: [
      ['a', iri('gt:Mapping')], ['dcterms:identifier', { text: number }], ['dcterms:hasVersion', { text: String(document.version) }], ['gt:state', { text: state }], ['gt:since', { value: since, type: 'date' }], ...words('gt:reason', reason), ...words('gt:successor', successor),
      ['gt:example', truth(document.example)], ['gt:effect', { text: document.effect }], ['gt:territory', { text: document.territory }], ...words('gt:until', document.until), ['gt:sha256', { text: sha256 }], ['skos:editorialNote', { text: standingText(subject), language: 'en' }],
      ...Object.entries(approvingBody).map(([language, text]) => ['gt:decidingBody', { text, language }] as const),
    ],
  };
  const schemes = [content.source, content.target].map((number_): RdfNode => ({ id: editionAddress(origin, number_), says: [['a', iri('skos:ConceptScheme')], ['dcterms:identifier', { text: number_ }]] }));
  const { document: relation } = content;
  const own: Says = [...words('gt:degree', relation.degree), ['gt:deviationsSeen', truth(relation.deviationsSeen)], ['gt:deviationsComplete', truth(relation.deviationsComplete)]];
  return [set, ...schemes, ...related(subject, { id: WHOLE, of: relation, reason: relation.rationale, own, sources: [concept(origin, content.source, WHOLE, content.source)], targets: [concept(origin, content.target, WHOLE, content.target)] })];
}

function rowNodes(subject: Exchanged, row: MappingRow): readonly RdfNode[] {
  const { origin, document: { content } } = subject;
  const of = (ends: readonly RowEnd[], number: string) => ends.map((end) => concept(origin, number, fragmentOf([end]), end.ref));
  const own: Says = [
    ...words('gt:qualifiers', row.qualifiers), ...words('gt:rationale', row.rationale), ...words('gt:deviation', row.deviation), ...words('gt:severity', row.severity), ['gt:method', { text: row.method }], ['gt:confirmed', truth(row.confirmed)],
    ...(row.extraTest === null ? [] : [['gt:extraTest', truth(row.extraTest)] as const]),
  ];
  return related(subject, { id: row.key, of: row, reason: row.reason, own, sources: of(row.sources, content.source), targets: of(row.targets, content.target) });
}

function concept(origin: string, number: string, fragment: string, notation: string): RdfNode {
  const scheme = editionAddress(origin, number);
  return { id: `${scheme}#${fragment}`, says: [['a', iri('skos:Concept')], ['skos:inScheme', iri(scheme)], ['skos:notation', { text: notation }]] };
}

type Row = Readonly<{ id: string; of: DocumentRelation | MappingRow; reason: string; own: Says; sources: readonly RdfNode[]; targets: readonly RdfNode[] }>;

/** What a row says, as a thing of its own. A match of SKOS beside it stands only where the mapping is approved and real, and one end faces one. */
function related(subject: Exchanged, { id, of, reason, own, sources, targets }: Row): readonly RdfNode[] {
  const address = `${addressOf(subject)}#${id}`;
  const evidence = of.evidence.map((each, at) => evidenceNode(`${address}.${at + 1}`, each));
  const row: RdfNode = {
    id: address,
    says: [
      ['a', iri('gt:Row')], ['dcterms:isPartOf', iri(addressOf(subject))], ...sources.map((end) => ['gt:source', iri(end.id)] as const), ...targets.map((end) => ['gt:target', iri(end.id)] as const), ...of.relations.map((relation) => ['gt:relation', { text: relation }] as const),
      ['gt:negated', truth(of.negated)], ...words('gt:reason', reason), ...own, ...evidence.map((each) => ['gt:evidence', iri(each.id)] as const),
    ],
  };
  return [...sources, ...targets, row, ...evidence, ...matches(subject, of, sources, targets)];
}

function matches({ state, document: { example } }: Exchanged, of: Row['of'], [source, ...more]: readonly RdfNode[], targets: readonly RdfNode[]): readonly RdfNode[] {
  const [only, target] = [onlyRelation(statedMask(of)), targets[0]];
  const isOne = more.length === 0 && targets.length === 1;
  if (state !== 'approved' || example || only === null || only === 'disjoint' || !isOne || !source || !target) return [];
  return [{ id: source.id, says: [[`skos:${relationWords[only].skos}`, iri(target.id)]] }];
}

const evidenceNode = (id: string, { source, locator, grade }: Evidence): RdfNode => ({
  id, says: [['a', iri('gt:Evidence')], ...words('dcterms:source', source), ...words('gt:locator', locator), ...(grade === null ? [] : [['gt:grade', { value: String(grade), type: 'integer' }] as const])],
});
