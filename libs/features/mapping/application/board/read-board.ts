import type { PanelsUnderWay } from '@features/review';
import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import type { LocalDate } from '@pure/kernel';
import { type BoardColumn, boardColumns, type Wait, waitOf } from '../../domain/board';
import type { BoardRow, BoardStore } from './board-store';

/** `until`: last day of what it waits for; `panel`: id of the one that is on it. */
export type Card = Pick<BoardRow, 'id' | 'number' | 'source' | 'target' | 'state' | 'example' | 'since' | 'days' | 'unanswered'> & Readonly<{ waitsFor: Wait | null; until: LocalDate | null; panel: string | null }>;
export type Column = Readonly<{ column: BoardColumn; count: number; cards: readonly Card[] }>;

const MOST_CARDS = 50;

/** Where everything stands that the centre drafts, and what it waits for. */
export class ReadBoard {
  constructor(
    private readonly pool: WritePool,
    private readonly board: BoardStore,
    private readonly panels: PanelsUnderWay,
  ) {}

  async columns({ organisation }: Pick<Acting, 'organisation'>): Promise<readonly Column[]> {
    const { rows, going } = await this.pool.transaction(async (tx) => ({ rows: await this.board.rows(tx, MOST_CARDS), going: await this.panels.stages(tx) }), { organisation });
    const stages = new Map(going.map((stage) => [stage.subject, stage]));
    const cardOf = (row: BoardRow): Card => {
      const { id, number, source, target, state, example, since, days, unanswered } = row;
      const stage = state === 'in_review' ? (stages.get(id) ?? null) : null;
      return { id, number, source, target, state, example, since, days, unanswered, waitsFor: waitOf({ ...row, stage: stage?.state ?? null }), until: stage?.due ?? row.lastDay, panel: stage?.panel ?? null };
    };
    return boardColumns.map((column) => {
      const own = rows.filter((row) => row.column === column);
      return { column, count: own[0]?.count ?? 0, cards: own.map(cardOf) };
    });
  }
}
