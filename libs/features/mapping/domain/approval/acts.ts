import type { MappingAct, MappingState } from '../states';
import { nextStates } from '../states';

/** What authorities do about a mapping, and everybody sees. `expire`: its own term has ended, and nobody did it. */
export const publicActs = ['send-to-notice', 'approve', 'return', 'reject', 'suspend', 'lift', 'supersede', 'revoke', 'expire'] as const;
export type PublicAct = (typeof publicActs)[number];

/** What its history shows beside: `note-interest`: the body that approved it was told of an interest of a panel member that came to light afterwards. */
export const shownActs = [...publicActs, 'note-interest'] as const;
export type ShownAct = (typeof shownActs)[number];
/** Whether it changes how the mapping stands. */
export const isPublicAct = (act: ShownAct): act is PublicAct => act !== 'note-interest';

/** How something stands that everybody was shown. `returned`: the notice ended without approval. */
export const publishedStates = ['in_notice', 'approved', 'suspended', 'superseded', 'revoked', 'rejected', 'returned', 'expired'] as const;
export type PublishedState = (typeof publishedStates)[number];

export const standsAs: Readonly<Record<PublicAct, PublishedState>> = {
  'send-to-notice': 'in_notice', approve: 'approved', return: 'returned', reject: 'rejected', suspend: 'suspended', lift: 'approved', supersede: 'superseded', revoke: 'revoked', expire: 'expired',
};

/** A public act as the states of a mapping name it. */
export const stateActOf: Readonly<Record<PublicAct, MappingAct>> = {
  'send-to-notice': 'send-to-notice', approve: 'approve', return: 'end-notice', reject: 'reject', suspend: 'suspend', lift: 'lift', supersede: 'supersede', revoke: 'revoke', expire: 'expire',
};

/** Acts of persons that are possible in a state. */
export const possibleActs = (state: MappingState): readonly PublicAct[] => publicActs.filter((act) => act !== 'expire' && nextStates[state][stateActOf[act]] !== undefined);
