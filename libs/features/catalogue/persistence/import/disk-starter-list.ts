import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import type { Importers } from '../../application/import/importer';
import { StarterList, type StarterStep } from '../../application/import/load-starter-data';

/** The steps that a list under `data` gives: `starter.json`, or that of the examples. */
export class DiskStarterList extends StarterList {
  private readonly folder = path.join(projectRoot(), 'data');

  constructor(
    private readonly importers: Importers,
    private readonly list: 'starter.json' | 'examples/clause-pair/load.json' = 'starter.json',
  ) {
    super();
  }

  /** @throws when the file, which ships with the product, is not what it must be */
  async steps(): Promise<readonly StarterStep[]> {
    const list: unknown = JSON.parse(await readFile(path.join(this.folder, this.list), 'utf8'));
    if (!Array.isArray(list)) throw new Error(`data/${this.list} must hold a list`);
    return list.map((entry: unknown) => this.stepOf(entry));
  }

  private stepOf(entry: unknown): StarterStep {
    const { subject, file, source } = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
    const importer = typeof subject === 'string' ? this.importers[subject] : undefined;
    if (typeof subject !== 'string' || !importer || typeof file !== 'string') throw new Error(`data/${this.list}: no such step: ${JSON.stringify(entry)}`);
    return { subject, path: path.join(this.folder, file), importer, ...(typeof source === 'string' && { source }) };
  }
}
