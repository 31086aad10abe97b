import type { Draft } from '../draft';
import type { Held } from '../comparing';
import type { CitedFacts, Facts } from '../facts';
import type { Basis, Found } from '../finding';

/** What a rule looks at. `factsOf`: what the register says of a number that the draft cites. `held`: indicators and what they are held against. */
export type LintInput = Readonly<{ draft: Draft; facts: Facts; held: readonly Held[]; factsOf: (asked: string) => CitedFacts | undefined }>;

/** One rule on declarations: it says all that it finds, and decides nothing. */
export type LintRule = Readonly<{ id: string; basis: Basis; check(input: LintInput): readonly Found[] }>;
