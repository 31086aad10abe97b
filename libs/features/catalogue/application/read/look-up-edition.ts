import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { NumberFault, NumberFaultCode } from '@pure/standard-number';
import type { EditionHit, FamilyRef, FamilyView, NumberLookup, NumberSays, Suggestion } from './number-lookup';
import { StandardReader } from './standard-reader';

/** The edition that a text means, with its key. */
export type FoundEdition = EditionHit &
  Readonly<{
    /** True where the text named no year and the edition was chosen among the family's. */
    chosen: boolean;
    alsoMeant: readonly FamilyRef[];
  }>;

type Near = Readonly<{ asked: string; says: NumberSays | undefined; suggestions: readonly Suggestion[] }>;

export type LookUpRefusal =
  /** A well-formed number that the catalogue lacks. */
  | (Near & Readonly<{ code: 'STANDARD_UNKNOWN' }>)
  /** Several standards may be meant; they are the suggestions. */
  | (Near & Readonly<{ code: 'STANDARD_AMBIGUOUS' }>)
  | (Near & Readonly<{ code: NumberFaultCode; position: number; fault: NumberFault }>);

/** Finds the edition that a text names, in any spelling; an undated number means the edition in force. */
export class LookUpEdition {
  constructor(private readonly reader: StandardReader) {}

  async execute(asked: string, asOf?: LocalDate): Promise<Result<FoundEdition, LookUpRefusal>> {
    const lookup = await this.reader.findByNumber(asked, asOf);
    if (lookup.kind === 'edition') return ok({ ...lookup.hit, chosen: false, alsoMeant: [] });
    if (lookup.kind === 'family' && lookup.view.chosen) return ok({ ...lookup.view.chosen, chosen: true, alsoMeant: lookup.view.alsoMeant });
    return refuse(refusalOf(asked, lookup));
  }
}

function refusalOf(asked: string, lookup: Exclude<NumberLookup, { kind: 'edition' }>): LookUpRefusal {
  switch (lookup.kind) {
    case 'unreadable':
      return { ...faultOf(lookup.faults), asked, says: undefined, suggestions: lookup.suggestions };
    case 'candidates':
      return { code: 'STANDARD_AMBIGUOUS', asked, says: lookup.says, suggestions: lookup.candidates.map((each) => suggestionOf(each, lookup.says ? 'other-nature' : 'same-serial')) };
    case 'unknown':
      return { code: 'STANDARD_UNKNOWN', asked, says: lookup.says, suggestions: lookup.suggestions };
    case 'family':
      return { code: 'STANDARD_UNKNOWN', asked, says: lookup.says, suggestions: [] };
  }
}

function faultOf([fault]: readonly NumberFault[]) {
  const told: NumberFault = fault ?? { code: 'NUMBER_UNREADABLE', at: 0 };
  return { code: told.code, position: told.at + 1, fault: told };
}

/** A candidate by its chosen edition where one of the asked year was found, else by its family. */
function suggestionOf({ family, chosen }: FamilyView, why: Suggestion['why']): Suggestion {
  const { number, slug, side } = chosen?.edition ?? family;
  return { number, slug, side, why };
}
