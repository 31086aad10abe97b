import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { OwnDeclaration, Typed } from '../../application/drafts/draft-store';
import { OwnRows, type OwnVersion, type WholeOwn } from '../../application/many/own-rows';
import { queries } from './own-rows.sql';

@Injectable()
export class SqlOwnRows extends OwnRows {
  after(tx: Tx, last: string | null, most: number, all: boolean): Promise<readonly WholeOwn[]> {
    return tx.query<WholeOwn>(queries.after, [last, most, all]);
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
