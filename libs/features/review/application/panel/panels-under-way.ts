import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { DrawState } from '../../domain/draw/states';
import type { PanelState } from '../../domain/panel';
import type { DrawStore } from '../draw/draw-store';
import type { PanelStore } from './panel-store';
import type { PanelStage, ReviewList } from './review-list';
import { dueOf } from './see-reviews';

type PartyStanding = Readonly<{ name: string; committed: boolean; revealed: boolean }>;
/** `announced`: everybody finds it under its number; `deadline`, `revealBy`: ISO 8601. */
export type DrawUnderWay = Readonly<{ number: string; state: DrawState; announced: boolean; deadline: string; revealBy: string; lottery: string | null; parties: readonly PartyStanding[] }>;
/** `due`: last day of what is going on. Nobody who sits is told. */
export type PanelUnderWay = Readonly<{ panel: string; state: PanelState; size: number; unilateral: boolean; due: LocalDate | null; draw: DrawUnderWay | null }>;

/** Which panels go on, for those who open them. */
export class PanelsUnderWay {
  constructor(
    private readonly panels: PanelStore,
    private readonly draws: DrawStore,
    private readonly list: ReviewList,
  ) {}

  /** Ids of what is before a panel now. */
  subjects(tx: Tx): Promise<readonly string[]> {
    return this.list.subjectsUnderWay(tx);
  }

  /** How far those are that are not over, and which day comes next. Nobody who sits is told. */
  stages(tx: Tx): Promise<readonly PanelStage[]> {
    return this.list.stagesUnderWay(tx);
  }

  /** The last panel on a subject, however it stands. */
  async ofSubject(tx: Tx, subject: string): Promise<PanelUnderWay | null> {
    const panel = await this.panels.ofSubject(tx, subject);
    if (!panel) return null;
    const { id, state, size, unilateral, draw } = panel;
    return { panel: id, state, size, unilateral, due: dueOf(panel), draw: draw === null ? null : await this.drawOf(tx, draw) };
  }

  private async drawOf(tx: Tx, number: string): Promise<DrawUnderWay | null> {
    const draw = await this.draws.find(tx, number);
    if (!draw) return null;
    const parties = (await this.draws.parties(tx, number)).map(({ name, commitment, revealed }) => ({ name, committed: commitment !== null, revealed: revealed !== null }));
    const { state, announcement, deadline, revealBy, lottery } = draw;
    return { number, state, announced: announcement !== null, deadline, revealBy, lottery, parties };
  }
}
