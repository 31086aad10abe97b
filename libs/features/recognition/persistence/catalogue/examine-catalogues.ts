import { hash } from 'node:crypto';
import { rowsOf, type Tx } from '@platform/database';
import { Examination, type Told } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { canonicalJson, type Json } from '@pure/kernel';
import { recordNumber } from '../../application/catalogue/catalogue-record';
import { queries } from './examine.sql';

type Version = Readonly<{ catalogue: string; version: number; document: string; digest: string; byProduct: boolean; rows: Json | null }>;

/** Whether each version of a catalogue is the one of its digest and of the public log, and its rows are those that are looked up. */
export class ExamineCatalogues extends Examination {
  readonly name = 'recognition-catalogues';
  readonly guards = ['catalogue_version', 'catalogue_row', 'catalogue_step'].map((table) => `recognition.${table} never_changed`);

  constructor(private readonly log: PublicLog) {
    super();
  }

  async examine(read: Tx, told: Told): Promise<void> {
    for await (const { catalogue } of rowsOf<{ catalogue: string }>(read, queries.differingSteps, [], () => {})) told.differs('CATALOGUE_STEPS_DIFFER', { catalogue });
    const versions: Version[] = [];
    for await (const version of rowsOf<Version>(read, queries.versions, [], (rows) => told.looked(rows))) versions.push(version);
    const logged = await this.log.documents(read, versions.map(({ catalogue, version }) => ({ number: recordNumber(catalogue), version })));
    versions.forEach(({ catalogue, version, document, digest, byProduct, rows }, place) => {
      const kept = logged[place] ?? null;
      if (hash('sha256', document) !== digest || canonicalJson(rows ?? []) !== canonicalJson(memberOf(document, 'rows'))) told.differs('CATALOGUE_VERSION_DIFFERS', { catalogue, version });
      else if (kept === null && !byProduct) told.differs('CATALOGUE_VERSION_UNLOGGED', { catalogue, version });
      else if (kept !== null && memberOf(kept, 'sha256') !== digest) told.differs('CATALOGUE_VERSION_DIFFERS', { catalogue, version });
    });
  }
}

function memberOf(document: string, name: string): Json {
  const said: unknown = JSON.parse(document);
  if (typeof said !== 'object' || said === null) return null;
  const members: Readonly<{ rows?: Json; sha256?: Json }> = said;
  return (name === 'rows' ? members.rows : members.sha256) ?? null;
}
