import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { projectRoot } from '@platform/config';
import { parse } from 'csv-parse/sync';
import { Regions } from '../../application/catalogue/catalogue-store';

const FILE = 'data/classifications/regions_mainland.csv';

/** The table that ships with the product, read when it is first asked. */
@Injectable()
export class DiskRegions extends Regions {
  private known: ReadonlySet<string> | undefined;

  has(code: string): boolean {
    this.known ??= readCodes();
    return this.known.has(code);
  }
}

function readCodes(): ReadonlySet<string> {
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(path.join(projectRoot(), FILE)), { columns: true });
  return new Set(rows.flatMap(({ code6, level }) => (code6 !== undefined && level !== 'township' ? [code6] : [])));
}
