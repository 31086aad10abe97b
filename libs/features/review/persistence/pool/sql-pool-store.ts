import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Eligible, type Expert, type NewExpert, PoolStore, type SealedProfile, type Standing, type Term } from '../../application/pool/pool-store';
import type { ExpertConsent } from '../../domain/pool/consents';
import type { ExpertState } from '../../domain/pool/states';
import { queries } from './pool.sql';

@Injectable()
export class SqlPoolStore extends PoolStore {
  ofAccount(tx: Tx, account: string): Promise<Expert | null> {
    return tx.first<Expert>(queries.ofAccount, [account]);
  }

  find(tx: Tx, id: string): Promise<Expert | null> {
    return tx.first<Expert>(queries.find, [id]);
  }

  lock(tx: Tx, id: string): Promise<Expert | null> {
    return tx.first<Expert>(queries.lock, [id]);
  }

  async create(tx: Tx, { id, drawName, account, person, side, state, fields, available, unavailableUntil, details, marks, example }: NewExpert): Promise<void> {
    await tx.execute(queries.insert, [id, drawName, account, person, side, state, fields, available, unavailableUntil, details, marks, example]);
  }

  async saveProfile(tx: Tx, id: string, { fields, available, unavailableUntil, details, marks }: SealedProfile): Promise<void> {
    await tx.execute(queries.saveProfile, [id, fields, available, unavailableUntil, details, marks]);
  }

  async saveState(tx: Tx, id: string, state: ExpertState, term: Term | null): Promise<void> {
    await tx.execute(queries.saveState, [id, state, term?.from ?? null, term?.until ?? null]);
  }

  ledger(tx: Tx, id: string): Promise<readonly ExpertConsent[]> {
    return tx.query<ExpertConsent>(queries.ledger, [id]);
  }

  async appendConsent(tx: Tx, id: string, { purpose, given, notice }: Omit<ExpertConsent, 'at'>): Promise<void> {
    await tx.execute(queries.appendConsent, [id, purpose, given, notice]);
  }

  async page(tx: Tx, { state, limit, after }: Parameters<PoolStore['page']>[1]): ReturnType<PoolStore['page']> {
    const rows = await tx.query<Expert>(queries.page, [state, limit + 1, after]);
    const counted = await tx.first<{ total: number }>(queries.count, [state]);
    const items = rows.slice(0, limit);
    return { items, total: counted?.total ?? 0, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  eligible(tx: Tx, { today, example }: Parameters<PoolStore['eligible']>[1]): Promise<readonly Eligible[]> {
    return tx.query<Eligible>(queries.eligible, [today, example]);
  }

  standing(tx: Tx, ids: readonly string[]): Promise<readonly Standing[]> {
    return tx.query<Standing>(queries.standing, [ids]);
  }

  agreeing(tx: Tx, ids: readonly string[], purpose: ExpertConsent['purpose']): Promise<readonly Expert[]> {
    return tx.query<Expert>(queries.agreeing, [ids, purpose]);
  }

  async accountsAgreeing(tx: Tx, accounts: readonly string[], purpose: ExpertConsent['purpose']): Promise<readonly string[]> {
    return (await tx.query<{ account: string }>(queries.accountsAgreeing, [accounts, purpose])).map(({ account }) => account);
  }

  async erase(tx: Tx, person: string): Promise<void> {
    await tx.execute(queries.erase, [person]);
  }
}
