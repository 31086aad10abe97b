import { expand, parsed, plainOf, readSet, type SssomRecord, type SssomSet, textOf } from '@pure/exchange';
import { ok, refuse, type Result } from '@pure/kernel';
import { type DocumentRelation, type MappingRow, type RowEnd } from '../../content';
import { readAddress } from '../addresses';
import { readDetails } from '../details';
import { NAMESPACE } from '../exchanged';
import { relationOfPredicate } from '../relation-words';
import { emptyDocument, type FileRefusal, type ImportFault, Losses, type ReadMapping } from './draft';
import { faultsOf } from './limits';
import { readDocument, readRow, type Word } from './stated';

const NO_TERM = 'https://w3id.org/sssom/NoTermFound';
/** Slots that are read, or that a draft has in another way: who made it, and what the set is called. */
const read = new Set(['subject_id', 'object_id', 'predicate_id', 'predicate_modifier', 'subject_type', 'object_type', 'mapping_justification', 'comment', 'other']);
const readOfSet = new Set(['mapping_set_id', 'mapping_set_version', 'mapping_set_title', 'mapping_set_description', 'license', 'mapping_provider', 'publication_date', 'subject_source', 'subject_source_version', 'object_source', 'object_source_version', 'sssom_version', 'other']);

/** A mapping set of SSSOM, as a table or as JSON. */
export function readSssom(text: string): Result<ReadMapping, FileRefusal> {
  const set = readSet(text);
  if (set === 'HEAD_UNREADABLE') return refuse({ code: 'SSSOM_HEAD' });
  if (set === 'COLUMNS_MISSING') return refuse({ code: 'SSSOM_COLUMNS' });
  return ok(new SssomReader(set).read());
}

type Side = 'subject' | 'object';
type End = Readonly<{ ends: readonly RowEnd[]; isWhole: boolean }>;

class SssomReader {
  private readonly losses = new Losses();
  private readonly faults: ImportFault[] = [];
  private readonly numbers: Record<Side, string | null>;
  private document: DocumentRelation = emptyDocument;

  constructor(private readonly set: SssomSet) {
    this.numbers = { subject: this.numberOf('subject'), object: this.numberOf('object') };
  }

  read(): ReadMapping {
    this.tellWhole();
    const rows = this.set.records.flatMap((record) => this.row(record));
    return { source: this.numbers.subject, target: this.numbers.object, document: this.document, rows, lost: this.losses.all, faults: [...this.faults, ...faultsOf(this.document, rows)] };
  }

  private tellWhole(): void {
    const other = plainOf(parsed(this.set.slots['other'] ?? ''));
    if (textOf(other['state']) !== null) this.losses.add('STANDING', 'head');
    if (other['example'] === true) this.losses.add('EXAMPLE', 'head');
    for (const name of Object.keys(this.set.slots)) if (!readOfSet.has(name)) this.losses.add('SLOTS', 'head', { name });
  }

  /** Of the set's source where it is an address of ours, else of the first end that is one. */
  private numberOf(side: Side): string | null {
    const of = (curie: string | undefined): string | null => (curie === undefined ? null : (readAddress(expand(curie, this.set.prefixes).iri ?? '')?.number ?? null));
    const found = of(this.set.slots[`${side}_source`]);
    if (found !== null) return found;
    for (const { slots } of this.set.records) {
      const number = of(slots[`${side}_id`]);
      if (number !== null) return number;
    }
    return null;
  }

  private row({ line, slots }: SssomRecord): readonly Omit<MappingRow, 'key'>[] {
    const at = String(line);
    const [source, target] = [this.end('subject', slots, at), this.end('object', slots, at)];
    const word = this.word(slots, at);
    for (const name of Object.keys(slots)) if (!read.has(name)) this.losses.add('SLOTS', at, { name });
    const said = plainOf(parsed(slots['other'] ?? ''));
    if (slots['other'] !== undefined && Object.keys(said).length === 0) this.losses.add('SLOTS', at, { name: 'other' });
    const stated = { at, word, read: readDetails(said), losses: this.losses };
    if (source.isWhole && target.isWhole) {
      this.document = readDocument(stated, slots['comment'] ?? '');
      return [];
    }
    const isMachine = said['method'] === undefined && slots['mapping_justification'] !== 'semapv:ManualMappingCuration' && slots['mapping_justification'] !== 'semapv:MappingReview';
    if (isMachine) this.losses.add('MACHINE_MADE', at);
    return [readRow(stated, { sources: source.ends, targets: target.ends, reason: slots['comment'] ?? '', ...(isMachine && { method: 'hybrid', confirmed: false }) })];
  }

  /** What is no address of ours is kept as it is written, as the number of a clause. */
  private end(side: Side, slots: SssomRecord['slots'], at: string): End {
    const curie = slots[`${side}_id`] ?? slots[`${side}_label`] ?? '';
    const iri = slots[`${side}_id`] === undefined ? '' : this.expanded(curie, at);
    if (curie === '' || iri === NO_TERM) return { ends: [], isWhole: false };
    const own = readAddress(iri);
    if (own && own.number === this.numbers[side]) return own;
    this.losses.add(own ? 'OTHER_EDITION' : 'FOREIGN_ENDS', at, own ? { number: own.number } : {});
    return { ends: [{ kind: 'clause', ref: curie }], isWhole: false };
  }

  private expanded(curie: string, at: string): string {
    const found = expand(curie, this.set.prefixes);
    if (found.unknown !== null) this.faults.push({ code: 'PREFIX_UNKNOWN', at, params: { prefix: found.unknown } });
    return found.iri ?? '';
  }

  private word(slots: SssomRecord['slots'], at: string): Word {
    const curie = slots['predicate_id'] ?? '';
    const [iri, modifier] = [this.expanded(curie, at), slots['predicate_modifier']];
    return { said: modifier === undefined ? curie : `${modifier} ${curie}`, relation: relationOfPredicate(iri, modifier === 'Not'), isOpen: iri === `${NAMESPACE}#severalPossible` };
  }
}
