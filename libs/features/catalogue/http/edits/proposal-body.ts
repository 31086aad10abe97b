import type { Locale } from '@platform/locale';
import type { Caller } from '@platform/permissions';
import { type PartialDate, partialDate } from '@pure/kernel';
import type { Proposal } from '../../application/edits/proposal-store';
import type { LookedAt } from '../../application/edits/read-proposals';
import type { Tried } from '../../application/edits/try-facts';
import { type Proposed, type ProposedFacts, proposedNames } from '../../domain/edits/proposed';
import { faultBody } from './edits.problems';
import type { FactsBody, PreviewBody, SourceBody } from './proposals.dto';

type Names = ReadonlyMap<string, string>;
type Looking = Pick<Caller, 'account'>;

/** What is asked as the domain takes it: trimmed, and without what is empty. */
export const proposedOf = ({ standards, facts, source, reason }: PreviewBody & Readonly<{ reason?: string }>): Proposed => ({ standards, facts: factsOf(facts), source: sourceOf(source), reason: reason?.trim() ?? '' });

const factsOf = (facts: FactsBody): ProposedFacts => Object.fromEntries(proposedNames.flatMap((name) => {
  const text = facts[name]?.trim();
  return text === undefined || text === '' ? [] : [[name, text]];
}));

const sourceOf = ({ name, grade, basis, readOn, locator }: SourceBody): Proposed['source'] => ({ name: name.trim(), grade, basis, readOn: partialDate(readOn.trim()) ?? readOn as PartialDate, locator: locator.trim() });

export const triedBody = ({ standards, faults, isNew }: Tried, locale: Locale) => ({ standards, faults: faults.map((fault) => faultBody(fault, locale)), isNew });

export const lineBody = ({ organisation: _, attempt: __, proposedBy, ...line }: Proposal, names: Names, { account }: Looking) => ({ ...line, proposedBy: names.get(proposedBy) ?? null, isMine: proposedBy === account });

export const proposalBody = ({ proposal: { steps, effect, ...line }, names, look }: LookedAt, caller: Looking, locale: Locale) => ({
  ...lineBody(line, names, caller), effect, look: look && triedBody(look, locale),
  steps: steps.map(({ act, by, words, at }) => ({ act, by: names.get(by) ?? null, words, at })),
});
