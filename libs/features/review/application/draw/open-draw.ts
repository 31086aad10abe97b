import type { Tx } from '@platform/database';
import type { Actor } from '@platform/permissions';
import { codeAfter, drawnOrder, randomnessOf } from '@pure/draw';
import type { Json } from '@pure/kernel';
import { mayTell, unfitFor } from '../../domain/draw/fitness';
import { fillPanel } from '../../domain/draw/seating';
import type { Seating } from '../seam';
import { type DrawParts, sealedPlace } from './draw-parts';
import type { Draw, Entry, Party } from './draw-store';
import type { FailDraw } from './fail-draw';
import { openingOf } from './opening';

const system: Actor = { via: 'system' };

/** Opens a draw: who was drawn, who is passed over and why, who sits; published, told to the panel and kept in one transaction. */
export class OpenDraw {
  constructor(
    private readonly parts: DrawParts,
    private readonly seating: Seating,
    private readonly failing: FailDraw,
  ) {}

  /** Nothing where numbers of a lottery are still missing. */
  async within(tx: Tx, draw: Draw, parties: readonly Party[]): Promise<void> {
    const { root, rootAt, lottery, numbers, number } = draw;
    if (root === null || rootAt === null || (lottery !== null && numbers === null)) return;
    if (parties.every(({ revealed }) => revealed === null)) return this.failing.within(tx, draw, 'DRAW_NOBODY_REVEALED');
    const randomness = randomnessOf({ revealed: revealedBy(parties), checkpoint: { root, at: rootAt }, lottery: numbers });
    const drawn = await this.drawn(tx, draw, randomness);
    const filled = fillPanel(drawn.map(({ label, side, unfit }) => ({ label, side, unfit })), { size: draw.size, least: draw.least });
    if (!filled.ok) return this.failing.within(tx, draw, 'PANEL_CANNOT_BE_FILLED');
    const { selection, unilateral } = filled.value;
    const entries = drawn.map((entry) => ({ ...entry, seated: selection.panel.includes(entry.label) }));
    const opened: Draw = { ...draw, state: 'opened', randomness, unilateral, records: draw.records + 1 };
    await this.parts.draws.saveEntries(tx, number, entries);
    await this.parts.draws.save(tx, opened);
    await this.publish(tx, opened, { opening: openingOf(opened, parties, entries, this.parts.sealer), unilateral });
    await this.parts.journal.record(tx, { act: 'draw.opened', by: system, subject: { kind: 'draw', id: number }, content: { panel: draw.panel, unilateral } });
    await this.seating.seat(tx, { panel: draw.panel, draw: number, unilateral, seats: entries.filter(({ seated }) => seated).map(({ expert, account, side, label }) => ({ expert, account, side, label })) });
  }

  /** Who was unfit when it was announced stays so; who has become so since, also by a version that came later, is passed over. */
  private async drawn(tx: Tx, { number, panel, secret, subject, fields }: Draw, randomness: string): Promise<readonly Entry[]> {
    const { today } = await this.parts.draws.now(tx);
    const members = await this.parts.draws.members(tx, number, today);
    const later = await this.parts.panels.find(tx, panel);
    const bound = await this.parts.bound.of(tx, { ...subject, drafters: [...subject.drafters, ...(later?.drafters ?? [])], organisations: [...subject.organisations, ...(later?.organisations ?? [])] }, members);
    const told = mayTell(members, fields);
    const code = codeAfter(Buffer.from(this.parts.sealer.open(secret, sealedPlace(number, 'secret')), 'hex'), 1);
    const place = new Map(drawnOrder(members.map(({ label }) => label), { code, randomness }).map(({ label }, at) => [label, at + 1]));
    return members
      .map((member) => {
        const { label, expert, account, side, frozen, nonce } = member;
        return { label, expert, account, side, frozen, nonce, unfit: frozen ?? unfitFor({ ...member, isBound: bound.has(account) }, { fields, today }), told, place: place.get(label) ?? null, seated: false };
      })
      .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  }

  private publish(tx: Tx, { number, records, example }: Draw, said: Readonly<Record<string, Json>>): Promise<void> {
    return this.parts.log.add(tx, { kind: 'draw-reveal', number, version: records, org: null, example, document: { number, version: records, ...said } });
  }
}

const revealedBy = (parties: readonly Party[]) => parties.map(({ name, revealed }) => ({ name, bytes: revealed }));
