import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { canonicalJson, type LocalDate } from '@pure/kernel';
import { type KeptVersion, type Setting, type SettingKind, SettingStore, type SettingVersion } from './setting';
import { queries } from './settings.sql';

/** Over PostgreSQL; read where it is written, so that a new version holds at once. */
@Injectable()
export class SqlSettings extends SettingStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.pool.transaction(work);
  }

  settingOn(kind: SettingKind, day: LocalDate): Promise<Setting | null> {
    return this.pool.first<Setting>(queries.on, [kind, day]);
  }

  newest(kind: SettingKind): Promise<Setting | null> {
    return this.pool.first<Setting>(queries.newest, [kind]);
  }

  numbered(kind: SettingKind, version: number): Promise<Setting | null> {
    return this.pool.first<Setting>(queries.numbered, [kind, version]);
  }

  versionsOf(kind: SettingKind): Promise<readonly SettingVersion[]> {
    return this.pool.query<SettingVersion>(queries.versions, [kind]);
  }

  keptVersionsOf(kind: SettingKind): Promise<readonly KeptVersion[]> {
    return this.pool.query<KeptVersion>(queries.kept, [kind]);
  }

  async lockNewest(tx: Tx, kind: SettingKind): Promise<number> {
    await tx.query(queries.lock, [kind]);
    return (await tx.first<{ version: number }>(queries.newestNumber, [kind]))?.version ?? 0;
  }

  async insertVersion(tx: Tx, kind: SettingKind, { version, validFrom, content, source }: Setting, event: number): Promise<void> {
    await tx.execute(queries.insert, [kind, version, validFrom, canonicalJson(content), source, event]);
    await tx.query(queries.tell);
  }
}
