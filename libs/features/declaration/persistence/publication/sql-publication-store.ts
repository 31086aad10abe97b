import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { DeclarationDocument } from '@pure/credential';
import { fold, tokens } from '@pure/han';
import { canonicalJson } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import { type NewVersion, PublicationStore } from '../../application/publication/publication-store';
import type { PublishedState } from '../../application/published-declarations';
import { keptDocument } from '../kept-document';
import { queries } from './publications.sql';

@Injectable()
export class SqlPublicationStore extends PublicationStore {
  async nextNumber(tx: Tx): Promise<string> {
    const { year, serial } = (await tx.first<{ year: number; serial: number }>(queries.nextNumber)) ?? { year: 0, serial: 0 };
    return numberOf('D', year, serial);
  }

  async createVersion(tx: Tx, { declaration, document, suite, state, compared }: NewVersion): Promise<void> {
    const { number, version, declarer, products, standards, indicators, validity, example = false } = document;
    const text = canonicalJson(document);
    await tx.execute(queries.insertVersion, [number, version, text, hash('sha256', text, 'buffer'), hash('sm3', text, 'buffer'), suite]);
    await tx.execute(queries.upsertPublished, [number, declaration, declarer.number, version, state, products.length, tokens(fold(wordsOf(document))), example, validity.until ?? null]);
    const cited = [...standards.map((standard) => [standard.number, 'followed']), ...indicators.flatMap(({ method }) => (method ? [[method.number, 'method']] : [])), ...compared.map((standard) => [standard, 'compared'])];
    await tx.execute(queries.upsertKept, [number, version, declaration]);
    await tx.execute(queries.deleteCited, [number]);
    await tx.execute(queries.insertCited, [number, cited.map(([standard]) => standard), cited.map(([, role]) => role)]);
  }

  async lockDocument(tx: Tx, number: string): Promise<Readonly<{ document: DeclarationDocument; sha256: string }> | null> {
    const row = await tx.first<{ document: string; sha256: string }>(queries.lockDocument, [number]);
    return row && { document: keptDocument(row.document), sha256: row.sha256 };
  }

  async saveState(tx: Tx, number: string, state: PublishedState, reason: string | null): Promise<void> {
    await tx.execute(queries.updateState, [number, state, reason]);
  }

  async saveArchived(tx: Tx, number: string): Promise<void> {
    await tx.execute(queries.updateArchived, [number]);
  }
}

/** All by which it may be looked for. */
const wordsOf = ({ number, declarer, products, standards }: DeclarationDocument): string =>
  [
    number, declarer.number, ...Object.values(declarer.name), declarer.uscc, declarer.ubn,
    ...products.flatMap(({ name, models, family, barCode }) => [name, ...models, family, barCode]), ...standards.flatMap((standard) => [standard.number, standard.name]),
  ].filter((word) => word !== undefined).join('\n');
