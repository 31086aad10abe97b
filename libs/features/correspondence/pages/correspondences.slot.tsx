import { Injectable } from '@nestjs/common';
import { type EditionRef, type StandardSection, StandardSlot } from '@features/catalogue';
import { FindCorrespondences } from '../application/correspondences/find-correspondences';
import { CorrespondencesSection, SECTION } from './list/correspondences-section';
import './texts';

/** What corresponds to a standard, on its own page. A number that leads to nothing here leaves no section. */
@Injectable()
export class CorrespondencesSlot extends StandardSlot {
  constructor(private readonly correspondences: FindCorrespondences) {
    super();
  }

  async sections({ number }: EditionRef): Promise<readonly StandardSection[]> {
    const found = await this.correspondences.execute({ number });
    return found.ok ? [{ id: SECTION, label: 'page.corr.title', content: <CorrespondencesSection view={found.value} /> }] : [];
  }
}
