import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { ChangedStandard } from '../../application/kept/check-store';
import { type DeclarationNews, type ListedNews, type NamedNews, News, type NewsPosition, type StandardNews } from '../../application/kept/news';
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

  async ofStandard(number: string, { before, most }: NewsPosition): Promise<readonly StandardNews[]> {
    return (await this.pool.query<Change>(queries.ofStandard, [number, most, before])).map(newsOf);
  }

  async ofStandards({ before, most }: NewsPosition): Promise<readonly NamedNews[]> {
    const changes = await this.pool.query<Change & Readonly<{ standard: string }>>(queries.ofStandards, [most, before]);
    return changes.map((change) => ({ standard: change.standard, ...newsOf(change) }));
  }

  ofDeclarations(enterprise: string | null, { before, most }: NewsPosition): Promise<readonly ListedNews[]> {
    return this.pool.query<ListedNews>(queries.ofDeclarations, [enterprise, most, before]);
  }

  ofDeclaration(number: string, { before, most }: NewsPosition): Promise<readonly DeclarationNews[]> {
    return this.pool.snapshot(async (tx) => {
      const versions = await tx.query<{ version: number; at: string }>(queries.versions, [number, most, before]);
      const looks = await tx.query<Look>(queries.looks, [number, most, before]);
      const state = await tx.first<{ state: string; reason: string | null; at: string }>(queries.state, [number, before]);
      const news: DeclarationNews[] = [
        ...versions.map(({ version, at }) => ({ id: `version-${version}`, at, what: 'version' as const, version })),
        ...looks.map(({ id, at, outcome, standards }) => ({ id: `look-${id}`, at, what: 'look' as const, outcome, standards: standards.map((each) => each.number) })),
        ...(state ? [{ id: `state-${state.state}`, what: 'state' as const, ...state }] : []),
      ];
      return news.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, most);
    });
  }
}

const newsOf = ({ id, at, acts, after }: Change): StandardNews => ({ id, at, acts, status: after.status, successors: successorsOf(after) });
