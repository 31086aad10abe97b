import type { ExampleMember } from '@features/access';
import type { ExampleLeader } from '@features/review';
import type { Caller } from '@platform/permissions';
import type { Deciding } from '../approval/any-case';

/** Who does what in an example: `drafter` writes it, `leader` leads its panel, the two persons of the authority decide, and the societies are parties of the draw. */
export type ExampleCast = Readonly<{ drafter: ExampleLeader; leader: ExampleLeader; officer: Deciding; approver: Deciding; societies: readonly string[] }>;

/** No request was sent, and nobody has shown who they are. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Null where somebody is missing. */
export function castOf(members: readonly ExampleMember[]): ExampleCast | null {
  const [drafter, leader] = members.filter(({ kind, role }) => kind === 'centre' && role === 'centre');
  const [officer, approver] = (['officer', 'approver'] as const).map((wanted) => members.find(({ kind, role }) => kind === 'regulator' && role === wanted));
  const societies = [...new Set(members.filter(({ kind }) => kind === 'trade-association').map(({ organisation }) => organisation))];
  return drafter && leader && officer && approver ? { drafter, leader, officer: decidingAs(officer), approver: decidingAs(approver), societies } : null;
}

function decidingAs({ account, organisation, membership, role }: ExampleMember): Deciding {
  const acting = { organisation, membership, role, scopes: null };
  const caller: Caller = { account, session: null, via: 'session', acting, steppedUpAt: null, at: NEVER };
  return { caller, acting, by: { via: 'system', account, organisation } };
}
