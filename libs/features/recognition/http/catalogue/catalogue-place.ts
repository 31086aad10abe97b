import { Param, type PipeTransform } from '@nestjs/common';
import { type Called, CurrentCall, HttpProblem } from '@platform/http';
import { CATALOGUE_ID } from '../../domain/catalogue/read-content';
import type { Drafting } from '../../application/catalogue/draft/own-draft';

class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!CATALOGUE_ID.test(id) || id.length > 80) throw new HttpProblem({ status: 404, code: 'RECOGNITION_DRAFT_UNKNOWN' });
    return id;
  }
}

/** The catalogue of the address; what cannot be its id is unknown. */
export const CatalogueId = () => Param('id', new IdPipe());

class DraftingPipe implements PipeTransform<Called, Drafting> {
  transform({ caller, by }: Called): Drafting {
    if (!caller?.acting) throw new HttpProblem({ status: 403, code: 'NOT_ALLOWED' });
    return { caller, by, acting: caller.acting };
  }
}

/** Who acts, and for which centre; a policy with roles lets nobody else pass. */
export const WhoDrafts = () => CurrentCall(new DraftingPipe());
