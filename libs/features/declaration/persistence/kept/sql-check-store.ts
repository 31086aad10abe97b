import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { CheckStore, type KeptDeclaration, type NewCheck } from '../../application/kept/check-store';
import type { LintFinding } from '../../domain/finding';
import { type Seen, successorsOf } from '../../domain/kept/seen';
import { queries } from './checks.sql';

type Found = Omit<KeptDeclaration, 'changed'> & Readonly<{ changes: readonly Readonly<{ number: string; after: Seen }>[] }>;

@Injectable()
export class SqlCheckStore extends CheckStore {
  async openLooks(tx: Tx): Promise<readonly number[]> {
    return (await tx.query<{ id: number }>(queries.openLooks)).map(({ id }) => id);
  }

  async waiting(tx: Tx, look: number, most: number): Promise<readonly string[]> {
    return (await tx.query<{ number: string }>(queries.waiting, [look, most])).map(({ number }) => number);
  }

  async saveReached(tx: Tx, look: number, number: string): Promise<void> {
    await tx.execute(queries.updateReached, [look, number]);
  }

  async saveDone(tx: Tx, look: number): Promise<void> {
    await tx.execute(queries.updateDone, [look]);
  }

  async find(tx: Tx, look: number, number: string): Promise<KeptDeclaration | null> {
    const row = await tx.first<Found>(queries.find, [look, number]);
    if (!row) return null;
    const { changes, ...kept } = row;
    return { ...kept, changed: changes.map(({ number: standard, after }) => changedOf(standard, after)) };
  }

  lockKept(tx: Tx, number: string): Promise<Readonly<{ version: number; findings: readonly LintFinding[] | null }> | null> {
    return tx.first(queries.lockKept, [number]);
  }

  async insertCheck(tx: Tx, { look, number, version, outcome, standards }: NewCheck): Promise<number | null> {
    return (await tx.first<{ id: number }>(queries.insertCheck, [look, number, version, outcome, JSON.stringify(standards)]))?.id ?? null;
  }

  async saveFindings(tx: Tx, number: string, findings: readonly LintFinding[]): Promise<void> {
    await tx.execute(queries.updateFindings, [number, JSON.stringify(findings)]);
  }
}

const changedOf = (number: string, after: Seen) => ({ number, status: after.status, successors: successorsOf(after) });
