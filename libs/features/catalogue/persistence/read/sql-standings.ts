import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { LookUpNumbers } from '../../application/search/look-up-numbers';
import { type Standing, Standings } from '../../application/read/standings';
import { queries } from './standings.sql';

const AT_ONCE = 5_000;

type Around = Readonly<{ slug: string }> & Pick<Standing, 'replacedBy' | 'amendments'>;

@Injectable()
export class SqlStandings extends Standings {
  constructor(
    private readonly pool: ReadPool,
    private readonly numbers: LookUpNumbers,
  ) {
    super();
  }

  async of(asked: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const found = new Map<string, Standing>();
    for (let from = 0; from < asked.length; from += AT_ONCE) {
      for (const [number, standing] of await this.some(asked.slice(from, from + AT_ONCE))) found.set(number, standing);
    }
    return found;
  }

  private async some(numbers: readonly string[]): Promise<readonly (readonly [string, Standing])[]> {
    const { items } = await this.numbers.execute(numbers.join('\n'));
    const editions = items.flatMap(({ raw, edition }) => (edition ? [[raw, edition] as const] : []));
    const around = await this.pool.query<Around>(queries.around, [[...new Set(editions.map(([, { slug }]) => slug))]]);
    const bySlug = new Map(around.map((row) => [row.slug, row]));
    return editions.map(([raw, { number, slug, title, status }]) => [raw, { number, slug, title, status, replacedBy: bySlug.get(slug)?.replacedBy ?? [], amendments: bySlug.get(slug)?.amendments ?? [] }]);
  }
}
