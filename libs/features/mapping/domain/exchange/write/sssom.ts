import { tableHead, tableLine } from '@pure/exchange';
import { statedMask } from '../../masks';
import type { DocumentRelation, MappingRow, RowEnd } from '../../content';
import { editionAddress, fragmentOf, WHOLE } from '../addresses';
import { documentDetails, type Details, rowDetails } from '../details';
import { addressOf, type Exchanged, type MappingWriter, NAMESPACE, standingText } from '../exchanged';
import { onlyRelation, relationWords } from '../relation-words';

/** SSSOM has no licence that says nothing; this address of its authors says that none is stated. */
export const NO_LICENCE = 'https://w3id.org/sssom/license/unspecified';
export const SEVERAL_POSSIBLE = 'GT:severalPossible';
const columns = ['subject_id', 'subject_type', 'predicate_id', 'predicate_modifier', 'object_id', 'object_type', 'mapping_justification', 'comment', 'other'] as const;
type Slots = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/** SSSOM 1.0 as a table with tabs. */
export function sssomTableWriter(subject: Exchanged): MappingWriter {
  const cells = (slots: Slots): string => tableLine(columns.map((name) => slots[name] ?? ''));
  return { begin: `${tableHead(prefixes(subject), headOf(subject))}${tableLine(columns)}${cells(wholeOf(subject.document.content.document))}`, row: (row) => cells(slotsOf(row)), end: '' };
}

/** SSSOM 1.0 as JSON. */
export function sssomJsonWriter(subject: Exchanged): MappingWriter {
  const head = JSON.stringify({ ...headOf(subject), curie_map: prefixes(subject) }).slice(0, -1);
  return { begin: `${head},"mappings":[${JSON.stringify(wholeOf(subject.document.content.document))}`, row: (row) => `,${JSON.stringify(slotsOf(row))}`, end: ']}\n' };
}

const prefixes = ({ origin, document: { content } }: Exchanged) => ({ GT: `${NAMESPACE}#`, SOURCE: `${editionAddress(origin, content.source)}#`, TARGET: `${editionAddress(origin, content.target)}#` });

/** What the set says of itself; `other` has where it stands, since SSSOM has no slot for that. */
function headOf(subject: Exchanged): Readonly<Record<string, string>> {
  const { origin, number, state, since, reason, successor, sha256, document: { version, example, content, effect, territory, until, approvingBody, digest } } = subject;
  const other = { number, version, state, since, reason, successor, example, effect, territory, until, approvingBody, digest, sha256 };
  return {
    mapping_set_id: addressOf(subject), mapping_set_version: String(version), mapping_set_title: `${number} ${content.source} / ${content.target}`, mapping_set_description: standingText(subject), license: NO_LICENCE,
    mapping_provider: origin, publication_date: since, subject_source: editionAddress(origin, content.source), subject_source_version: content.source, object_source: editionAddress(origin, content.target), object_source_version: content.target,
    sssom_version: '1.0', other: JSON.stringify(other),
  };
}

const wholeOf = (document: DocumentRelation): Slots => ({ subject_id: `SOURCE:${WHOLE}`, ...said(document, document.rationale, documentDetails(document)), object_id: `TARGET:${WHOLE}`, mapping_justification: 'semapv:ManualMappingCuration' });

function slotsOf(row: MappingRow): Slots {
  const justification = row.method === 'human' || row.confirmed ? 'ManualMappingCuration' : 'UnspecifiedMatching';
  return { ...ends('subject', 'SOURCE', row.sources), ...ends('object', 'TARGET', row.targets), ...said(row, row.reason, rowDetails(row)), mapping_justification: `semapv:${justification}` };
}

const ends = (side: 'subject' | 'object', prefix: string, of: readonly RowEnd[]): Slots => ({
  [`${side}_id`]: of.length === 0 ? 'sssom:NoTermFound' : `${prefix}:${fragmentOf(of)}`, ...(of.length > 1 && { [`${side}_type`]: 'composed entity expression' }),
});

function said(of: DocumentRelation | MappingRow, comment: string, details: Details): Slots {
  const only = onlyRelation(statedMask(of));
  return { predicate_id: only === null ? SEVERAL_POSSIBLE : `skos:${relationWords[only].skos}`, ...(only === 'disjoint' && { predicate_modifier: 'Not' }), ...(comment !== '' && { comment }), other: JSON.stringify(details) };
}
