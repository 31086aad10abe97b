import { createHash } from 'node:crypto';
import { canonicalJson } from '@pure/kernel';
import type { Queries } from '@platform/database';
import type { StatedHead } from '../../../libs/features/recognition/domain/catalogue/catalogue';
import { content, row } from '../../../libs/features/recognition/domain/catalogue/catalogue.fixture';
import type { CatalogueRow } from '../../../libs/features/recognition/domain/catalogue/row';

/** A database, or one transaction of it. */
type Place = Readonly<{ write: Pick<Queries, 'query'> }>;
let made = 0;

/** A catalogue that no other test has, in one published version; without a row of its own it is that of 照顧服務員 單一級. */
export async function aCatalogue(database: Place, { rows = [row()], ...more }: Partial<StatedHead> & Readonly<{ rows?: readonly CatalogueRow[] }> = {}): Promise<string> {
  made += 1;
  const id = more.id ?? `catalogue-${made}`;
  await database.write.query(`insert into recognition.catalogue (id, kind) values ($1, $2)`, [id, more.kind ?? rows[0]?.kind ?? 'person']);
  await aVersion(database, id, 1, more, rows);
  return id;
}

/** The next version of a catalogue, published by nobody. */
export async function aVersion(database: Place, id: string, version: number, more: Partial<StatedHead> = {}, rows: readonly CatalogueRow[] = [row()]): Promise<void> {
  const document = canonicalJson(content({ ...more, id, kind: more.kind ?? rows[0]?.kind ?? 'person' }, rows));
  await database.write.query(`insert into recognition.catalogue_version (catalogue_id, version, document, digest) values ($1, $2, $3, $4)`, [id, version, document, createHash('sha256').update(document).digest()]);
  for (const [place, one] of rows.entries()) {
    await database.write.query(
      `insert into recognition.catalogue_row (catalogue_id, version, key, place, kind, taiwan_name, taiwan_code, taiwan_level, mainland_name, mainland_code, mainland_level, to_confirm, folded, content)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $6, $13::jsonb)`,
      [id, version, one.key, place + 1, one.kind, one.taiwan.name, one.taiwan.code, one.taiwan.level, one.mainland.name, one.mainland.code, one.mainland.level, one.toConfirm, JSON.stringify(one)],
    );
  }
}
