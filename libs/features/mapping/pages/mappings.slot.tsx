import { Injectable } from '@nestjs/common';
import { type EditionRef, KeyedEditions, type StandardSection, StandardSlot } from '@features/catalogue';
import { SeeMapping } from '../application/approval/see-mapping';
import { MappingBook } from '../application/search/mapping-book';
import { OfStandard, SECTION } from './list/of-standard';
import './mapping/texts';

const MOST = 10;

/** Mappings of a standard, on its own page. One that has none leaves no section. */
@Injectable()
export class MappingsSlot extends StandardSlot {
  constructor(
    private readonly book: MappingBook,
    private readonly seeing: SeeMapping,
    private readonly editions: KeyedEditions,
  ) {
    super();
  }

  async sections({ number }: EditionRef): Promise<readonly StandardSection[]> {
    const id = (await this.editions.keysOf([number])).get(number);
    if (id === undefined) return [];
    const found = (await this.book.current()).entries.filter(({ sourceId, targetId }) => sourceId === id || targetId === id);
    return found.length === 0 ? [] : [{ id: SECTION, label: 'page.mapping.ofStandard', content: <OfStandard lines={await this.seeing.named(found.slice(0, MOST))} total={found.length} number={number} /> }];
  }
}
