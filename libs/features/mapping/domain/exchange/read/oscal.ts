import { type OscalCollection, type OscalItem, type OscalMap, type OscalMapping, type OscalProp, type OscalResource, decoded, parsed, readCollection } from '@pure/exchange';
import { ok, refuse, type Result } from '@pure/kernel';
import { type DocumentRelation, type MappingRow, type Rationale, rationales, type RowEnd } from '../../content';
import { readAddress, WHOLE } from '../addresses';
import { readDetails } from '../details';
import { NAMESPACE } from '../exchanged';
import { relationOfOscal } from '../relation-words';
import { OSCAL_VERSION, SEVERAL } from '../write/oscal';
import { emptyDocument, type FileRefusal, Losses, type ReadMapping } from './draft';
import { faultsOf } from './limits';
import { readDocument, readRow, type Word } from './stated';

/** A mapping collection of OSCAL. Of several mappings in one the first is read. */
export function readOscal(text: string): Result<ReadMapping, FileRefusal> {
  const value = parsed(text.replace(/^\ufeff/, ''));
  if (value === undefined) return refuse({ code: 'EXCHANGE_NOT_JSON' });
  const collection = readCollection(value);
  const mapping = collection?.mappings.find(({ maps }) => maps.length > 0);
  return collection && mapping ? ok(new OscalReader(collection, mapping).read()) : refuse({ code: 'OSCAL_NO_MAPPING' });
}

const ours = (props: readonly OscalProp[], name: string): string | null => props.find((prop) => prop.ns === NAMESPACE && prop.name === name)?.value ?? null;
const truth = (value: string | null): boolean | undefined => (value === 'true' ? true : value === 'false' ? false : undefined);

class OscalReader {
  private readonly losses = new Losses();
  private document: DocumentRelation = emptyDocument;

  constructor(
    private readonly collection: OscalCollection,
    private readonly mapping: OscalMapping,
  ) {}

  read(): ReadMapping {
    this.tellWhole();
    const rows = this.mapping.maps.flatMap((map, at) => this.row(map, `maps[${at}]`));
    return { source: this.edition(this.mapping.source), target: this.edition(this.mapping.target), document: this.document, rows, lost: this.losses.all, faults: faultsOf(this.document, rows) };
  }

  private tellWhole(): void {
    const { version, mappings, extras, props } = this.collection;
    if (version !== OSCAL_VERSION) this.losses.add('OSCAL_VERSION', 'metadata', { version });
    if (mappings.length > 1) this.losses.add('MAPPINGS', 'mappings', { more: mappings.length - 1 });
    if (ours(props, 'state') !== null) this.losses.add('STANDING', 'metadata');
    if (ours(props, 'example') === 'true') this.losses.add('EXAMPLE', 'metadata');
    for (const name of [...extras, ...this.mapping.extras]) this.losses.add('MEMBERS', 'mapping-collection', { name });
  }

  /** A catalogue of others has an address and no number of ours. */
  private edition({ href, props }: OscalResource): string | null {
    return ours(props, 'edition') ?? readAddress(href)?.number ?? null;
  }

  private row(map: OscalMap, at: string): readonly Omit<MappingRow, 'key'>[] {
    const word = wordOf(map);
    const read = { at, word, read: readDetails(detailsOf(map.props)), losses: this.losses };
    for (const name of map.extras) this.losses.add('MEMBERS', at, { name });
    if (map.props.some(({ ns }) => ns !== NAMESPACE)) this.losses.add('MEMBERS', at, { name: 'props' });
    const ends = [...map.sources, ...map.targets];
    if (ends.some(({ props }) => ours(props, 'end') === WHOLE)) {
      this.document = readDocument(read, map.remarks);
      return [];
    }
    const made = map.props.some(({ ns, name }) => ns === NAMESPACE && name === 'method');
    const method = this.mapping.method ?? this.collection.method;
    const isMachine = !made && (method === 'automation' || method === 'hybrid');
    if (isMachine) this.losses.add('MACHINE_MADE', at);
    const said = map.rationale ?? this.mapping.rationale ?? this.collection.rationale;
    return [readRow(read, {
      sources: this.ends(map.sources, at), targets: this.ends(map.targets, at), reason: map.remarks, qualifiers: map.qualifiers.filter((text) => text !== '').join('\n'), rationale: made ? rationaleOf(map.rationale) : rationaleOf(said),
      ...(isMachine && { method: 'hybrid', confirmed: false }),
    })];
  }

  private ends(items: readonly OscalItem[], at: string): readonly RowEnd[] {
    return items.filter(({ props }) => ours(props, 'end') !== 'none').map(({ idRef, props, extras }): RowEnd => {
      for (const name of [...extras, ...(props.some(({ ns }) => ns !== NAMESPACE) ? ['props'] : [])]) this.losses.add('MEMBERS', at, { name: `sources/targets ${name}` });
      return { kind: ours(props, 'end') === 'requirement' ? 'requirement' : 'clause', ref: ours(props, 'encoded') === 'true' ? (decoded(idRef) ?? idRef) : idRef };
    });
  }
}

const rationaleOf = (word: string | null): Rationale | null => rationales.find((each) => each === word) ?? null;

function wordOf({ ns, relationship }: OscalMap): Word {
  const isOpen = ns === NAMESPACE && relationship === SEVERAL;
  return { said: relationship, relation: isOpen ? null : relationOfOscal(relationship), isOpen };
}

/** Our props, as the names of details. */
function detailsOf(props: readonly OscalProp[]): Readonly<Record<string, unknown>> {
  const of = (name: string) => ours(props, name) ?? undefined;
  const evidence = props.filter(({ ns, name }) => ns === NAMESPACE && name === 'evidence').map(({ value }) => parsed(value) ?? value);
  return {
    key: of('row'), relations: of('relations')?.split(' '), negated: truth(of('negated') ?? null), deviation: of('deviation'), severity: of('severity'), method: of('method'), confirmed: truth(of('confirmed') ?? null), extraTest: truth(of('extra-test') ?? null),
    evidence: evidence.length > 0 ? evidence : undefined, degree: of('degree'), deviationsSeen: truth(of('deviations-seen') ?? null), deviationsComplete: truth(of('deviations-complete') ?? null),
  };
}
