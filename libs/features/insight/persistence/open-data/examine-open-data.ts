import { createHash } from 'node:crypto';
import { rowsOf, type Tx } from '@platform/database';
import { Examination, type Told } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { canonicalJson, type Json } from '@pure/kernel';
import { OPEN_DATA } from '../../application/open-data/versions';
import { queries } from './examine-open-data.sql';

const guarded = ['open_data_file', 'open_data_piece', 'open_data_version'];

/** Whether each file of the open data has the bytes of its digest, and each version the manifest that the public log has. */
export class ExamineOpenData extends Examination {
  readonly name = 'insight';
  readonly guards = guarded.map((table) => `insight.${table} never_changed`);

  constructor(private readonly log: PublicLog) {
    super();
  }

  async examine(read: Tx, told: Told): Promise<void> {
    for await (const { sha256 } of rowsOf<{ sha256: string }>(read, queries.files, [], (rows) => told.looked(rows))) {
      const hash = createHash('sha256');
      for await (const { content } of rowsOf<{ content: Buffer }>(read, queries.pieces, [sha256], (rows) => told.looked(rows))) hash.update(content);
      if (hash.digest('hex') !== sha256) told.differs('OPEN_DATA_FILE_DIFFERS', { sha256 });
    }
    for await (const { number, manifest } of rowsOf<{ number: number; manifest: Json }>(read, queries.versions, [], (rows) => told.looked(rows))) {
      const [logged] = await this.log.documents(read, [{ number: OPEN_DATA, version: number }]);
      if (logged !== canonicalJson(manifest)) told.differs('OPEN_DATA_VERSION_DIFFERS', { number });
    }
  }
}
