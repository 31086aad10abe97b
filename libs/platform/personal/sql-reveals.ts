import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { Journal } from '@platform/journal';
import { ok, type Result } from '@pure/kernel';
import { PersonalFields, type PersonErased } from './personal-fields';
import { queries } from './personal.sql';
import { type RevealAsked, Reveals } from './reveals';

/** Over PostgreSQL. */
@Injectable()
export class SqlReveals extends Reveals {
  constructor(
    private readonly fields: PersonalFields,
    private readonly journal: Journal,
  ) {
    super();
  }

  async reveal(tx: Tx, { by, purpose, reason, fields }: RevealAsked): Promise<Result<readonly string[], PersonErased>> {
    const texts: string[] = [];
    for (const field of fields) {
      const opened = await this.fields.open(tx, field.person, field.place, field.sealed);
      if (!opened.ok) return opened;
      texts.push(opened.value);
    }
    for (const { person, place } of fields) {
      const row = await tx.first<{ id: string }>(queries.insertReveal, [person, by.account ?? null, purpose, reason, place.table, place.row, place.column]);
      const content = { reveal: row?.id ?? null, purpose, place: `${place.table}:${place.row}:${place.column}` };
      await this.journal.record(tx, { act: 'personal.revealed', by, subject: { kind: 'person', id: person }, content });
    }
    return ok(texts);
  }
}
