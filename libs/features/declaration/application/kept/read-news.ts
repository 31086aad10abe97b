import type { StandardReader } from '@features/catalogue';
import type { FindEnterprise } from '@features/enterprise';
import { ok, refuse, type Refusal, type Result } from '@pure/kernel';
import type { FindPublished, PublishedRefusal } from '../find-published';
import type { DeclarationNews, ListedNews, NamedNews, News, NewsPosition, StandardNews } from './news';

export type StandardUnknown = Readonly<{ code: 'FEED_UNKNOWN' }>;
export type Paged<Item> = Readonly<{ items: readonly Item[]; next: string | null }>;
type Answer<Said, Refused extends Refusal> = Promise<Result<Said, Refused>>;

/** What happened to standards and declarations, for whoever follows without an account. `next` is the instant of the last item. */
export class ReadNews {
  constructor(
    private readonly news: News,
    private readonly finding: FindPublished,
    private readonly standards: StandardReader,
    private readonly enterprises: FindEnterprise,
  ) {}

  async ofDeclaration(typed: string, position: NewsPosition): Answer<Paged<DeclarationNews> & Readonly<{ number: string }>, PublishedRefusal> {
    const found = await this.finding.execute(typed);
    if (!found.ok) return found;
    const { number } = found.value;
    return ok({ number, ...(await paged(position, (asked) => this.news.ofDeclaration(number, asked))) });
  }

  async ofStandard(slug: string, position: NewsPosition): Answer<Paged<StandardNews> & Readonly<{ number: string; slug: string }>, StandardUnknown> {
    const found = await this.standards.findBySlug(slug);
    if (found.kind !== 'edition') return refuse({ code: 'FEED_UNKNOWN' });
    const { edition: { number, slug: written } } = found.hit;
    return ok({ number, slug: written, ...(await paged(position, (asked) => this.news.ofStandard(number, asked))) });
  }

  standardsOfAll(position: NewsPosition): Promise<Paged<NamedNews>> {
    return paged(position, (asked) => this.news.ofStandards(asked));
  }

  declarationsOfAll(position: NewsPosition): Promise<Paged<ListedNews>> {
    return paged(position, (asked) => this.news.ofDeclarations(null, asked));
  }

  async ofEnterprise(typed: string, position: NewsPosition) {
    const found = await this.enterprises.execute(typed);
    if (!found.ok) return found;
    const { number } = found.value;
    return ok({ number, ...(await paged(position, (asked) => this.news.ofDeclarations(number, asked))) });
  }
}

/** What happened in one instant is never parted: a page may be longer than was asked. */
async function paged<Item extends Readonly<{ at: string }>>({ before, most }: NewsPosition, read: (asked: NewsPosition) => Promise<readonly Item[]>): Promise<Paged<Item>> {
  const found = await read({ before: isInstant(before) ? before : null, most: most + 1 });
  const last = found.length > most ? (found[most - 1]?.at ?? null) : null;
  return { items: last === null ? found : found.filter(({ at }) => at >= last), next: last };
}

/** Written as news say when they happened. */
function isInstant(text: string | null): boolean {
  const read = new Date(text ?? '');
  return !Number.isNaN(read.getTime()) && read.toISOString() === text;
}
