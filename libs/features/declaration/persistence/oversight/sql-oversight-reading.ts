import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type OversightLine, OversightReading, type QueueAsked, type QueuePage, type Target } from '../../application/oversight/oversight-reading';
import { keptDocument } from '../kept-document';
import { queries } from './oversight.sql';

type Row = Omit<OversightLine, 'declarer' | 'title'> & Readonly<{ document: string }>;

/** Read where it is written: who has just done something sees it. */
@Injectable()
export class SqlOversightReading extends OversightReading {
  constructor(private readonly pool: WritePool) {
    super();
  }

  target(number: string): Promise<Target | null> {
    return this.pool.first<Target>(queries.target, [number]);
  }

  async page({ queue, reach, organisation, declaration, limit, after }: QueueAsked): Promise<QueuePage> {
    const sought = [reach, organisation, declaration, queue];
    const rows = await this.pool.query<Row>(queries.page, [...sought, after, limit + 1]);
    const items = rows.slice(0, limit).map(lineOf);
    const total = (await this.pool.first<{ total: number }>(queries.total, sought))?.total ?? 0;
    return { items, total, next: rows.length > limit ? (items.at(-1)?.inspection ?? null) : null };
  }

  async regulatorOf(tx: Tx, declaration: string): Promise<string | null> {
    return (await tx.first<{ regulator: string }>(queries.regulatorOf, [declaration]))?.regulator ?? null;
  }
}

function lineOf({ document: text, ...row }: Row): OversightLine {
  const { declarer: { name }, products: [product] } = keptDocument(text);
  return { ...row, declarer: name['zh-Hans'] ?? name['zh-Hant'] ?? name.en ?? '', title: product?.name ?? '' };
}
