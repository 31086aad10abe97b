import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { OwnDeclaration, Typed } from '../../application/drafts/draft-store';
import { type OwnRow, OwnRows, type OwnVersion, type RowsSought, type WholeOwn } from '../../application/many/own-rows';
import { queries } from './own-rows.sql';

@Injectable()
export class SqlOwnRows extends OwnRows {
  after(tx: Tx, last: string | null, most: number, all: boolean): Promise<readonly WholeOwn[]> {
    return tx.query<WholeOwn>(queries.after, [last, most, all]);
  }

  async page(tx: Tx, { of, pattern, most, from }: RowsSought): Promise<Readonly<{ items: readonly OwnRow[]; total: number }>> {
    const items = await tx.query<OwnRow>(queries.rows, [of, pattern, most, from]);
    return { items, total: (await tx.first<{ total: number }>(queries.countRows, [of, pattern]))?.total ?? 0 };
  }

  versions(tx: Tx, number: string): Promise<readonly OwnVersion[]> {
    return tx.query<OwnVersion>(queries.versions, [number]);
  }

  restingOn(tx: Tx, edition: string, most: number): Promise<readonly OwnDeclaration[]> {
    return tx.query<OwnDeclaration>(queries.restingOn, [edition, most]);
  }

  async beforeAmendment(tx: Tx, id: string): Promise<Typed | null> {
    return (await tx.first<{ draft: Typed }>(queries.beforeAmendment, [id]))?.draft ?? null;
  }

  async savePutAside(tx: Tx, id: string, aside: boolean): Promise<boolean> {
    return (await tx.execute(queries.updateDiscarded, [id, aside])) > 0;
  }

  async writeAsPublished(tx: Tx, id: string): Promise<boolean> {
    return (await tx.execute(queries.updateAsPublished, [id])) > 0;
  }
}
