import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type BoardRow, BoardStore } from '../../application/board/board-store';
import { queries } from './board.sql';

@Injectable()
export class SqlBoardStore extends BoardStore {
  rows(tx: Tx, most: number): Promise<readonly BoardRow[]> {
    return tx.query<BoardRow>(queries.rows, [most]);
  }
}
