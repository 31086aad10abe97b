import { ok, refuse, type Result } from '@pure/kernel';
import { invitesSomebody } from '../invitation/may-invite';
import type { Role } from '../organisation/organisation';
import { type Scopes, within } from './scopes';

/** A current membership of the organisation. */
export type Member = Readonly<{ id: string; account: string; role: Role; scopes: Scopes }>;
/** Who acts on it. A system administrator acts on every organisation's. */
export type Reach = Readonly<{ account: string; scopes: Scopes }>;

export type MemberRefusal = Readonly<{ code: 'MEMBER_UNKNOWN' | 'MEMBER_BEYOND_OWN' | 'LAST_MEMBER' | 'OWN_SCOPES' }>;

/** Whether the membership can end: by one who has at least its scopes, and not the last one that can bring others in. */
export function mayEnd(members: readonly Member[], id: string, by: Reach): Result<Member, MemberRefusal> {
  const member = members.find((one) => one.id === id);
  if (!member) return refuse({ code: 'MEMBER_UNKNOWN' });
  if (!within(member.scopes, by.scopes)) return refuse({ code: 'MEMBER_BEYOND_OWN' });
  return isLast(members, member) ? refuse({ code: 'LAST_MEMBER' }) : ok(member);
}

/** Whether the membership can be narrowed or widened; nobody does it to the own, so that nobody widens it. */
export function mayDelegate(members: readonly Member[], id: string, by: Reach, scopes: Scopes): Result<Member, MemberRefusal> {
  const member = members.find((one) => one.id === id);
  if (!member) return refuse({ code: 'MEMBER_UNKNOWN' });
  if (member.account === by.account) return refuse({ code: 'OWN_SCOPES' });
  if (!within(member.scopes, by.scopes)) return refuse({ code: 'MEMBER_BEYOND_OWN' });
  return scopes !== null && isLast(members, member) ? refuse({ code: 'LAST_MEMBER' }) : ok(member);
}

const isWhole = ({ role, scopes }: Member): boolean => scopes === null && invitesSomebody(role);

const isLast = (members: readonly Member[], member: Member): boolean => isWhole(member) && members.every((one) => one.id === member.id || !isWhole(one));
