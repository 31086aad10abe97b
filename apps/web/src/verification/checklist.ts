import type { components } from '../api/schema';
import { isInTaiwan, isOnMainland, type Subject } from '../enterprise/enterprise';

export type Proposal = components['schemas']['EnterpriseProposal'];

/** A decision on what was handed in; every other act changes the standing of a verified enterprise, and is settled elsewhere. */
export const isVerification = (act: Proposal['act']): boolean => act === 'verify' || act === 'return';

type Checked = Proposal['checklist'][number];
export type Item = Checked['item'];

export const findings = ['met', 'not-met', 'not-applicable'] as const satisfies readonly Checked['finding'][];
const items = ['name', 'mainland-register', 'taiwan-register', 'investment', 'contact', 'authorisation'] as const satisfies readonly Item[];

/** What a subject of this kind is held to; the server holds it to the same. */
export const itemsOf = (subject: Subject): readonly Item[] =>
  items.filter((item) => (item === 'mainland-register' || item === 'investment' ? isOnMainland(subject) : item === 'taiwan-register' ? isInTaiwan(subject) : true));
