import type { Tx } from '@platform/database';
import type { DrawStore } from '../draw/draw-store';
import type { OpinionStore } from './opinion-store';
import type { PanelStore } from './panel-store';

/** A party by its organisation, and what it has done. */
export type PartyOf = Readonly<{ organisation: string; committed: boolean; revealed: boolean }>;

/** What other features tell of panels and draws: whom a draw waits for, and whether anybody judges. No name, no opinion. */
export class ReviewNews {
  constructor(
    private readonly panels: PanelStore,
    private readonly opinions: OpinionStore,
    private readonly draws: DrawStore,
  ) {}

  /** Organisations that give randomness to a draw. */
  async parties(tx: Tx, draw: string): Promise<readonly PartyOf[]> {
    return (await this.draws.parties(tx, draw)).map(({ organisation, commitment, revealed }) => ({ organisation, committed: commitment !== null, revealed: revealed !== null }));
  }

  /** Whether a panel is on it that is not over. */
  async isJudged(tx: Tx, subject: string): Promise<boolean> {
    const panel = await this.panels.ofSubject(tx, subject);
    return panel !== null && panel.state !== 'concluded' && panel.state !== 'not_filled' && panel.state !== 'withdrawn';
  }

  /** How many signed objections of a panel have no neutral words yet. */
  async unworded(tx: Tx, id: string): Promise<number> {
    const panel = await this.panels.find(tx, id);
    if (!panel) return 0;
    const words = await this.opinions.minorityWords(tx, id, panel.version);
    return (await this.panels.seats(tx, id)).filter(({ id: seat, vote, signed, state }) => vote === 'object' && signed && state === 'accepted' && !words.has(seat)).length;
  }
}
