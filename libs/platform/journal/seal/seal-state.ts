import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { queries } from './seal.sql';

/** The last seal; without one the size is 0. `sealedAt` in ISO 8601, `checkpoint` a signed note. */
export type LastSeal = Readonly<{ size: number; sealedAt: string | null; checkpoint: string | null }>;
/** `waiting`: rows that are under no seal yet. */
export type SealState = LastSeal & Readonly<{ waiting: number }>;

type Row = Readonly<{ size: string; checkpoint: string; sealed_at: string }>;

@Injectable()
export class SealReader {
  constructor(private readonly pool: WritePool) {}

  async last(): Promise<LastSeal> {
    const row = await this.pool.first<Row>(queries.newest);
    return { size: Number(row?.size ?? 0), sealedAt: row?.sealed_at ?? null, checkpoint: row?.checkpoint ?? null };
  }

  async state(): Promise<SealState> {
    const counted = await this.pool.first<{ waiting: number }>(queries.waiting);
    return { ...(await this.last()), waiting: counted?.waiting ?? 0 };
  }
}
