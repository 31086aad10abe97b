import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { Side } from '@pure/standard-number';
import { texts } from '../../application/read/edition-ref';
import type { ClassRecord } from '../../application/read/records';
import type { ClassNode, ClassScheme, ClassView, Coverage } from '../../application/read/standard-list';
import { classPath } from '../../application/read/view-classes';
import { queries as viewQueries } from './standard-view.sql';
import { queries } from './tallies.sql';

type CoverageRow = Readonly<{ side: Side; editions: number; cited: number }>;
type ClassRow = Readonly<{ code: string; title_hans: string | null; title_en: string | null; editions: number }>;

const roots = { ICS: queries.icsRoots, CCS: queries.ccsRoots } as const satisfies Record<ClassScheme, string>;
const nodes = { ICS: queries.icsNode, CCS: queries.ccsNode } as const satisfies Record<ClassScheme, string>;
const nothing = { editions: 0, citedOnly: 0 };

/** Counts over the whole catalogue. */
@Injectable()
export class SqlTallies {
  constructor(private readonly pool: ReadPool) {}

  async coverage(): Promise<Coverage> {
    const rows = await this.pool.query<CoverageRow>(queries.coverage);
    const counted = Object.fromEntries(rows.map(({ side, editions, cited }) => [side, { editions, citedOnly: cited }]));
    return { mainland: nothing, taiwan: nothing, international: nothing, other: nothing, ...counted };
  }

  async browse(scheme: ClassScheme, code?: string): Promise<ClassView | null> {
    if (code === undefined) return { scheme, path: [], children: (await this.pool.query<ClassRow>(roots[scheme])).map(classNode) };
    const rows = await this.pool.query<ClassRow>(nodes[scheme], [code]);
    const own = rows.find((row) => row.code === code);
    if (!own) return null;
    const steps = await this.pool.query<ClassRecord>(viewQueries.classPaths, [scheme === 'ICS' ? [code] : [], scheme === 'CCS' ? [code] : []]);
    const children = rows.filter((row) => row.code !== code).map(classNode);
    return { scheme, path: classPath(scheme, code, steps), children, editions: own.editions };
  }
}

function classNode({ code, title_hans, title_en, editions }: ClassRow): ClassNode {
  return { code, title: texts(title_hans, null, title_en), editions };
}
