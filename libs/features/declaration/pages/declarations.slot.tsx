import { Injectable } from '@nestjs/common';
import { type EditionRef, type StandardSection, StandardSlot } from '@features/catalogue';
import { PublishedDeclarations } from '../application/published-declarations';
import { CitingSection, SECTION } from './list/citing-section';
import './texts';

const MOST = 10;

/** Declarations that cite a standard, on its own page. One that none cites leaves no section. */
@Injectable()
export class DeclarationsSlot extends StandardSlot {
  constructor(private readonly published: PublishedDeclarations) {
    super();
  }

  async sections({ number }: EditionRef): Promise<readonly StandardSection[]> {
    const found = await this.published.page({ words: '', standard: number, enterprise: null, state: null, page: 1, limit: MOST });
    return found.total === 0 ? [] : [{ id: SECTION, label: 'page.declaration.citing', content: <CitingSection standard={number} found={found} /> }];
  }
}
