import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/permissions';
import type { Sealer } from '@platform/sealing';
import { commitmentOf } from '@pure/draw';
import type { Result } from '@pure/kernel';
import type { DrawStore } from '../draw/draw-store';
import type { PartyActs } from '../draw/party-acts';
import type { AnswerInvitation } from '../panel/answer-invitation';
import type { VoteStores } from '../panel/cast-vote';
import type { LookAfterPanels } from '../panel/look-after-panels';
import type { Panel, Seat } from '../panel/panel';
import type { PoolStore } from '../pool/pool-store';
import type { ExampleOpinions } from './example-opinions';

/** Who leads the panel for the example centre, and puts a minority opinion into words; they did not write what is reviewed. */
export type ExampleLeader = Readonly<{ account: string; organisation: string; membership: string }>;
/** `panel`: there is one that goes on, or has concluded; `refused`: code of what was refused. */
export type ExamplePanelStep = Readonly<{ panel: 'none' | 'goes-on' | 'concluded'; refused: string | null }>;
/** Nobody goes on with it: another may be opened. */
const isOver: readonly Panel['state'][] = ['not_filled', 'withdrawn'];
type Stores = VoteStores & Readonly<{ draws: DrawStore; pool: PoolStore; sealer: Sealer }>;
/** Of either side, so that a panel of five has both whoever is drawn. */
const LEAST_OF_A_SIDE = 3;
type Acts = Readonly<{ parties: PartyActs; answering: AnswerInvitation; looking: LookAfterPanels }>;

/**
 * Takes the panel on an example on from where it stands: what its parties, its members and its leader would do, by what they would do
 * it with. Each step is done once, and what waits (a deadline, a checkpoint) is waited for.
 */
export class LeadExamplePanel {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: Stores,
    private readonly acts: Acts,
    private readonly opinions: ExampleOpinions,
  ) {}

  async execute(subject: string, leader: ExampleLeader): Promise<ExamplePanelStep> {
    const { panel, seats } = await this.pool.transaction(async (tx) => {
      const found = await this.stores.panels.ofSubject(tx, subject);
      return { panel: found, seats: found ? await this.stores.panels.seats(tx, found.id) : [] };
    });
    if (!panel?.example || isOver.includes(panel.state)) return { panel: 'none', refused: null };
    const refused = await this.step(panel, seats, leader);
    return { panel: panel.state === 'concluded' ? 'concluded' : 'goes-on', refused };
  }

  /** Whether enough of both sides are in the pool of examples, which is filled while the worker runs already. */
  canBeDrawn(): Promise<boolean> {
    return this.pool.transaction(async (tx) => {
      const { today } = await this.stores.draws.now(tx);
      const members = await this.stores.pool.eligible(tx, { today, example: true });
      return (['mainland', 'taiwan'] as const).every((side) => members.filter((one) => one.side === side).length >= LEAST_OF_A_SIDE);
    });
  }

  /** So many milliseconds from now, by the database's clock. */
  soon(ms: number): Promise<string> {
    return this.pool.transaction(async (tx) => new Date(Date.parse((await this.stores.draws.now(tx)).at) + ms).toISOString());
  }

  private step(panel: Panel, seats: readonly Seat[], leader: ExampleLeader): Promise<string | null> {
    switch (panel.state) {
      case 'drawing':
        return this.draw(panel);
      case 'inviting':
        return this.accept(panel, seats);
      case 'blind':
      case 'voting':
        return this.opinions.give(panel, seats);
      case 'open':
        return codeOf(this.acts.looking.endDiscussion(panel.id, actor(leader)));
      case 'concluded':
        return this.word(panel, leader);
      case 'not_filled':
      case 'withdrawn':
        return Promise.resolve(null);
    }
  }

  /** The bytes of a party follow from the key of this installation, so that they are the same after a restart; the two parties are examples, and prove nothing. */
  private async draw({ draw: number }: Panel): Promise<string | null> {
    if (number === null) return null;
    const { draw, parties } = await this.pool.transaction(async (tx) => ({ draw: await this.stores.draws.find(tx, number), parties: await this.stores.draws.parties(tx, number) }));
    for (const { organisation, commitment, revealed } of parties) {
      const bytes = this.stores.sealer.mark(`example of a draw ${number} ${organisation}`);
      const acting = { organisation, membership: '', role: 'expert', scopes: null } as const;
      const by: Actor = { via: 'system', organisation };
      if (draw?.state === 'gathering' && commitment === null) {
        const refused = await codeOf(this.acts.parties.commit(number, commitmentOf(bytes), acting, by));
        if (refused !== null) return refused;
      }
      if (draw?.state === 'closed' && revealed === null) {
        const refused = await codeOf(this.acts.parties.reveal(number, bytes.toString('hex'), acting, by));
        if (refused !== null) return refused;
      }
    }
    return null;
  }

  private async accept({ id }: Panel, seats: readonly Seat[]): Promise<string | null> {
    for (const { account } of seats.filter(({ state }) => state === 'invited')) {
      const refused = await codeOf(this.acts.answering.accept(id, { hasAccess: true, noInterest: true }, { account, by: { via: 'system', account } }));
      if (refused !== null) return refused;
    }
    return null;
  }

  /** Objections in neutral words, where they have none yet. */
  private async word({ id }: Panel, leader: ExampleLeader): Promise<string | null> {
    const looked = await this.acts.looking.one(id);
    if (!looked.ok) return looked.refusal.code;
    const [open] = looked.value.dissents.filter(({ words }) => words === null);
    return open ? codeOf(this.acts.looking.wordDissent(id, { place: open.place, words: this.opinions.neutral }, { account: leader.account, by: actor(leader) })) : null;
  }
}

const actor = ({ account, organisation }: ExampleLeader): Actor => ({ via: 'system', account, organisation });

async function codeOf(result: Promise<Result<unknown, Readonly<{ code: string }>>>): Promise<string | null> {
  const done = await result;
  return done.ok ? null : done.refusal.code;
}
