import { uuidOf } from '@pure/exchange';
import { statedMask } from '../../masks';
import type { PublishedState } from '../../approval/acts';
import type { DocumentRelation, Evidence, MappingRow, RowEnd } from '../../content';
import { editionAddress, WHOLE } from '../addresses';
import { addressOf, type Exchanged, type MappingWriter, NAMESPACE, standingText } from '../exchanged';
import { onlyRelation, relationWords } from '../relation-words';

export const OSCAL_VERSION = '1.2.1';
/** The token of a relationship that OSCAL has no word for; the relations stand beside it. */
export const SEVERAL = 'several-possible';
const TAIL = ']}]}}';

/** Where each state is among those that OSCAL has for a mapping. */
const status: Readonly<Record<PublishedState, 'complete' | 'draft' | 'deprecated' | 'superseded'>> = {
  approved: 'complete', in_notice: 'draft', returned: 'draft', suspended: 'deprecated', revoked: 'deprecated', rejected: 'deprecated', expired: 'deprecated', superseded: 'superseded',
};

/** NIST OSCAL mapping collection 1.2.1. The first map is of the documents themselves, so that one without rows is valid too. */
export function oscalWriter(subject: Exchanged): MappingWriter {
  const whole = JSON.stringify({ 'mapping-collection': collectionOf(subject) });
  const address = addressOf(subject);
  return { begin: whole.slice(0, -TAIL.length), row: (row) => `,${JSON.stringify(mapOf(row, `${address}#${row.key}`))}`, end: `${TAIL}\n` };
}

function collectionOf(subject: Exchanged) {
  const { number, state, since, document } = subject;
  const [address, body] = [addressOf(subject), uuidOf(`${addressOf(subject)}#body`)];
  const name = line(document.approvingBody.en ?? document.approvingBody['zh-Hans'] ?? document.approvingBody['zh-Hant'] ?? '-');
  const provenance = { method: 'human', 'matching-rationale': 'semantic', status: status[state], 'mapping-description': standingText(subject) };
  return {
    uuid: uuidOf(address),
    metadata: {
      title: `${number} ${line(document.content.source)} / ${line(document.content.target)}`, 'last-modified': `${since}T00:00:00+08:00`, version: String(document.version), 'oscal-version': OSCAL_VERSION,
      'document-ids': [{ identifier: number }], props: standing(subject), links: [{ href: address, rel: 'canonical' }], roles: [{ id: 'deciding-body', title: 'Deciding body' }],
      parties: [{ uuid: body, type: 'organization', name }], 'responsible-parties': [{ 'role-id': 'deciding-body', 'party-uuids': [body] }],
    },
    provenance,
    mappings: [{ uuid: uuidOf(`${address}#mapping`), method: 'human', status: provenance.status, 'source-resource': resource(subject, document.content.source), 'target-resource': resource(subject, document.content.target), maps: [wholeMap(document.content.document, `${address}#${WHOLE}`)] }],
  };
}

const resource = ({ origin }: Exchanged, number: string) => ({ type: 'catalog', href: editionAddress(origin, number), props: [prop('edition', number)] });
/** As OSCAL wants a text of one line. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim() || '-';
const prop = (name: string, value: string) => ({ name, ns: NAMESPACE, value: line(value) });
const given = (name: string, value: string | null | undefined) => (value === null || value === undefined || value === '' ? [] : [prop(name, value)]);

function standing({ state, since, reason, successor, sha256, document: { example, effect, territory, until, digest, panel, objections, offline } }: Exchanged) {
  const votes = panel?.votes;
  return [
    prop('state', state), prop('state-since', since), ...given('state-reason', reason), ...given('successor', successor), prop('example', String(example)), prop('effect', effect), prop('territory', territory), ...given('valid-until', until),
    prop('content-sha256', digest), prop('document-sha256', sha256), ...given('decision', offline?.number), prop('objections-received', String(objections.received)),
    ...(panel === null ? [] : [prop('panel-size', String(panel.size)), prop('panel-unilateral', String(panel.unilateral)), ...given('panel-outcome', panel.outcome), ...given('panel-draw', panel.draw)]),
    ...(votes ? [prop('panel-votes', `agree ${votes.agree}, changes ${votes.requestChanges}, object ${votes.object}`)] : []),
    ...(panel?.dissent ?? []).flatMap((words) => given('panel-dissent', words && (words.en ?? words['zh-Hans'] ?? words['zh-Hant']))),
  ];
}

function wholeMap(document: DocumentRelation, address: string) {
  const own = [...given('degree', document.degree), prop('deviations-seen', String(document.deviationsSeen)), prop('deviations-complete', String(document.deviationsComplete))];
  const item = { type: 'control', 'id-ref': WHOLE, props: [prop('end', WHOLE)] };
  return { uuid: uuidOf(address), ...related(document), sources: [item], targets: [item], ...(document.rationale !== '' && { remarks: document.rationale }), props: [...stated(document), ...own] };
}

function mapOf(row: MappingRow, address: string) {
  const own = [prop('row', row.key), ...given('deviation', row.deviation), ...given('severity', row.severity), prop('method', row.method), prop('confirmed', String(row.confirmed)), ...given('extra-test', row.extraTest === null ? null : String(row.extraTest))];
  return {
    uuid: uuidOf(address), ...(row.rationale !== null && { 'matching-rationale': row.rationale }), ...related(row), sources: items(row.sources), targets: items(row.targets),
    ...(row.qualifiers !== '' && { qualifiers: [{ subject: 'both', predicate: 'has-requirement', category: 'restricted', description: row.qualifiers }] }), ...(row.reason !== '' && { remarks: row.reason }), props: [...own, ...stated(row)],
  };
}

function related(of: DocumentRelation | MappingRow) {
  const only = onlyRelation(statedMask(of));
  return only === null ? { ns: NAMESPACE, relationship: SEVERAL } : { relationship: relationWords[only].oscal };
}

const stated = ({ relations, negated, evidence }: DocumentRelation | MappingRow) => [
  ...given('relations', relations.join(' ')), ...(negated ? [prop('negated', 'true')] : []), ...evidence.map((each) => ({ name: 'evidence', ns: NAMESPACE, value: oneLine(each) })),
];

/** JSON has no line breaks but these two, which OSCAL's texts of one line forbid. */
const oneLine = (evidence: Evidence): string => JSON.stringify(evidence).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

function items(ends: readonly RowEnd[]) {
  if (ends.length === 0) return [{ type: 'control', 'id-ref': 'no-counterpart', props: [prop('end', 'none')] }];
  return ends.map(({ kind, ref }) => {
    const isPlain = /^\S(?:.*\S)?$/.test(ref);
    const props = [...(kind === 'requirement' ? [prop('end', kind)] : []), ...(isPlain ? [] : [prop('encoded', 'true')])];
    return { type: kind === 'clause' ? 'control' : 'statement', 'id-ref': isPlain ? ref : encodeURIComponent(ref), ...(props.length > 0 && { props }) };
  });
}
