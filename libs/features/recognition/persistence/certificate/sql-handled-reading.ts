import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { type HandledAsked, type HandledLine, HandledReading } from '../../application/certificate/handled-certificates';
import { queries } from './handled.sql';

@Injectable()
export class SqlHandledReading extends HandledReading {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  page(organisation: string, { waiting, find, limit, after }: HandledAsked): Promise<Readonly<{ lines: readonly HandledLine[]; total: number }>> {
    return this.pool.snapshot(async (tx) => ({
      lines: await tx.query<HandledLine>(queries.page, [organisation, waiting, find, limit + 1, after]),
      total: (await tx.first<{ total: number }>(queries.total, [organisation, waiting, find]))?.total ?? 0,
    }), { organisation });
  }

  async isOf(number: string, organisation: string): Promise<boolean> {
    return (await this.pool.first(queries.isOf, [number, organisation])) !== null;
  }
}
