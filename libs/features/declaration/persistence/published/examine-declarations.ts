import { hash } from 'node:crypto';
import { rowsOf, type Tx } from '@platform/database';
import { Examination, type Told } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { queries } from './examine-declarations.sql';

const AT_ONCE = 500;

type Version = Readonly<{ number: string; version: number; document: string; sha256: string; sm3: string }>;

/** Whether each version of a declaration is the one of its digests, and the one that was put into the public log. */
export class ExamineDeclarations extends Examination {
  readonly name = 'declaration';
  readonly guards = ['version', 'signature', 'seal', 'status_place', 'change', 'checked', 'inspection_act', 'inspection_notice'].map((table) => `declaration.${table} never_changed`);

  constructor(private readonly log: PublicLog) {
    super();
  }

  async examine(read: Tx, told: Told): Promise<void> {
    for await (const { number } of rowsOf<{ number: string }>(read, queries.differing, [], () => {})) told.differs('DECLARATION_DIFFERS', { number });
    for await (const hole of rowsOf<{ number: string; version: number }>(read, queries.holes, [], () => {})) told.differs('DECLARATION_VERSION_MISSING', hole);
    let some: Version[] = [];
    for await (const version of rowsOf<Version>(read, queries.versions, [], (rows) => told.looked(rows))) {
      some.push(version);
      if (some.length === AT_ONCE) {
        await this.compare(read, told, some);
        some = [];
      }
    }
    await this.compare(read, told, some);
  }

  private async compare(read: Tx, told: Told, versions: readonly Version[]): Promise<void> {
    const logged = await this.log.documents(read, versions);
    versions.forEach(({ number, version, document, sha256, sm3 }, place) => {
      const isSound = hash('sha256', document) === sha256 && hash('sm3', document) === sm3;
      const kept = logged[place] ?? null;
      if (kept === null) told.differs('DECLARATION_VERSION_UNLOGGED', { number, version });
      else if (!isSound || kept !== document) told.differs('DECLARATION_VERSION_DIFFERS', { number, version });
    });
  }
}
