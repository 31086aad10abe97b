import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { type NotUpdated, type NotUpdatedAsked, NotUpdatedDeclarations, type NotUpdatedPage } from '../../application/kept/not-updated';
import { type Seen, successorsOf } from '../../domain/kept/seen';
import { queries } from './not-updated.sql';

type Row = Omit<NotUpdated, 'status' | 'successors'> & Readonly<{ seen: Seen; key: string }>;

@Injectable()
export class SqlNotUpdated extends NotUpdatedDeclarations {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async page({ days, limit, after }: NotUpdatedAsked): Promise<NotUpdatedPage> {
    const rows = await this.pool.query<Row>(queries.page, [days, after, limit + 1]);
    const shown = rows.slice(0, limit);
    return { items: shown.map(lineOf), next: rows.length > limit ? (shown.at(-1)?.key ?? null) : null };
  }
}

const lineOf = ({ seen, key: _, ...line }: Row): NotUpdated => ({ ...line, status: seen.status ?? 'unknown', successors: successorsOf(seen) });
