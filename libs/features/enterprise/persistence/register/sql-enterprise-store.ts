import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { numberOf } from '@pure/public-number';
import { type CompanyNumbers, type Enterprise, type EnterpriseLine, EnterpriseStore, type LinePage, type LinesAsked, type NewEnterprise } from '../../application/enterprise-store';
import type { Stage } from '../../domain/decision';
import type { Particulars } from '../../domain/enterprise';
import type { EvidenceKind } from '../../domain/gaps';
import { enterpriseOf, type EnterpriseRow, valuesOf } from './enterprise-row';
import { queries } from './enterprises.sql';

type LineRow = EnterpriseRow & Pick<EnterpriseLine, 'waits'>;

/** Read where it is written: who has just changed something sees it. */
@Injectable()
export class SqlEnterpriseStore extends EnterpriseStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async find(id: string): Promise<Enterprise | null> {
    const row = await this.pool.first<EnterpriseRow>(queries.one, [id]);
    return row && enterpriseOf(row);
  }

  async findOfOrganisation(organisation: string): Promise<Enterprise | null> {
    const row = await this.pool.first<EnterpriseRow>(queries.ofOrganisation, [organisation]);
    return row && enterpriseOf(row);
  }

  async findNumbered(number: string): Promise<Enterprise | null> {
    const row = await this.pool.first<EnterpriseRow>(queries.numbered, [number]);
    return row && enterpriseOf(row);
  }

  async page({ state, waiting, number, words, within, reach, limit, after }: LinesAsked): Promise<LinePage> {
    const sought = [state, waiting, number, words.replace(/[\\%_]/g, '\\$&'), within, reach];
    const rows = await this.pool.query<LineRow>(queries.page, [...sought, after, limit + 1]);
    const items = rows.slice(0, limit).map(lineOf);
    const total = (await this.pool.first<{ total: number }>(queries.total, sought))?.total ?? 0;
    return { items, total, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async lockEnterprise(tx: Tx, id: string): Promise<Enterprise | null> {
    const row = await tx.first<EnterpriseRow>(queries.lock, [id]);
    return row && enterpriseOf(row);
  }

  async lockNumbers(tx: Tx, { uscc, ubn }: CompanyNumbers, but: string | null): Promise<'uscc' | 'ubn' | null> {
    await tx.query(queries.lockNumbers, [uscc, ubn]);
    return (await tx.first<{ field: 'uscc' | 'ubn' }>(queries.taken, [uscc, ubn, but]))?.field ?? null;
  }

  async createEnterprise(tx: Tx, { organisation, particulars, example }: NewEnterprise): Promise<Enterprise> {
    return written(await tx.first<EnterpriseRow>(queries.insert, [organisation, example, ...valuesOf(particulars)]));
  }

  async saveParticulars(tx: Tx, id: string, particulars: Particulars): Promise<Enterprise> {
    return written(await tx.first<EnterpriseRow>(queries.updateParticulars, [id, ...valuesOf(particulars)]));
  }

  async saveSubmitted(tx: Tx, id: string, account: string): Promise<Enterprise> {
    return written(await tx.first<EnterpriseRow>(queries.updateSubmitted, [id, account]));
  }

  async saveState(tx: Tx, id: string, { state, revising }: Stage): Promise<Enterprise> {
    return written(await tx.first<EnterpriseRow>(queries.updateState, [id, state, revising]));
  }

  async saveRevisionSubmitted(tx: Tx, id: string, account: string): Promise<void> {
    await tx.execute(queries.updateRevisionSubmitted, [id, account]);
  }

  async saveNumber(tx: Tx, id: string): Promise<string> {
    const { number } = (await this.lockEnterprise(tx, id)) ?? { number: null };
    if (number !== null) return number;
    const { year, serial } = (await tx.first<{ year: number; serial: number }>(queries.nextNumber)) ?? { year: 0, serial: 0 };
    const given = numberOf('E', year, serial);
    await tx.execute(queries.updateNumber, [id, given]);
    return given;
  }

  async attachedTo(tx: Tx, id: string): Promise<Readonly<{ contacts: number; evidence: readonly EvidenceKind[] }>> {
    return (await tx.first<{ contacts: number; evidence: EvidenceKind[] }>(queries.attached, [id])) ?? { contacts: 0, evidence: [] };
  }
}

function lineOf(row: LineRow): EnterpriseLine {
  const { id, number, state, revising, subject, name, uscc, ubn, submittedAt, verifiedAt, example } = enterpriseOf(row);
  return { id, number, state, revising, subject, name, uscc, ubn, submittedAt, verifiedAt, example, waits: row.waits };
}

function written(row: EnterpriseRow | null): Enterprise {
  if (!row) throw new Error('the enterprise was not written');
  return enterpriseOf(row);
}
