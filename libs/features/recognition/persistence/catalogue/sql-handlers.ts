import { Injectable } from '@nestjs/common';
import type { Queries } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { type Handler, Handlers } from '../../application/catalogue/catalogue-reading';
import { queries } from './reading.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlHandlers extends Handlers {
  async of(read: Queries, catalogue: string, day: LocalDate): Promise<Handler | null> {
    return read.first<Handler>(queries.handlers, [catalogue, day]);
  }

  async on(read: Queries, day: LocalDate): Promise<ReadonlyMap<string, Handler>> {
    return new Map((await read.query<Handler>(queries.handlers, [null, day])).reverse().map((handler) => [handler.catalogue, handler] as const));
  }
}
