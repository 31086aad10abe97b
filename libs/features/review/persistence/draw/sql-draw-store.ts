import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import { type Draw, type DrawLine, type DrawPage, DrawStore, type Entry, type Moment, type NewDraw, type NewEntry, type NewParty, type OwnEntry, type Party, type PartyLine, type PoolMember, type Replacement } from '../../application/draw/draw-store';
import { queries } from './draw.sql';

type Row = Omit<Draw, 'least'> & Readonly<{ leastMainland: number; leastTaiwan: number }>;

@Injectable()
export class SqlDrawStore extends DrawStore {
  async now(tx: Tx): Promise<Moment> {
    const row = await tx.first<Moment>(queries.now);
    if (!row) throw new Error('the database told no moment');
    return row;
  }

  async nextNumber(tx: Tx): Promise<string> {
    const { year, serial } = (await tx.first<{ year: number; serial: number }>(queries.nextNumber)) ?? { year: 0, serial: 0 };
    return numberOf('X', year, serial);
  }

  async create(tx: Tx, draw: NewDraw, parties: readonly NewParty[]): Promise<void> {
    const { number, panel, subject, size, least, fields, deadline, revealBy, lottery, secret, salt, unilateral, example, numbersBy } = draw;
    await tx.execute(queries.insert, [number, panel, JSON.stringify(subject), size, least.mainland, least.taiwan, fields, deadline, revealBy, lottery, secret, salt, unilateral, example, numbersBy]);
    for (const { organisation, name, language } of parties) await tx.execute(queries.insertParty, [number, organisation, name, language]);
  }

  async find(tx: Tx, number: string): Promise<Draw | null> {
    return drawOf(await tx.first<Row>(queries.find, [number]));
  }

  async lock(tx: Tx, number: string): Promise<Draw | null> {
    return drawOf(await tx.first<Row>(queries.lock, [number]));
  }

  async save(tx: Tx, { number, state, failure, numbers, announcement, root, rootAt, randomness, unilateral, records }: Draw): Promise<void> {
    await tx.execute(queries.update, [number, state, failure, numbers, announcement && JSON.stringify(announcement), root, rootAt, randomness, unilateral, records]);
  }

  parties(tx: Tx, number: string): Promise<readonly Party[]> {
    return tx.query<Party>(queries.parties, [number]);
  }

  async saveParty(tx: Tx, number: string, { organisation, commitment, revealed }: Party): Promise<void> {
    await tx.execute(queries.updateParty, [number, organisation, commitment, revealed]);
  }

  async createEntries(tx: Tx, number: string, entries: readonly NewEntry[]): Promise<void> {
    await tx.execute(queries.insertEntries, [number, entries.map(({ label }) => label), entries.map(({ expert }) => expert), entries.map(({ side }) => side), entries.map(({ frozen }) => frozen), entries.map(({ nonce }) => nonce)]);
  }

  members(tx: Tx, number: string, today: LocalDate): Promise<readonly PoolMember[]> {
    return tx.query<PoolMember>(queries.members, [number, today]);
  }

  entries(tx: Tx, number: string): Promise<readonly Entry[]> {
    return tx.query<Entry>(queries.entries, [number]);
  }

  async saveEntries(tx: Tx, number: string, entries: readonly Entry[]): Promise<void> {
    await tx.execute(queries.updateEntries, [
      number, entries.map(({ label }) => label), entries.map(({ unfit }) => unfit), entries.map(({ told }) => told), entries.map(({ place }) => place), entries.map(({ seated }) => seated),
    ]);
  }

  replacements(tx: Tx, number: string): Promise<readonly Replacement[]> {
    return tx.query<Replacement>(queries.replacements, [number]);
  }

  async createReplacement(tx: Tx, number: string, { record, left, reason, label }: Omit<Replacement, 'at'>): Promise<void> {
    await tx.execute(queries.insertReplacement, [number, record, left, reason, label]);
  }

  async page(tx: Tx, { limit, after }: Parameters<DrawStore['page']>[1]): Promise<DrawPage> {
    const rows = await tx.query<DrawLine>(queries.page, [after, limit + 1]);
    const total = (await tx.first<{ total: number }>(queries.total))?.total ?? 0;
    const items = rows.slice(0, limit);
    return { items, total, next: rows.length > limit ? (items.at(-1)?.number ?? null) : null };
  }

  async pending(tx: Tx): Promise<readonly string[]> {
    return (await tx.query<{ number: string }>(queries.pending)).map(({ number }) => number);
  }

  ofExpert(tx: Tx, expert: string): Promise<readonly OwnEntry[]> {
    return tx.query<OwnEntry>(queries.ofExpert, [expert]);
  }

  ofParty(tx: Tx, organisation: string): Promise<readonly PartyLine[]> {
    return tx.query<PartyLine>(queries.ofParty, [organisation]);
  }
}

const drawOf = (row: Row | null): Draw | null => {
  if (!row) return null;
  const { leastMainland, leastTaiwan, ...draw } = row;
  return { ...draw, least: { mainland: leastMainland, taiwan: leastTaiwan } };
};
