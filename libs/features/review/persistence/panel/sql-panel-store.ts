import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { DrawnSeat, ReviewRow, ReviewSubject } from '../../application/seam';
import type { Panel, Seat } from '../../application/panel/panel';
import { type NewPanel, type PanelChange, PanelStore, type SeatChange } from '../../application/panel/panel-store';
import type { Decided, Tally } from '../../domain/panel';
import { queries } from './panels.sql';

@Injectable()
export class SqlPanelStore extends PanelStore {
  find(tx: Tx, id: string): Promise<Panel | null> {
    return tx.first<Panel>(queries.one, [id]);
  }

  async lockPanel(tx: Tx, id: string): Promise<Panel | null> {
    await tx.execute(queries.lock, [id]);
    return this.find(tx, id);
  }

  ofSubject(tx: Tx, subject: string): Promise<Panel | null> {
    return tx.first<Panel>(queries.ofSubject, [subject]);
  }

  async createPanel(tx: Tx, { id, subject, rules, size, least, days }: NewPanel): Promise<void> {
    await tx.execute(queries.insert, [
      id, subject.kind, subject.id, subject.number, subject.example, rules, size, least.mainland, least.taiwan, days.answer, days.round, days.discussion, days.vote, subject.version, subject.digest, [...subject.drafters],
    ]);
    await this.createVersion(tx, id, subject);
  }

  async createVersion(tx: Tx, panel: string, { version, digest, title, standards, rows, drafters, organisations }: ReviewSubject): Promise<void> {
    await tx.execute(queries.insertVersion, [panel, version, digest, JSON.stringify(title), [...standards], JSON.stringify(organisations)]);
    await tx.execute(queries.insertRows, [panel, version, JSON.stringify(rows)]);
    await tx.execute(queries.updateVersion, [panel, version, digest, [...drafters]]);
  }

  async savePanel(tx: Tx, id: string, { state, unilateral, roundClosed, draw, days, decided }: PanelChange): Promise<void> {
    await tx.execute(queries.update, [
      id, state ?? null, unilateral ?? null, roundClosed ?? null, draw ?? null, days?.answer ?? null, days?.round ?? null, days?.discussion ?? null,
      decided !== undefined, decided?.outcome ?? null, decided?.basis ?? null, days?.vote ?? null,
    ]);
  }

  rows(tx: Tx, panel: string, version: number): Promise<readonly ReviewRow[]> {
    return tx.query<ReviewRow>(queries.rows, [panel, version]);
  }

  async rowsBefore(tx: Tx, panel: string, version: number): Promise<readonly ReviewRow[] | null> {
    const before = (await tx.first<{ version: number | null }>(queries.versionBefore, [panel, version]))?.version ?? null;
    return before === null ? null : this.rows(tx, panel, before);
  }

  seats(tx: Tx, panel: string): Promise<readonly Seat[]> {
    return tx.query<Seat>(queries.seats, [panel]);
  }

  async heldBy(tx: Tx, expert: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }>(queries.heldBy, [expert])).map(({ id }) => id);
  }

  async createSeats(tx: Tx, panel: string, seats: readonly DrawnSeat[]): Promise<readonly Seat[]> {
    const made: Seat[] = [];
    for (const { expert, account, side, label } of seats) {
      const row = await tx.first<{ id: string }>(queries.insertSeat, [panel, expert, account, side, label]);
      const seat = row && (await tx.first<Seat>(queries.seat, [row.id]));
      if (!seat) throw new Error('the seat was not written');
      made.push(seat);
    }
    return made;
  }

  async saveSeat(tx: Tx, id: string, { state, hasAccess, left, submitted, remindedOn, vote, signed }: SeatChange): Promise<void> {
    await tx.execute(queries.updateSeat, [id, state ?? null, hasAccess ?? null, left?.reason ?? null, left?.words ?? null, submitted ?? false, remindedOn ?? null, signed ?? null]);
    if (vote) await tx.execute(queries.updateVote, [id, vote.vote, vote.reasons, vote.mayQuote, vote.version]);
  }

  async saveNotBlind(tx: Tx, panel: string): Promise<void> {
    await tx.execute(queries.updateNotBlind, [panel]);
  }

  async saveUnsigned(tx: Tx, panel: string): Promise<void> {
    await tx.execute(queries.updateUnsigned, [panel]);
  }

  async createConclusion(tx: Tx, { id, version, digest, unilateral }: Panel, { outcome, basis }: Decided, tally: Tally): Promise<void> {
    await tx.execute(queries.insertConclusion, [id, version, digest, outcome, basis, unilateral, JSON.stringify(tally)]);
  }
}
