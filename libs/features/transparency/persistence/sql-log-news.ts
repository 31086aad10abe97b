import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { LogNews, type LogNewsItem, type LogNewsPage, type NewsAsked } from '../application/log-news';
import { queries } from './log-news.sql';

/** Positions are whole numbers of PostgreSQL; what is none is the newest page. */
const POSITION = /^[1-9]\d{0,17}$/;

@Injectable()
export class SqlLogNews extends LogNews {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async page(asked: NewsAsked): Promise<LogNewsPage> {
    const { of, most } = asked;
    const before = asked.before !== null && POSITION.test(asked.before) ? asked.before : null;
    const rows = await this.pool.query<LogNewsItem>(queries[of], [before, most + 1, ...('number' in asked ? [asked.number] : [])]);
    const items = rows.slice(0, most);
    return { items, next: rows.length > most ? (items.at(-1)?.position ?? null) : null };
  }
}
