import type { Tx, WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { PublicLog } from '@platform/publishing';
import type { Secrets } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import type { ApprovalStore } from './approval-store';
import type { PublicationStore } from './publication-store';

export type ObjectRefusal = KeyRefusal | Readonly<{ code: 'MAPPING_UNKNOWN' | 'NOTICE_OVER' }>;
/** `record`: version under the mapping's number in the public log, which has the digest of the words; `place`: under which it is answered. */
export type Objected = Readonly<{ id: string; place: number; record: number; sha256: string }>;
export type ObjectionStores = Readonly<{ approvals: ApprovalStore; publications: PublicationStore; log: PublicLog }>;
type Held = Readonly<{ idempotency: Idempotency; secrets: Secrets }>;

/** Anybody objects to a mapping during its notice. That they did stands in the public log, so that it cannot be lost; what they said is read by the regulator. */
export class ObjectToMapping {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: ObjectionStores,
    private readonly held: Held,
    private readonly journal: Journal,
  ) {}

  execute(typed: string, words: string, by: Actor, keyed: Keyed | null): Promise<Result<Objected, ObjectRefusal>> {
    const read = readNumber(typed);
    if (!read.ok || read.value.letter !== 'M') return Promise.resolve(refuse({ code: 'MAPPING_UNKNOWN' }));
    const { number } = read.value;
    return this.pool.transaction((tx) => this.held.idempotency.once<Objected, ObjectRefusal>(tx, by, keyed, () => this.write(tx, number, words, by)));
  }

  private async write(tx: Tx, number: string, words: string, by: Actor): Promise<Result<Objected, ObjectRefusal>> {
    const { approvals, publications, log } = this.stores;
    const open = await approvals.lockOpenOf(tx, number);
    if (!open) return refuse({ code: (await publications.lock(tx, number)) ? 'NOTICE_OVER' : 'MAPPING_UNKNOWN' });
    const id = this.held.secrets.id();
    const taken = await approvals.object(tx, open.id, { id, words });
    if (!taken) return refuse({ code: 'NOTICE_OVER' });
    const { place, sha256 } = taken;
    const record = await publications.nextRecord(tx, number);
    await log.add(tx, { kind: 'objection', number, version: record, org: null, example: open.example, document: { format: 'gongtong-mapping-objection/1', number, record, version: open.version, place, words: sha256 } });
    await this.journal.record(tx, { act: 'mapping.objected', by, subject: { kind: 'mapping', id: open.mapping }, content: { number, version: open.version, objection: id, place, regulator: open.regulator } });
    return ok({ id, place, record, sha256 });
  }
}
