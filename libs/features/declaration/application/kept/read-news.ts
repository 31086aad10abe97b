import type { StandardReader } from '@features/catalogue';
import { ok, refuse, type Result } from '@pure/kernel';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { DeclarationNews, News, StandardNews } from './news';

const MOST = 50;

export type StandardUnknown = Readonly<{ code: 'FEED_UNKNOWN' }>;

/** What happened to a standard or a declaration, for whoever follows without an account. */
export class ReadNews {
  constructor(
    private readonly news: News,
    private readonly finding: FindPublished,
    private readonly standards: StandardReader,
  ) {}

  async ofDeclaration(typed: string): Promise<Result<Readonly<{ number: string; items: readonly DeclarationNews[] }>, PublishedRefusal>> {
    const found = await this.finding.execute(typed);
    return found.ok ? ok({ number: found.value.number, items: await this.news.ofDeclaration(found.value.number, MOST) }) : found;
  }

  async ofStandard(slug: string): Promise<Result<Readonly<{ number: string; slug: string; items: readonly StandardNews[] }>, StandardUnknown>> {
    const found = await this.standards.findBySlug(slug);
    if (found.kind !== 'edition') return refuse({ code: 'FEED_UNKNOWN' });
    const { edition: { number, slug: written } } = found.hit;
    return ok({ number, slug: written, items: await this.news.ofStandard(number, MOST) });
  }
}
