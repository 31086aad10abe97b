import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type LogPlace, PublicLog, type PublicRecord } from '@platform/publishing';
import { canonicalJson } from '@pure/kernel';
import { queries } from './transparency.sql';

@Injectable()
export class SqlPublicLog extends PublicLog {
  async add(tx: Tx, { kind, number, version, org, document, example }: PublicRecord): Promise<void> {
    const text = canonicalJson(document);
    const [sha256, sm3] = [hash('sha256', text, 'buffer'), hash('sm3', text, 'buffer')];
    await tx.execute(queries.addRecord, [example ? 'examples' : 'main', kind, number, version, org, text, sha256, sm3]);
  }

  async documents(read: Tx, versions: readonly Readonly<{ number: string; version: number }>[]): Promise<readonly (string | null)[]> {
    const rows = await read.query<{ document: string | null }>(queries.documents, [versions.map(({ number }) => number), versions.map(({ version }) => version)]);
    return rows.map(({ document }) => document);
  }

  async places(read: Tx, versions: readonly Readonly<{ number: string; version: number }>[]): Promise<readonly (LogPlace | null)[]> {
    const rows = await read.query<{ origin: string | null; index: string | null }>(queries.places, [versions.map(({ number }) => number), versions.map(({ version }) => version)]);
    return rows.map(({ origin, index }) => (origin === null || index === null ? null : { origin, index: Number(index) }));
  }
}
