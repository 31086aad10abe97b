import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { queries } from './seal.sql';

/** How far the audit trail is under seal; without a seal the size is 0. `sealedAt` in ISO 8601, `waiting` rows that are under none. */
export type SealState = Readonly<{ size: number; sealedAt: string | null; waiting: number; checkpoint: string | null }>;

@Injectable()
export class SealReader {
  constructor(private readonly pool: WritePool) {}

  async state(): Promise<SealState> {
    const row = await this.pool.first<{ waiting: number; size: string | null; checkpoint: string | null; sealed_at: string | null }>(queries.state);
    return { size: Number(row?.size ?? 0), sealedAt: row?.sealed_at ?? null, waiting: row?.waiting ?? 0, checkpoint: row?.checkpoint ?? null };
  }
}
