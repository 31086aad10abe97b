import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { canonicalJson } from '@pure/kernel';
import { type Entry, Journal } from './journal';
import { queries } from './journal.sql';

/** The journal over PostgreSQL. */
@Injectable()
export class SqlJournal extends Journal {
  async record(tx: Tx, { act, by, subject, content }: Entry): Promise<number> {
    const canonical = canonicalJson(content);
    const sha256 = createHash('sha256').update(canonical).digest();
    const row = await tx.first<{ id: string }>(queries.record, [
      act, by.account ?? null, by.session ?? null, by.organisation ?? null, by.role ?? null, by.via,
      subject.kind, subject.id, canonical, sha256, by.correlation ?? null,
    ]);
    const id = Number(row?.id);
    await tx.query(queries.enqueue, [id]);
    return id;
  }
}
