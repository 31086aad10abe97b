import type { MakeReceipt } from '@features/transparency';
import type { Tx, WritePool } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { Sealer } from '@platform/sealing';
import type { PanelSide } from '@pure/draw';
import { ok, refuse, type Result } from '@pure/kernel';
import type { PanelStore } from '../panel/panel-store';
import type { PoolStore } from '../pool/pool-store';
import type { PublicNames } from '../seam';
import { sealedPlace } from './draw-parts';
import type { Announced, Draw, DrawPage, DrawStore, Entry, OwnEntry, Party, ReasonCount, Replacement } from './draw-store';
import { type Opening, openingOf } from './opening';
import type { DrawUnknown } from './party-acts';

/** `dropped`: did not reveal in time. */
export type ShownParty = Readonly<{ name: string; language: Locale; committed: boolean; revealed: boolean; dropped: boolean }>;
/** `side`: in whose script the name is written. */
export type Named = Readonly<{ name: string; side: PanelSide }>;
/**
 * What everybody reads of a draw. `names`: of those who sit and agree to be named, by label, once their panel has concluded; `notBlind`: then, whether a
 * first opinion was handed in by who could read those of others; `log`: receipts of the announcement and of the last record, null as long as there is none.
 */
export type ShownDraw = Readonly<{
  number: string; state: Draw['state']; failure: Draw['failure']; title: Draw['subject']['title']; subject: Readonly<{ number: string; version: number; digest: string }>; size: number; unilateral: boolean; example: boolean;
  deadline: string; revealBy: string; lottery: string | null; announcement: Announced | null; opening: Opening | null; parties: readonly ShownParty[]; replacements: readonly Replacement[]; reasons: readonly ReasonCount[]; names: ReadonlyMap<string, Named>; records: number; notBlind: boolean; log: Readonly<{ commit: string | null; reveal: string | null }>;
}>;
type Unlogged = Omit<ShownDraw, 'log'>;
/** `salt`, `drawName`: with which the label is made; told to that expert alone. */
export type OwnDraw = Omit<OwnEntry, 'salt'> & Readonly<{ salt: string; drawName: string }>;
type Stores = Readonly<{ draws: DrawStore; pool: PoolStore; panels: PanelStore; names: PublicNames; sealer: Sealer }>;

/** What everybody, and what one expert, sees of draws. */
export class ReadDraws {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: Stores,
    private readonly receipts: MakeReceipt,
  ) {}

  async one(number: string): Promise<Result<ShownDraw, DrawUnknown>> {
    const found = await this.pool.transaction<Result<Unlogged, DrawUnknown>>(async (tx) => {
      const draw = await this.stores.draws.find(tx, number);
      return draw && draw.announcement ? ok(await this.shown(tx, draw)) : refuse({ code: 'DRAW_UNKNOWN' });
    });
    if (!found.ok) return found;
    const { opening, records } = found.value;
    return ok({ ...found.value, log: { commit: await this.receipt(number, 1), reveal: opening === null ? null : await this.receipt(number, records) } });
  }

  /** Null where the record has no place in the log yet. */
  private async receipt(number: string, record: number): Promise<string | null> {
    const made = await this.receipts.execute(number, record);
    return made.ok ? made.value.text : null;
  }

  private async shown(tx: Tx, draw: Draw): Promise<Unlogged> {
    const { number, state, failure, subject, size, unilateral, example, deadline, revealBy, lottery, announcement, records } = draw;
    const parties = await this.stores.draws.parties(tx, number);
    const entries = await this.stores.draws.entries(tx, number);
    const opening = state === 'opened' ? openingOf(draw, parties, entries, this.stores.sealer) : null;
    return {
      number, state, failure, title: subject.title, subject: { number: subject.number, version: subject.version, digest: subject.digest }, size, unilateral, example, deadline, revealBy, lottery, announcement, opening, records,
      parties: parties.map((party) => shownParty(party, state)), replacements: await this.stores.draws.replacements(tx, number), reasons: opening ? reasonsOf(opening) : [], names: await this.namesOf(tx, draw, entries), notBlind: await this.isNotBlind(tx, draw),
    };
  }

  private async isNotBlind(tx: Tx, { panel }: Draw): Promise<boolean> {
    const isOver = (await this.stores.panels.find(tx, panel))?.state === 'concluded';
    return isOver && (await this.stores.panels.seats(tx, panel)).some(({ state, notBlind, submittedAt }) => state === 'accepted' && notBlind && submittedAt !== null);
  }

  /** None as long as the panel goes on: who has an interest in it would know whom to speak to. */
  private async namesOf(tx: Tx, { panel }: Draw, entries: readonly Entry[]): Promise<ReadonlyMap<string, Named>> {
    const isOver = (await this.stores.panels.find(tx, panel))?.state === 'concluded';
    const seated = entries.filter((entry) => isOver && entry.seated);
    const names = await this.stores.names.of(tx, seated.map(({ expert }) => expert));
    return new Map(seated.flatMap(({ label, expert, side }) => (names.has(expert) ? [[label, { name: names.get(expert) ?? '', side }] as const] : [])));
  }

  page(asked: Parameters<DrawStore['page']>[1]): Promise<DrawPage> {
    return this.pool.transaction((tx) => this.stores.draws.page(tx, asked));
  }

  async own(account: string): Promise<readonly OwnDraw[]> {
    return this.pool.transaction(async (tx) => {
      const expert = await this.stores.pool.ofAccount(tx, account);
      const entries = expert ? await this.stores.draws.ofExpert(tx, expert.id) : [];
      return entries.map(({ salt, ...entry }) => ({ ...entry, salt: this.stores.sealer.open(salt, sealedPlace(entry.number, 'salt')), drawName: expert?.drawName ?? '' }));
    });
  }
}

const shownParty = ({ name, language, commitment, revealed }: Party, state: Draw['state']): ShownParty => ({ name, language, committed: commitment !== null, revealed: revealed !== null, dropped: revealed === null && (state === 'opened' || state === 'failed') });

/** How many were passed over for each reason that is told; the others are withheld together. */
function reasonsOf({ skips }: Opening): readonly ReasonCount[] {
  const counts = new Map<ReasonCount['reason'], number>();
  for (const { reason } of skips) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
