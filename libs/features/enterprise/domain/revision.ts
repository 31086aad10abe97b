import { ok, refuse, type Result } from '@pure/kernel';
import type { Particulars } from './enterprise';
import { type Attached, gapCodes, gapsOf } from './gaps';

/** How far a change of what was verified has come; until two persons verify it, what was verified stays. */
export const revisionStates = ['draft', 'submitted', 'returned'] as const;
export type RevisionState = (typeof revisionStates)[number];

export const revisionActs = ['begin', 'change', 'submit', 'withdraw', 'discard', 'verify', 'return'] as const;
export type RevisionAct = (typeof revisionActs)[number];

/** Where each act leads; `none`: no change is under way. */
export const revisionSteps: Readonly<Record<RevisionState | 'none', Readonly<Partial<Record<RevisionAct, RevisionState | 'none'>>>>> = {
  none: { begin: 'draft' },
  draft: { change: 'draft', submit: 'submitted', discard: 'none' },
  submitted: { withdraw: 'draft', verify: 'none', return: 'returned' },
  returned: { change: 'returned', submit: 'submitted', discard: 'none' },
};

export type RevisionRefusal = Readonly<{ code: 'REVISION_STATE'; state: RevisionState | 'none' }>;

export function revisionAfter(revising: RevisionState | null, act: RevisionAct): Result<RevisionState | null, RevisionRefusal> {
  const next = revisionSteps[revising ?? 'none'][act];
  if (!next) return refuse({ code: 'REVISION_STATE', state: revising ?? 'none' });
  return ok(next === 'none' ? null : next);
}

/** What two persons verify, and what therefore changes by two persons alone. */
export const verifiedFields = ['subject', 'name', 'uscc', 'ubn', 'registeredOn', 'route', 'thirdTerritory'] as const;
export type VerifiedFacts = Pick<Particulars, (typeof verifiedFields)[number]>;

export const verifiedFacts = ({ subject, name, uscc, ubn, registeredOn, route, thirdTerritory }: VerifiedFacts): VerifiedFacts => ({
  subject, name: { ...name }, uscc, ubn, registeredOn, route, thirdTerritory,
});

export const revisionGapCodes = [...gapCodes, 'NOTHING_CHANGED', 'CHANGE_EVIDENCE'] as const;
export type RevisionGapCode = (typeof revisionGapCodes)[number];

/** What a change lacks before it can be submitted: what a registration would, something that differs, and a proof that was handed in for it. */
export function revisionGaps(before: Particulars, facts: VerifiedFacts, attached: Attached, proved: boolean): readonly RevisionGapCode[] {
  const differs = verifiedFields.some((field) => (field === 'name' ? !sameName(before.name, facts.name) : before[field] !== facts[field]));
  return [...gapsOf({ ...before, ...facts }, attached), ...(differs ? [] : ['NOTHING_CHANGED' as const]), ...(proved ? [] : ['CHANGE_EVIDENCE' as const])];
}

const sameName = (one: VerifiedFacts['name'], other: VerifiedFacts['name']): boolean => one['zh-Hans'] === other['zh-Hans'] && one['zh-Hant'] === other['zh-Hant'] && one.en === other.en;
