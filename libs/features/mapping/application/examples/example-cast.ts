import type { ExampleMember } from '@features/access';
import type { ExampleLeader } from '@features/review';
import type { Caller } from '@platform/permissions';
import type { Deciding } from '../approval/any-case';

/** Who does what in an example: `drafter` writes it, `leader` leads its panel, the two persons of the authority decide, and the societies are parties of the draw. */
export type ExampleCast = Readonly<{ drafter: ExampleLeader; leader: ExampleLeader; officer: Deciding; approver: Deciding; societies: readonly string[] }>;

/** When a sitting is: ISO instant of the database's clock. `session`: a fresh id for each person. */
export type Sitting = Readonly<{ at: string; session: () => string }>;

/** Null where somebody is missing. The persons of the authority are example accounts: each confirms in a sitting that the worker opens for them. */
export function castOf(members: readonly ExampleMember[], sitting: Sitting): ExampleCast | null {
  const [drafter, leader] = members.filter(({ kind, role }) => kind === 'centre' && role === 'centre');
  const [officer, approver] = (['officer', 'approver'] as const).map((wanted) => members.find(({ fields, role }) => fields.includes('standardisation') && role === wanted));
  const societies = [...new Set(members.filter(({ kind }) => kind === 'trade-association').map(({ organisation }) => organisation))];
  return drafter && leader && officer && approver ? { drafter, leader, officer: decidingAs(officer, sitting), approver: decidingAs(approver, sitting), societies } : null;
}

function decidingAs({ account, organisation, membership, role }: ExampleMember, { at, session }: Sitting): Deciding {
  const acting = { organisation, membership, role, scopes: null };
  const caller: Caller = { account, session: session(), via: 'session', acting, steppedUpAt: at, at };
  return { caller, acting, by: { via: 'system', account, organisation } };
}
