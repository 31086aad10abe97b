import { hash } from 'node:crypto';
import { rowsOf, type Tx } from '@platform/database';
import { Examination, type Told } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { canonicalJson, type Json } from '@pure/kernel';
import { queries } from './examine.sql';

const AT_ONCE = 500;

type Act = Readonly<{ number: string; version: number; act: string; reason: string; on: string }>;
const versioned = ['renew', 'amend'];
type Version = Readonly<{ number: string; version: number; document: string; sha256: string; sm3: string }>;

/** Whether each certificate is the one of its digests and of the public log, and stands as its acts say. */
export class ExamineCertificates extends Examination {
  readonly name = 'recognition-certificates';
  readonly guards = ['certificate_version', 'certificate_act', 'certificate_place'].map((table) => `recognition.${table} never_changed`);

  constructor(private readonly log: PublicLog) {
    super();
  }

  async examine(read: Tx, told: Told): Promise<void> {
    for await (const { number } of rowsOf<{ number: string }>(read, queries.differing, [], () => {})) told.differs('CERTIFICATE_DIFFERS', { number });
    let some: Version[] = [];
    for await (const version of rowsOf<Version>(read, queries.versions, [], (rows) => told.looked(rows))) {
      some.push(version);
      if (some.length === AT_ONCE) {
        await this.compare(read, told, some);
        some = [];
      }
    }
    await this.compare(read, told, some);
    await this.examineActs(read, told);
  }

  /** What the log says of a suspension, its end and a revocation; a renewal and a new decision are versions. */
  private async examineActs(read: Tx, told: Told): Promise<void> {
    const acts: Act[] = [];
    for await (const act of rowsOf<Act>(read, queries.acts, [], (rows) => told.looked(rows))) acts.push(act);
    const logged = await this.log.documents(read, acts);
    acts.forEach(({ number, version, act, reason, on }, place) => {
      const said: unknown = JSON.parse(logged[place] ?? 'null');
      if (said === null) told.differs('CERTIFICATE_ACT_UNLOGGED', { number, version });
      else if (!versioned.includes(act) && canonicalJson({ act, reason, on }) !== canonicalJson(actIn(said))) told.differs('CERTIFICATE_ACT_DIFFERS', { number, version });
    });
  }

  private async compare(read: Tx, told: Told, versions: readonly Version[]): Promise<void> {
    const logged = await this.log.documents(read, versions);
    versions.forEach(({ number, version, document, sha256, sm3 }, place) => {
      const isSound = hash('sha256', document) === sha256 && hash('sm3', document) === sm3;
      const kept = logged[place] ?? null;
      if (kept === null) told.differs('CERTIFICATE_VERSION_UNLOGGED', { number, version });
      else if (!isSound || kept !== document) told.differs('CERTIFICATE_VERSION_DIFFERS', { number, version });
    });
  }
}

function actIn(document: unknown): Json {
  if (typeof document !== 'object' || document === null) return null;
  const { act = null, reason = null, on = null }: Readonly<{ act?: Json; reason?: Json; on?: Json }> = document;
  return { act, reason, on };
}
