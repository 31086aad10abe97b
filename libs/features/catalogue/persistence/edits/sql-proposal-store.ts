import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import type { Refusal, Result } from '@pure/kernel';
import type { StandardEffect } from '../../application/edits/effect';
import { type NewProposal, type NewStep, type Proposal, type ProposalChange, type ProposalPage, type ProposalsAsked, type ProposalStep, ProposalStore, type SeenProposal } from '../../application/edits/proposal-store';
import type { ProposalState } from '../../domain/edits/course';
import { commands, queries } from './proposals.sql';

type StepRow = ProposalStep & Readonly<{ effect: readonly StandardEffect[] | null }>;

/** Over PostgreSQL. Who proposes reads what was just written. */
@Injectable()
export class SqlProposalStore extends ProposalStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async find(id: string, organisation: string): Promise<SeenProposal | null> {
    const proposal = await this.pool.first<Proposal>(queries.one, [id, organisation]);
    if (!proposal) return null;
    const rows = await this.pool.query<StepRow>(queries.steps, [id]);
    return { ...proposal, steps: rows.map(({ effect: _, ...step }) => step), effect: rows.find(({ effect }) => effect !== null)?.effect ?? null };
  }

  async page({ organisation, state, standard, limit, after }: ProposalsAsked): Promise<ProposalPage> {
    const rows = await this.pool.query<Proposal>(queries.page, [organisation, state, standard, after, limit + 1]);
    const counted = await this.pool.first<{ total: number }>(queries.count, [organisation, state, standard]);
    const counts = await this.pool.query<{ state: ProposalState; count: number }>(queries.counts, [organisation]);
    const items = rows.slice(0, limit);
    return {
      items, total: counted?.total ?? items.length, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
      counts: Object.fromEntries(counts.map(({ state: name, count }) => [name, count])),
    };
  }

  async lock(tx: Tx, id: string, organisation: string): Promise<Proposal | null> {
    await tx.execute(queries.lock, [id, organisation]);
    return tx.first<Proposal>(queries.one, [id, organisation]);
  }

  async create(tx: Tx, { organisation, attempt, standards, facts, source, reason, proposedBy }: NewProposal): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [organisation, attempt, standards, JSON.stringify(facts), JSON.stringify(source), reason, proposedBy]);
    if (!row) throw new Error('the proposal was not written');
    return row.id;
  }

  async save(tx: Tx, id: string, { state, content, attempt }: ProposalChange): Promise<void> {
    const { standards, facts, source, reason } = content ?? {};
    await tx.execute(queries.update, [id, state, attempt ?? null, standards ?? null, facts ? JSON.stringify(facts) : null, source ? JSON.stringify(source) : null, reason ?? null]);
  }

  async addStep(tx: Tx, id: string, { act, by, words, effect }: NewStep): Promise<void> {
    await tx.execute(queries.insertStep, [id, act, by, words, effect ? JSON.stringify(effect) : null]);
  }

  async attempt<T, R extends Refusal>(tx: Tx, work: () => Promise<Result<T, R>>): Promise<Result<T, R>> {
    await tx.query(commands.begin);
    const done = await work();
    await tx.query(done.ok ? commands.keep : commands.takeBack);
    return done;
  }

  async takenBack<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
    await tx.query(commands.begin);
    const done = await work();
    await tx.query(commands.takeBack);
    return done;
  }
}
