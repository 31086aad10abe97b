import type { KeyedEditions } from '@features/catalogue';
import type { LogNews, LogNewsItem, LogNewsPage } from '@features/transparency';
import { ok, type Result } from '@pure/kernel';
import type { FindPublishedMapping, FindRefusal } from '../approval/find-published-mapping';
import type { ToldAct, ToldActs } from './told-acts';

/** An act with the record that tells of it. `source`, `target`: numbers of the editions, null where the register has them no longer. */
export type MappingNewsItem = Readonly<{ logged: LogNewsItem; told: ToldAct; source: string | null; target: string | null }>;
export type MappingNewsPage = Readonly<{ items: readonly MappingNewsItem[]; next: string | null }>;
export type Position = Readonly<{ before: string | null; most: number }>;

/** What authorities did about mappings in public, in the order of the public log. */
export class ReadMappingNews {
  constructor(
    private readonly log: LogNews,
    private readonly acts: ToldActs,
    private readonly editions: KeyedEditions,
    private readonly finding: FindPublishedMapping,
  ) {}

  /** `notices`: those alone that open a notice. */
  async all(of: 'mappings' | 'notices', position: Position): Promise<MappingNewsPage> {
    return this.told(await this.log.page({ of, ...position }));
  }

  async one(typed: string, position: Position): Promise<Result<MappingNewsPage & Readonly<{ number: string }>, FindRefusal>> {
    const found = await this.finding.execute(typed);
    if (!found.ok) return found;
    const { number } = found.value;
    return ok({ number, ...(await this.told(await this.log.page({ of: 'mapping', number, ...position }))) });
  }

  private async told({ items, next }: LogNewsPage): Promise<MappingNewsPage> {
    const acts = await this.acts.of(items.map(({ number, version }) => ({ number, record: version })));
    const editions = await this.editions.editions([...new Set(acts.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))]);
    return {
      next,
      items: items.flatMap((logged) => {
        const told = acts.find(({ number, record }) => number === logged.number && record === logged.version);
        return told ? [{ logged, told, source: editions.get(told.sourceId)?.number ?? null, target: editions.get(told.targetId)?.number ?? null }] : [];
      }),
    };
  }
}
