import type { Tx } from '@platform/database';

export const siteKinds = ['office', 'plant', 'laboratory', 'warehouse'] as const;

/** Where the enterprise works. `territory`: six digits of GB/T 2260-2007, or `TW`. */
export type Site = Readonly<{ id: string; kind: (typeof siteKinds)[number]; name: string; address: string; territory: string }>;
export type NewSite = Omit<Site, 'id'>;

/** Sites of the organisation for which the transaction works. One that was removed stays in the history alone. */
export abstract class SiteStore {
  abstract list(tx: Tx, enterprise: string): Promise<readonly Site[]>;
  abstract createSite(tx: Tx, of: Readonly<{ id: string; organisation: string }>, site: NewSite): Promise<Site>;
  /** False where the enterprise has no such site. */
  abstract removeSite(tx: Tx, enterprise: string, site: string): Promise<boolean>;
}
