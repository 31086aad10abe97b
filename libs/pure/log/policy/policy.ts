import type { VerifierKey } from '../note/key';

/** `url`: where the log is read or the witness is asked, as far as the policy says. `line` counts from 1. */
export type PolicyWitness = Readonly<{ name: string; key: VerifierKey; url: string | null; line: number }>;
/** A witness, or a group of which at least `needed` have signed; without members and needing none: no witness is needed. */
export type Quorum = Readonly<{ witness: VerifierKey }> | Readonly<{ needed: number; members: readonly Quorum[] }>;

/** Whose signatures make a checkpoint valid (C2SP tlog-policy). */
export type Policy = Readonly<{ logs: readonly VerifierKey[]; witnesses: readonly PolicyWitness[]; quorum: Quorum }>;

export const NO_WITNESSES: Policy = { logs: [], witnesses: [], quorum: { needed: 0, members: [] } };

/** Whether the signatures of these witnesses are enough. */
export function meetsQuorum(quorum: Quorum, cosigners: readonly VerifierKey[]): boolean {
  if ('witness' in quorum) return cosigners.includes(quorum.witness);
  return quorum.members.filter((member) => meetsQuorum(member, cosigners)).length >= quorum.needed;
}
