import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { StandardView } from '../standard-view';
import { type FoundEdition, LookUpEdition, type LookUpRefusal } from './look-up-edition';
import { StandardReader } from './standard-reader';

/** The standard that a text means, with what beside it was found. */
export type FoundStandard = Pick<FoundEdition, 'chosen' | 'alsoMeant'> & Readonly<{ view: StandardView }>;

/** Opens the standard that a text names, in any spelling. */
export class LookUpStandard {
  constructor(
    private readonly reader: StandardReader,
    private readonly lookUp: LookUpEdition,
  ) {}

  async execute(asked: string, asOf?: LocalDate): Promise<Result<FoundStandard, LookUpRefusal>> {
    const found = await this.lookUp.execute(asked, asOf);
    if (!found.ok) return found;
    const { id, chosen, alsoMeant } = found.value;
    const view = await this.reader.standardView(id, asOf);
    return view ? ok({ view, chosen, alsoMeant }) : refuse({ code: 'STANDARD_UNKNOWN', asked, says: undefined, suggestions: [] });
  }
}
