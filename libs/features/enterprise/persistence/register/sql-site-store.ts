import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type NewSite, type Site, SiteStore } from '../../application/site-store';
import { queries } from './sites.sql';

@Injectable()
export class SqlSiteStore extends SiteStore {
  list(tx: Tx, enterprise: string): Promise<readonly Site[]> {
    return tx.query<Site>(queries.list, [enterprise]);
  }

  async createSite(tx: Tx, { id, organisation }: Readonly<{ id: string; organisation: string }>, { kind, name, address, territory }: NewSite): Promise<Site> {
    const row = await tx.first<Site>(queries.insert, [id, organisation, kind, name, address, territory]);
    if (!row) throw new Error('the site was not written');
    return row;
  }

  async removeSite(tx: Tx, enterprise: string, site: string): Promise<boolean> {
    return (await tx.execute(queries.updateRemoved, [enterprise, site])) > 0;
  }
}
