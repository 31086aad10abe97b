import type { StagedSource } from './staged';

/** The two open catalogues of international standards. Their tables name a repository instead of a source. */
const source = (id: string, address: string): StagedSource => ({ id, address, kind: 'open catalogue data', grade: 2, licence: 'none', listed: false });

export const isoData = source('ISO-DATA', 'github.com/relaton/relaton-data-iso');
export const iecData = source('IEC-DATA', 'github.com/relaton/relaton-data-iec');

/** Source of a row by its repository; undefined for any other. */
export function openCatalogue(repository: string | undefined): StagedSource | undefined {
  return [isoData, iecData].find(({ address }) => repository !== undefined && address?.endsWith(`/${repository}`));
}
