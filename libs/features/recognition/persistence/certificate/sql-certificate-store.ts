import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { RecognitionDocument } from '@pure/credential';
import { canonicalJson } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import { type CertificateActLine, CertificateStore, type KeptCertificate, type KeptMeasure, type NewCertificate, type NewMeasure } from '../../application/certificate/certificate-store';
import { queries } from './certificates.sql';
import { keptRecognition } from './kept-recognition';

type Row = Omit<KeptCertificate, 'document'> & Readonly<{ text: string }>;

@Injectable()
export class SqlCertificateStore extends CertificateStore {
  async nextNumber(tx: Tx): Promise<string> {
    const { year, serial } = (await tx.first<{ year: number; serial: number }>(queries.nextNumber)) ?? { year: 0, serial: 0 };
    return numberOf('R', year, serial);
  }

  async lockOf(tx: Tx, application: string): Promise<KeptCertificate | null> {
    return this.locked(tx, queries.lockOf, application);
  }

  async lock(tx: Tx, number: string): Promise<KeptCertificate | null> {
    return this.locked(tx, queries.lock, number);
  }

  async create(tx: Tx, document: RecognitionDocument, { application, organisation, received }: NewCertificate): Promise<void> {
    const { number, kind, holder, version, decision, mainland, territory, validity, example = false } = document;
    await tx.execute(queries.insert, [
      number, kind, application, organisation, holder.enterprise ?? null, version, decision.on, mainland.name, mainland.level ?? null, territory, received, validity.until ?? null, example,
    ]);
    await this.writeVersion(tx, document);
  }

  async saveVersion(tx: Tx, document: RecognitionDocument): Promise<void> {
    const { number, version, mainland, territory, validity } = document;
    await this.writeVersion(tx, document);
    await tx.execute(queries.updateVersion, [number, version, mainland.name, mainland.level ?? null, territory, validity.until ?? null]);
  }

  async saveState(tx: Tx, number: string, { state, records, on }: Parameters<CertificateStore['saveState']>[2]): Promise<void> {
    await tx.execute(queries.updateState, [number, state, records, on]);
  }

  async createAct(tx: Tx, number: string, { record, act, reason, by, on }: CertificateActLine): Promise<void> {
    await tx.execute(queries.insertAct, [number, record, act, reason, JSON.stringify(by), on]);
  }

  lockMeasure(tx: Tx, number: string): Promise<KeptMeasure | null> {
    return tx.first<KeptMeasure>(queries.lockMeasure, [number]);
  }

  async createMeasure(tx: Tx, { id, number, organisation, act, reason, words, until }: NewMeasure, by: string): Promise<void> {
    await tx.execute(queries.insertMeasure, [id, number, organisation, act, reason, words, until, by]);
  }

  async saveSettled(tx: Tx, id: string, { outcome, refusal, by }: Parameters<CertificateStore['saveSettled']>[2]): Promise<void> {
    await tx.execute(queries.settle, [id, outcome, refusal, by]);
  }

  measuresOn(tx: Tx, number: string): Promise<readonly KeptMeasure[]> {
    return tx.query<KeptMeasure>(queries.measuresOn, [number]);
  }

  private async locked(tx: Tx, lock: string, by: string): Promise<KeptCertificate | null> {
    const found = await tx.first<{ number: string }>(lock, [by]);
    const row = found && (await tx.first<Row>(queries.one, [found.number]));
    if (!row) return null;
    const { text, ...kept } = row;
    return { ...kept, document: keptRecognition(text) };
  }

  private async writeVersion(tx: Tx, document: RecognitionDocument): Promise<void> {
    const text = canonicalJson(document);
    await tx.execute(queries.insertVersion, [document.number, document.version, text, hash('sha256', text, 'buffer'), hash('sm3', text, 'buffer')]);
  }
}
