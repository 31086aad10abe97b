import type { Viewer } from '../see-enterprise';

const forAll = [
  'enterprise.registered', 'enterprise.changed', 'enterprise.submitted', 'enterprise.submission-withdrawn', 'enterprise.verified', 'enterprise.returned', 'enterprise.suspended',
  'enterprise.resumed', 'enterprise.closed', 'enterprise.succeeded', 'enterprise.revision-submitted', 'enterprise.revision-withdrawn',
] as const;
const attached = [
  'enterprise.site-added', 'enterprise.site-removed', 'enterprise.evidence-added', 'enterprise.evidence-removed', 'enterprise.contact-added', 'enterprise.contact-changed', 'enterprise.contact-removed',
] as const;
const drafts = ['enterprise.revision-begun', 'enterprise.revision-changed', 'enterprise.revision-discarded'] as const;
const proposals = ['enterprise.decision-proposed', 'enterprise.decision-refused'] as const;

export const historyActs = [...forAll, ...attached, ...drafts, ...proposals] as const;
export type HistoryAct = (typeof historyActs)[number];

/** A draft of a change is its author's, and what two persons of the centre have not agreed on stays with the centre. */
export const actsSeenBy: Readonly<Record<Viewer, readonly HistoryAct[]>> = {
  own: [...forAll, ...attached, ...drafts],
  centre: [...forAll, ...attached, ...proposals],
  regulator: forAll,
};
