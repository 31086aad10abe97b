import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import { type NewOrganisation, OrganisationStore } from '../../application/organisations/organisation-store';
import { type Page, type PageAsked, pageOf } from '../../application/organisations/page';
import type { Organisation, OrganisationName, OrganisationStatus } from '../../domain/organisation/organisation';
import { organisationOf, type OrganisationRow } from './organisation-row';
import { queries } from './organisations.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlOrganisationStore extends OrganisationStore {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async list({ limit, after }: PageAsked): Promise<Page<Organisation>> {
    return this.pool.snapshot(async (tx) => {
      const rows = await tx.query<OrganisationRow>(queries.page, [after, limit + 1]);
      const counted = await tx.first<{ total: number }>(queries.total);
      return pageOf(rows.map(organisationOf), counted?.total ?? 0, limit);
    });
  }

  async find(id: string): Promise<Organisation | null> {
    const row = await this.pool.first<OrganisationRow>(queries.one, [id]);
    return row && organisationOf(row);
  }

  async createOrganisation(tx: Tx, { kind, side, name, example }: NewOrganisation): Promise<Organisation> {
    const row = await tx.first<OrganisationRow>(queries.insert, [kind, side, name['zh-Hans'] ?? null, name['zh-Hant'] ?? null, name.en ?? null, example]);
    if (!row) throw new Error('the organisation was not written');
    return organisationOf(row);
  }

  async lockOrganisation(tx: Tx, id: string): Promise<Organisation | null> {
    const row = await tx.first<OrganisationRow>(queries.lock, [id]);
    return row && organisationOf(row);
  }

  async saveName(tx: Tx, id: string, name: OrganisationName): Promise<void> {
    await tx.execute(queries.updateName, [id, name['zh-Hans'] ?? null, name['zh-Hant'] ?? null, name.en ?? null]);
  }

  async saveStatus(tx: Tx, id: string, status: OrganisationStatus): Promise<void> {
    await tx.execute(queries.updateStatus, [id, status]);
  }
}
