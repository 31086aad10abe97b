import { Injectable } from '@nestjs/common';
import { type EditionRef, type StandardSection, StandardSlot } from '@features/catalogue';
import { ReadClauses } from '../application/clauses/read-clauses';
import { FindCorrespondences } from '../application/correspondences/find-correspondences';
import { ClausesSection, SECTION as CLAUSES } from './clauses/clauses-section';
import { CorrespondencesSection, SECTION } from './list/correspondences-section';
import './texts';

/** What corresponds to a standard, and its clauses, on its own page. A number that leads to nothing here leaves no section. */
@Injectable()
export class CorrespondencesSlot extends StandardSlot {
  constructor(
    private readonly correspondences: FindCorrespondences,
    private readonly clauses: ReadClauses,
  ) {
    super();
  }

  async sections({ number }: EditionRef): Promise<readonly StandardSection[]> {
    const [found, clauses] = await Promise.all([this.correspondences.execute({ number }), this.clauses.of(number)]);
    if (!found.ok) return [];
    return [
      { id: SECTION, label: 'page.corr.title', content: <CorrespondencesSection view={found.value} /> },
      { id: CLAUSES, label: 'page.clauses.title', content: <ClausesSection view={clauses} /> },
    ];
  }
}
