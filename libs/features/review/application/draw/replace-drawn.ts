import type { Tx } from '@platform/database';
import type { Actor } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { fillPanel } from '../../domain/draw/seating';
import { type DrawnSeat, type ReplaceRefusal, ReplaceSeat } from '../seam';
import type { DrawParts } from './draw-parts';
import type { Draw, Entry } from './draw-store';
import { fitnessNow } from './fitness-now';
import { openingOf } from './opening';

type Replaced = Readonly<{ seat: DrawnSeat; unilateral: boolean }>;

/** The next of the drawn order who is fit, then and now; the others keep their seats, and who was passed over stays so. */
export class ReplaceDrawn extends ReplaceSeat {
  constructor(private readonly parts: DrawParts) {
    super();
  }

  async execute(tx: Tx, { draw: number, expert, reason, drafters, organisations = [] }: Parameters<ReplaceSeat['execute']>[1], by: Actor): Promise<Result<Replaced, ReplaceRefusal>> {
    const draw = await this.parts.draws.lock(tx, number);
    if (!draw) return refuse({ code: 'DRAW_UNKNOWN' });
    if (draw.state !== 'opened') return refuse({ code: 'DRAW_NOT_OPENED' });
    const before = await this.parts.draws.entries(tx, number);
    const left = before.find((entry) => entry.seated && entry.expert === expert);
    if (!left) return refuse({ code: 'SEAT_UNKNOWN' });
    const now = await fitnessNow(this.parts, tx, { ...draw, subject: { ...draw.subject, drafters: [...draw.subject.drafters, ...drafters], organisations: [...draw.subject.organisations, ...organisations] } });
    const entries = before.map((entry) => {
      if (entry === left) return { ...entry, unfit: reason, seated: false };
      return entry.seated || entry.unfit !== null ? entry : { ...entry, unfit: now.get(entry.label) ?? null };
    });
    const filled = fillPanel(entries, { size: draw.size, least: draw.least });
    const taken = filled.ok ? entries.find(({ label, seated }) => !seated && filled.value.selection.panel.includes(label)) : undefined;
    if (!filled.ok || !taken) return refuse({ code: 'RESERVE_EMPTY' });
    const seated = entries.map((entry) => ({ ...entry, seated: filled.value.selection.panel.includes(entry.label) }));
    await this.keep(tx, { draw: { ...draw, unilateral: filled.value.unilateral, records: draw.records + 1 }, left: { ...left, unfit: reason }, taken, entries: seated, by });
    const { account, side, label } = taken;
    return ok({ seat: { expert: taken.expert, account, side, label }, unilateral: filled.value.unilateral });
  }

  private async keep(tx: Tx, { draw, left, taken, entries, by }: Readonly<{ draw: Draw; left: Entry; taken: Entry; entries: readonly Entry[]; by: Actor }>): Promise<void> {
    const { draws, log, journal, sealer } = this.parts;
    const { number, records, example, unilateral } = draw;
    const reason = left.told && left.unfit !== 'field' && left.unfit !== null ? left.unfit : 'withheld';
    await draws.saveEntries(tx, number, entries);
    await draws.save(tx, draw);
    await draws.createReplacement(tx, number, { record: records, left: left.label, reason, label: taken.label });
    const opening = openingOf(draw, await draws.parties(tx, number), entries, sealer);
    await log.add(tx, { kind: 'draw-reveal', number, version: records, org: null, example, document: { number, version: records, act: 'replaced', left: left.label, reason, label: taken.label, unilateral, opening } });
    await journal.record(tx, { act: 'draw.seat-replaced', by, subject: { kind: 'draw', id: number }, content: { panel: draw.panel, record: records } });
  }
}
