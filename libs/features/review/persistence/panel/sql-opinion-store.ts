import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type NewComment, type ObjectionPlace, type OpinionPlace, OpinionStore, type SignedOpinion } from '../../application/panel/opinion-store';
import type { KeptComment, KeptOpinion, KeptRead, Names } from '../../application/panel/panel';
import { queries } from './opinions.sql';

@Injectable()
export class SqlOpinionStore extends OpinionStore {
  opinions(tx: Tx, panel: string): Promise<readonly KeptOpinion[]> {
    return tx.query<KeptOpinion>(queries.ofPanel, [panel]);
  }

  async saveOpinion(tx: Tx, { seat, key, round }: OpinionPlace, { kind, reason, relation, ofVersion, digest }: Parameters<OpinionStore['saveOpinion']>[2]): Promise<number> {
    const row = await tx.first<{ version: number }>(queries.save, [seat, key, round, kind, reason, relation, ofVersion, digest]);
    return row?.version ?? 0;
  }

  reads(tx: Tx, seat: string): Promise<readonly KeptRead[]> {
    return tx.query<KeptRead>(queries.reads, [seat]);
  }

  async saveRead(tx: Tx, seat: string, rows: readonly KeptRead[]): Promise<void> {
    await tx.execute(queries.saveReads, [seat, rows.map(({ key }) => key), rows.map(({ digest }) => digest)]);
  }

  comments(tx: Tx, panel: string): Promise<readonly KeptComment[]> {
    return tx.query<KeptComment>(queries.comments, [panel]);
  }

  async createComment(tx: Tx, { panel, key, seat, kind, words, ofVersion }: NewComment): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insertComment, [panel, key, seat, kind, words, ofVersion]);
    return row?.id ?? '';
  }

  async createSigned(tx: Tx, seat: string, { version, document, sha256, signature }: SignedOpinion): Promise<void> {
    const { publicKey = null, rpId = null, authenticatorData = null, clientData = null, signature: bytes = null } = signature ?? {};
    await tx.execute(queries.insertSigned, [seat, version, JSON.stringify(document), sha256, signature ? 'passkey' : 'session', publicKey, rpId, authenticatorData, clientData, bytes]);
  }

  async minorityWords(tx: Tx, panel: string, version: number): Promise<ReadonlyMap<string, Names>> {
    const rows = await tx.query<{ seat: string; words: Names }>(queries.minorityWords, [panel, version]);
    return new Map(rows.map(({ seat, words }) => [seat, words]));
  }

  async saveMinorityWords(tx: Tx, { seat, version }: ObjectionPlace, words: Names, by: string): Promise<void> {
    await tx.execute(queries.saveMinorityWords, [seat, version, JSON.stringify(words), by]);
  }
}
