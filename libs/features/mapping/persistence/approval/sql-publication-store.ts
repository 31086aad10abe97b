import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { canonicalJson, type LocalDate } from '@pure/kernel';
import { PublicationStore, type Shown, type Standing } from '../../application/approval/publication-store';
import { documentJson, type MappingDocument } from '../../domain/approval/document';
import { isSameFamily } from '../../domain/approval/same-family';
import { keptDocument } from './kept-document';
import { queries } from './published.sql';

type Pair = Readonly<{ source: string; target: string; otherSource: string; otherTarget: string; territory: string }>;

@Injectable()
export class SqlPublicationStore extends PublicationStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async lock(tx: Tx, number: string): Promise<Standing | null> {
    await tx.query(queries.lock, [number]);
    const row = await tx.first<Omit<Standing, 'document'> & Readonly<{ document: string }>>(queries.standing, [number]);
    return row && { ...row, document: keptDocument(row.document) };
  }

  async show(tx: Tx, { number, mapping, record, version, act, state, reasons, by, on, sourceId, targetId, territory, until, successor, example }: Shown): Promise<void> {
    await tx.execute(queries.upsert, [number, mapping, version, state, on, reasons, sourceId, targetId, territory, until, record, successor, example]);
    await tx.execute(queries.insertAct, [number, record, version, act, reasons, JSON.stringify(by), on]);
  }

  async keep(tx: Tx, record: number, document: MappingDocument, on: LocalDate): Promise<string> {
    const kept = await tx.first<{ sha256: string }>(queries.keep, [document.number, record, document.version, canonicalJson(documentJson(document)), on]);
    return kept?.sha256 ?? '';
  }

  async over(): Promise<readonly string[]> {
    return (await this.pool.query<{ number: string }>(queries.over)).map(({ number }) => number);
  }

  async note(tx: Tx, { number, version, act, by, on }: Parameters<PublicationStore['note']>[1]): Promise<number> {
    const record = await this.nextRecord(tx, number);
    await tx.execute(queries.insertAct, [number, record, version, act, null, JSON.stringify(by), on]);
    return record;
  }

  async nextRecord(tx: Tx, number: string): Promise<number> {
    return (await tx.first<{ record: number }>(queries.nextRecord, [number]))?.record ?? 0;
  }

  async territoryOfSuccessor(tx: Tx, number: string, other: string): Promise<string | null> {
    if (!(await tx.first(queries.lockSuccessor, [other]))) return null;
    const pair = await tx.first<Pair>(queries.approvedPair, [number, other]);
    return pair !== null && isSameFamily(pair.source, pair.otherSource) && isSameFamily(pair.target, pair.otherTarget) ? pair.territory : null;
  }
}
