import { Injectable } from '@nestjs/common';
import { Recurring } from '@platform/recurring';
import { SearchIndex } from '../application/search/search-index';

const EVERY_MS = 30_000;

/** At the start and every half minute: what other processes changed in the catalogue reaches search. Nothing changed, nothing done. */
@Injectable()
export class SearchUpkeep extends Recurring {
  constructor(private readonly index: SearchIndex) {
    super({ everyMs: EVERY_MS, fault: 'search could not be brought up to date' });
  }

  protected work(): Promise<unknown> {
    return this.index.refresh();
  }
}
