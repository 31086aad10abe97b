import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { projectRoot } from '@platform/config';
import { StarterList, type StarterStep } from '../../application/import/load-starter-data';
import { importSubjects } from '../../application/import/subject';

/** The steps that `data/starter.json` lists. */
@Injectable()
export class DiskStarterList extends StarterList {
  private readonly folder = path.join(projectRoot(), 'data');

  /** @throws when the file, which ships with the product, is not what it must be */
  async steps(): Promise<readonly StarterStep[]> {
    const list: unknown = JSON.parse(await readFile(path.join(this.folder, 'starter.json'), 'utf8'));
    if (!Array.isArray(list)) throw new Error('data/starter.json must hold a list');
    return list.map(stepOf);
  }

  path({ file }: StarterStep): string {
    return path.join(this.folder, file);
  }
}

function stepOf(entry: unknown): StarterStep {
  const { subject, file, source } = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
  const known = importSubjects.find((name) => name === subject);
  if (!known || typeof file !== 'string') throw new Error(`data/starter.json: no such step: ${JSON.stringify(entry)}`);
  return { subject: known, file, ...(typeof source === 'string' && { source }) };
}
