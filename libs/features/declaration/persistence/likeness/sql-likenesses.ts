import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import { Environment } from '@platform/config';
import type { DeclarationDocument } from '@pure/credential';
import { fold } from '@pure/han';
import { Likenesses } from '../../application/likeness/likenesses';
import type { Draft } from '../../domain/draft';
import type { Similar } from '../../domain/facts';
import { likeness, marksOf, runsOf } from '../../domain/likeness/likeness';
import { wordingOfDocument, wordingOfDraft } from '../../domain/likeness/wording';
import { keptDocument } from '../kept-document';
import { queries } from './likeness.sql';

const LOOKED_AT = 20;

@Injectable()
export class SqlLikenesses extends Likenesses {
  constructor(
    private readonly pool: ReadPool,
    private readonly environment: Environment,
  ) {
    super();
  }

  async of(draft: Draft, organisation: string): Promise<readonly Similar[]> {
    const own = runsOf(wordingOfDraft(draft), fold);
    if (draft.indicators.length === 0) return [];
    const rows = await this.pool.query<{ number: string; month: string; document: string }>(queries.candidates, [marksOf(own), organisation, LOOKED_AT]);
    const found = rows.map(({ number, month, document }) => ({ number, month, percent: Math.floor(100 * likeness(own, runsOf(wordingOfDocument(keptDocument(document)), fold))) }));
    return found.filter(({ percent }) => percent >= this.environment.similarAt).sort((a, b) => b.percent - a.percent);
  }

  async save(tx: Tx, document: DeclarationDocument, organisation: string): Promise<void> {
    await tx.execute(queries.save, [document.number, organisation, marksOf(runsOf(wordingOfDocument(document), fold))]);
  }
}
