import type { Tx } from '@platform/database';
import type { Candidate } from '@pure/draw';
import { unfitFor } from '../../domain/draw/fitness';
import type { DrawParts } from './draw-parts';
import type { Draw } from './draw-store';

/** Why members of a draw's pool cannot sit as they stand now, by label: consents, availability and ties may have changed since it was opened. */
export async function fitnessNow({ draws, bound }: DrawParts, tx: Tx, { number, subject, fields }: Draw): Promise<ReadonlyMap<string, Candidate['unfit']>> {
  const { today } = await draws.now(tx);
  const members = await draws.members(tx, number, today);
  const tied = await bound.of(tx, subject, members);
  return new Map(members.map((member) => [member.label, unfitFor({ ...member, isBound: tied.has(member.account) }, { fields, today })]));
}
