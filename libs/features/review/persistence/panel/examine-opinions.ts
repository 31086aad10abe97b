import { hash } from 'node:crypto';
import { rowsOf, type Tx } from '@platform/database';
import { Examination, type Told } from '@platform/examination';
import { canonicalJson, type Json } from '@pure/kernel';
import { queries } from './examine-opinions.sql';

const guarded = ['conclusion', 'draw_replacement', 'expert_consent', 'panel_row', 'panel_version', 'signed_opinion'];

type Signed = Readonly<{ seat: string; place: number; document: Json; sha256: string }>;

/** Whether each signed opinion is the one of the digest that was signed. What is public of draws and panels is examined with the public log. */
export class ExamineOpinions extends Examination {
  readonly name = 'review';
  readonly guards = guarded.map((table) => `review.${table} never_changed`);

  async examine(read: Tx, told: Told): Promise<void> {
    for await (const { seat, place, document, sha256 } of rowsOf<Signed>(read, queries.signed, [], (rows) => told.looked(rows))) {
      if (hash('sha256', canonicalJson(document)) !== sha256) told.differs('OPINION_DIFFERS', { seat, place });
    }
  }
}
