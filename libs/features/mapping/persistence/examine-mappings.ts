import { hash } from 'node:crypto';
import { rowsOf, type Tx } from '@platform/database';
import { Examination, type Told } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { canonicalJson, type Json } from '@pure/kernel';
import { queries } from './examine-mappings.sql';

const AT_ONCE = 500;
const guarded = ['version', 'published_version', 'public_act', 'sent_back', 'request_step'];

type Frozen = Readonly<{ mapping: string; version: number; content: Json; digest: string }>;
type Shown = Readonly<{ number: string; record: number; document: string; sha256: string }>;

/** Whether each frozen version is the one of its digest, and what everybody was shown of a mapping that of which the public log has the digest. */
export class ExamineMappings extends Examination {
  readonly name = 'mapping';
  readonly guards = guarded.map((table) => `mapping.${table} never_changed`);

  constructor(private readonly log: PublicLog) {
    super();
  }

  async examine(read: Tx, told: Told): Promise<void> {
    for await (const { mapping, version, content, digest } of rowsOf<Frozen>(read, queries.versions, [], (rows) => told.looked(rows))) {
      if (hash('sha256', canonicalJson(content)) !== digest) told.differs('MAPPING_VERSION_DIFFERS', { mapping, version });
    }
    let some: Shown[] = [];
    for await (const shown of rowsOf<Shown>(read, queries.shown, [], (rows) => told.looked(rows))) {
      some.push(shown);
      if (some.length === AT_ONCE) {
        await this.compare(read, told, some);
        some = [];
      }
    }
    await this.compare(read, told, some);
  }

  private async compare(read: Tx, told: Told, some: readonly Shown[]): Promise<void> {
    const logged = await this.log.documents(read, some.map(({ number, record }) => ({ number, version: record })));
    some.forEach(({ number, record, document, sha256 }, place) => {
      const kept = logged[place] ?? null;
      if (kept === null) told.differs('MAPPING_SHOWN_UNLOGGED', { number, record });
      else if (hash('sha256', document) !== sha256 || digestIn(kept) !== sha256) told.differs('MAPPING_SHOWN_DIFFERS', { number, record });
    });
  }
}

/** Which document a record of an act names by its digest. */
function digestIn(record: string): unknown {
  const said: unknown = JSON.parse(record);
  return typeof said === 'object' && said !== null && 'document' in said ? said.document : null;
}
