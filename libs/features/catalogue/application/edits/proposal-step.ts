import type { Json } from '@pure/kernel';
import type { Step } from '@platform/two-person';
import type { Proposal } from './proposal-store';

type Content = Pick<Proposal, 'attempt' | 'organisation' | 'standards' | 'facts' | 'source' | 'reason'>;

/** What both persons put their step under: the same standards, facts, source and reason. */
export const stepOf = ({ attempt, organisation, standards, facts, source, reason }: Content): Omit<Step, 'step' | 'by'> => {
  const content: Json = { standards, facts: { ...facts }, source: { ...source }, reason };
  return { proposal: attempt, act: 'catalogue-proposal.confirmed', subject: { kind: 'catalogue', id: organisation }, content };
};
