import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { Publications, type PublishedHead } from '../application/publications';
import type { Epoch } from '../domain/logs';
import { queries } from './publication.sql';

@Injectable()
export class SqlPublications extends Publications {
  async publish(tx: Tx, { id }: Epoch, { size, note }: PublishedHead): Promise<void> {
    await tx.execute(queries.publish, [id, size, note]);
  }
}
