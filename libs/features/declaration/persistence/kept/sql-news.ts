import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { ChangedStandard } from '../../application/kept/check-store';
import { type DeclarationNews, News, type StandardNews } from '../../application/kept/news';
import type { CheckOutcome } from '../../domain/kept/outcome';
import { type Seen, type StandardAct, successorsOf } from '../../domain/kept/seen';
import { queries } from './news.sql';

type Change = Readonly<{ id: number; at: string; acts: readonly StandardAct[]; after: Seen }>;
type Look = Readonly<{ id: number; at: string; outcome: CheckOutcome; standards: readonly ChangedStandard[] }>;

@Injectable()
export class SqlNews extends News {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async ofStandard(number: string, most: number): Promise<readonly StandardNews[]> {
    const changes = await this.pool.query<Change>(queries.ofStandard, [number, most]);
    return changes.map(({ after, ...change }) => ({ ...change, status: after.status, successors: successorsOf(after) }));
  }

  ofDeclaration(number: string, most: number): Promise<readonly DeclarationNews[]> {
    return this.pool.snapshot(async (tx) => {
      const versions = await tx.query<{ version: number; at: string }>(queries.versions, [number, most]);
      const looks = await tx.query<Look>(queries.looks, [number, most]);
      const state = await tx.first<{ state: string; reason: string | null; at: string }>(queries.state, [number]);
      const news: DeclarationNews[] = [
        ...versions.map(({ version, at }) => ({ id: `version-${version}`, at, what: 'version' as const, version })),
        ...looks.map(({ id, at, outcome, standards }) => ({ id: `look-${id}`, at, what: 'look' as const, outcome, standards: standards.map((each) => each.number) })),
        ...(state ? [{ id: `state-${state.state}`, what: 'state' as const, ...state }] : []),
      ];
      return news.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, most);
    });
  }
}
