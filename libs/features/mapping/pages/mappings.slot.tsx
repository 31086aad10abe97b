import { Injectable } from '@nestjs/common';
import { type EditionRef, KeyedEditions, type StandardSection, StandardSlot } from '@features/catalogue';
import { PublishedMappings } from '../application/approval/published-mappings';
import { SeeMapping } from '../application/approval/see-mapping';
import { OfStandard, SECTION } from './mapping/of-standard';
import './mapping/texts';

const MOST = 10;

/** Mappings of a standard, on its own page. One that has none leaves no section. */
@Injectable()
export class MappingsSlot extends StandardSlot {
  constructor(
    private readonly published: PublishedMappings,
    private readonly seeing: SeeMapping,
    private readonly editions: KeyedEditions,
  ) {
    super();
  }

  async sections({ number }: EditionRef): Promise<readonly StandardSection[]> {
    const id = (await this.editions.keysOf([number])).get(number);
    if (id === undefined) return [];
    const { items, total } = await this.published.page({ edition: id, state: null, after: null, limit: MOST });
    return total === 0 ? [] : [{ id: SECTION, label: 'page.mapping.ofStandard', content: <OfStandard lines={await this.seeing.named(items)} total={total} /> }];
  }
}
