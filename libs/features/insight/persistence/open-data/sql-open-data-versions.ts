import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '@features/catalogue';
import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { OpenDataVersions, type OpenDataVersion } from '../../application/open-data/versions';
import { queries } from './open-data.sql';

/** Bytes of a piece: what is held of a file at once. */
const PIECE = 1 << 18;

@Injectable()
export class SqlOpenDataVersions extends OpenDataVersions {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  latest(): Promise<OpenDataVersion | null> {
    return this.pool.first<OpenDataVersion>(queries.latest);
  }

  all(): Promise<readonly Readonly<Pick<OpenDataVersion, 'number' | 'on'>>[]> {
    return this.pool.query(queries.all);
  }

  on(day: LocalDate): Promise<OpenDataVersion | null> {
    return this.pool.first<OpenDataVersion>(queries.on, [day]);
  }

  async *content(sha256: string): AsyncGenerator<Buffer> {
    for (let place = 1; ; place += 1) {
      const piece = await this.pool.first<{ content: Buffer }>(queries.piece, [sha256, place]);
      if (!piece) return;
      yield piece.content;
    }
  }

  async add(tx: Tx, { on, manifest, folder }: Readonly<{ on: LocalDate; manifest: Manifest; folder: string }>): Promise<number | null> {
    await tx.execute(queries.lock);
    const next = await tx.first<{ number: number; there: boolean | null }>(queries.next, [on]);
    if (!next || next.there === true) return null;
    for (const { file, bytes, sha256 } of manifest.sets.flatMap(({ files }) => files)) {
      const isNew = await tx.first(queries.addFile, [sha256, bytes]);
      if (isNew) await keep(tx, sha256, path.join(folder, file));
    }
    await tx.execute(queries.add, [next.number, on, JSON.stringify(manifest)]);
    return next.number;
  }
}

async function keep(tx: Tx, sha256: string, file: string): Promise<void> {
  let place = 0;
  for await (const piece of createReadStream(file, { highWaterMark: PIECE })) {
    place += 1;
    await tx.execute(queries.addPiece, [sha256, place, piece]);
  }
}
