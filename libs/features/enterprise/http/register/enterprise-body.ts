import type { Proposal } from '../../application/proposal-store';
import type { EnterpriseView } from '../../application/read-enterprise';

const proposalBody = ({ id, act, checklist, reasons, by, at, outcome, refusal, settledAt }: Proposal) => ({
  id, act, checklist: checklist.map(({ item, finding, note }) => ({ item, finding, note })), reasons, by, at, outcome, refusal, settledAt,
});

export const enterpriseBody = ({ organisation: _, name, sites, gaps, proposals, ...view }: EnterpriseView) => ({
  ...view, name: { ...name }, sites: [...sites], gaps: [...gaps], proposals: proposals && proposals.map(proposalBody),
});
