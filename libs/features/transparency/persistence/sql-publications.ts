import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type HeadOfEpoch, type NotedHead, Publications } from '../application/publication/publications';
import type { Epoch } from '../domain/logs';
import { queries } from './publication.sql';

type Row = Epoch & Readonly<{ size: string; note: string }>;
type Size = Readonly<{ size: string }>;

@Injectable()
export class SqlPublications extends Publications {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async publish(tx: Tx, { id }: Epoch, { size, note }: NotedHead): Promise<void> {
    await tx.execute(queries.lock, [id]);
    await tx.execute(queries.publish, [id, size, note]);
  }

  async unpublished(): Promise<readonly HeadOfEpoch[]> {
    return (await this.pool.query<Row>(queries.unpublished)).map(headOf);
  }

  async published(): Promise<readonly HeadOfEpoch[]> {
    return (await this.pool.query<Row>(queries.published)).map(headOf);
  }

  async has({ id }: Epoch, { size, note }: NotedHead): Promise<boolean> {
    return (await this.pool.first(queries.has, [id, size, note])) !== null;
  }

  async storedSize({ id }: Epoch): Promise<number> {
    return Number((await this.pool.first<Size>(queries.storedSize, [id]))?.size ?? 0);
  }

  async cosignatures({ id }: Epoch, size: number): Promise<readonly string[]> {
    return (await this.pool.query<{ line: string }>(queries.cosignatures, [id, size])).map(({ line }) => line);
  }

  async lastCosigned({ id }: Epoch, witness: string): Promise<number> {
    return Number((await this.pool.first<Size>(queries.lastCosigned, [id, witness]))?.size ?? 0);
  }

  async addCosignature(tx: Tx, { id }: Epoch, { size, witness, line }: Readonly<{ size: number; witness: string; line: string }>): Promise<void> {
    await tx.execute(queries.addCosignature, [id, size, witness, line]);
  }

  async lockFiles(tx: Tx): Promise<void> {
    await tx.execute(queries.lockFiles);
  }
}

const headOf = ({ size, note, ...epoch }: Row): HeadOfEpoch => ({ epoch, head: { size: Number(size), note } });
