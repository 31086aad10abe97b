import { Injectable } from '@nestjs/common';
import { type EditionRef, type StandardSection, StandardSlot } from '@features/catalogue';
import { CorrespondencesSlot } from '@features/correspondence';
import { DeclarationsSlot } from '@features/declaration';
import { MappingsSlot } from '@features/mapping';

/** What the higher features know of a standard, one after another on its page. */
@Injectable()
export class StandardSections extends StandardSlot {
  constructor(
    private readonly correspondences: CorrespondencesSlot,
    private readonly mappings: MappingsSlot,
    private readonly declarations: DeclarationsSlot,
  ) {
    super();
  }

  async sections(edition: EditionRef): Promise<readonly StandardSection[]> {
    return (await Promise.all([this.mappings.sections(edition), this.correspondences.sections(edition), this.declarations.sections(edition)])).flat();
  }
}
